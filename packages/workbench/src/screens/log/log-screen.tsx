import "./log.css";
import type { LogChoices } from "hearsay/shapes";
import { Redo2, Undo2 } from "lucide-react";
import { Button } from "react-aria-components";
import { useSearchParams } from "wouter";
import { useSteps } from "../../data/decide.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { keyWords } from "../../keys/keys.ts";
import { Panel } from "../../parts/panel.tsx";
import { Entries } from "./entries.tsx";
import { VerifyPart } from "./verify-part.tsx";

/** Who did what, when and why: only ever added to. */
export function LogScreen() {
  const [params, setParams] = useSearchParams();
  const kind = params.get("kind");
  const by = params.get("by");
  const session = useSession();
  const { data: choices } = useAnswer<LogChoices>("/api/log/choices");
  const { undo, redo } = useSteps();
  const choose = (name: "kind" | "by", value: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === "") after.delete(name);
      else after.set(name, value);
      return after;
    });
  const mayChange = session.data?.readOnly === false;
  return (
    <div className="screen log">
      <h1>Log</h1>
      <p className="lead">
        Every entry carries the hash of the one before. Nothing is ever taken out: what is undone stays, and that it was undone is written
        below it. This detects changes; it does not prevent them. The filter bar does not narrow the log.
      </p>
      <VerifyPart head={choices?.head ?? null} />
      <Panel
        title="Ledger"
        aside={
          mayChange && (
            <span className="log-steps">
              <Button className="button quiet" isDisabled={session.data?.undo == null} onPress={undo}>
                <Undo2 size={15} aria-hidden /> Undo <kbd>{keyWords("undo")}</kbd>
              </Button>
              <Button className="button quiet" isDisabled={session.data?.redo == null} onPress={redo}>
                <Redo2 size={15} aria-hidden /> Redo <kbd>{keyWords("redo")}</kbd>
              </Button>
            </span>
          )
        }
      >
        <div className="log-choices">
          <label>
            What{" "}
            <select value={kind ?? ""} onChange={(event) => choose("kind", event.target.value)}>
              <option value="">everything</option>
              {choices?.kinds.map(({ kind: name, count }) => (
                <option key={name} value={name}>
                  {name} ({count})
                </option>
              ))}
            </select>
          </label>
          <label>
            Who{" "}
            <select value={by ?? ""} onChange={(event) => choose("by", event.target.value)}>
              <option value="">everybody</option>
              {choices?.people.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Entries kind={kind} by={by} />
      </Panel>
    </div>
  );
}
