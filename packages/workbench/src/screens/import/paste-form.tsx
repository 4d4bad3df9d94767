import type { Job } from "hearsay/shapes";
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { post } from "../../data/client.ts";
import { sayProblem } from "../../data/decide.ts";
import { noteJob } from "../../data/live.ts";

/** A text that is pasted: without a capture, and marked so. */
export function PasteForm({
  model,
  text,
  onText,
}: {
  readonly model: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const note = useId();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const known = Object.fromEntries(
      ["title", "outlet", "published"].flatMap((name) => {
        const value = String(data.get(name) ?? "").trim();
        return value === "" ? [] : [[name, value]];
      }),
    );
    setBusy(true);
    try {
      noteJob(await post<Job>("/api/imports", { text, ...(model === "" ? {} : { model }), ...known }));
      onText("");
      form.current?.reset();
    } catch (error) {
      sayProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="paste" ref={form} onSubmit={(event) => void submit(event)} aria-label="Paste a text">
      <label className="paste-text">
        <span>Or paste the words of a report, or JSON Lines</span>
        <textarea
          rows={5}
          dir="auto"
          value={text}
          onChange={(event) => onText(event.target.value)}
          aria-describedby={note}
          spellCheck={false}
          placeholder="CITY, Jan. 7 — …"
        />
      </label>
      <div className="paste-fields">
        <label>
          Outlet <input type="text" name="outlet" autoComplete="off" dir="auto" />
        </label>
        <label>
          Published{" "}
          <input type="text" name="published" autoComplete="off" placeholder="2022-01-07" pattern="\d{4}(-\d{2}(-\d{2}(T\S+)?)?)?" />
        </label>
        <label>
          Title <input type="text" name="title" autoComplete="off" dir="auto" />
        </label>
        <Button type="submit" className="button primary" isDisabled={busy || text.trim() === ""}>
          Import the text
        </Button>
      </div>
      <p id={note} className="soft paste-note">
        Kept as “pasted, no capture”: nothing shows where the words came from but what you write here.
      </p>
    </form>
  );
}
