import "./export.css";
import type { ExportPreview } from "hearsay/shapes";
import { Braces, Download, FileCode2, FileText, Rows3, Table2 } from "lucide-react";
import { useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { queryString } from "../../data/client.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { Visible } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";

const FORMATS = [
  {
    id: "html",
    name: "Page",
    words: "The whole dossier on one page that needs nothing else and prints well",
    icon: FileCode2,
    isList: false,
  },
  { id: "md", name: "Markdown", words: "The same, as text to go on writing in", icon: FileText, isList: false },
  { id: "json", name: "JSON", words: "The whole dossier for programs, every claim with its words", icon: Braces, isList: false },
  {
    id: "csv",
    name: "Table (CSV)",
    words: "One list for a spreadsheet; cells that would run as formulas are guarded",
    icon: Table2,
    isList: true,
  },
  { id: "jsonl", name: "JSON Lines", words: "One list, a thing a line, with every field", icon: Rows3, isList: true },
] as const;

const LISTS = [
  ["claims", "All claims together"],
  ["statements", "Statements"],
  ["figures", "Figures"],
  ["events", "Events"],
  ["namings", "Namings"],
  ["reports", "Reports"],
  ["places", "Places"],
  ["actors", "Actors"],
  ["records", "Records, as they were read"],
  ["ledger", "Ledger"],
] as const;

const NEVER_CUT: readonly string[] = ["records", "ledger"];

/** The case written out, as `hearsay export` does it. */
export function ExportScreen() {
  const [format, setFormat] = useState<(typeof FORMATS)[number]["id"]>("html");
  const [list, setList] = useState<string>("figures");
  const [scope, setScope] = useState("accepted");
  const isList = FORMATS.find(({ id }) => id === format)?.isList === true;
  const lists = LISTS.filter(([id]) => format === "jsonl" || !NEVER_CUT.includes(id));
  const what = isList ? (lists.some(([id]) => id === list) ? list : "claims") : "claims";
  const asked = { format, what, scope };
  const preview = useAnswer<ExportPreview>("/api/export/preview", asked);
  const isWhole = isList && NEVER_CUT.includes(what);
  return (
    <div className="screen export">
      <h1>Export</h1>
      <p className="lead">The whole case, whatever the filter. Nothing leaves this computer: the file is made here.</p>
      <RadioGroup
        className="formats"
        aria-label="Format"
        value={format}
        onChange={(value) => setFormat(value as typeof format)}
        orientation="horizontal"
      >
        {FORMATS.map(({ id, name, words, icon: Icon }) => (
          <Radio key={id} value={id} className="format">
            <Icon size={20} strokeWidth={1.6} aria-hidden />
            <strong>{name}</strong>
            <span>{words}</span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="export-choices">
        {isList && (
          <label>
            List{" "}
            <select value={what} onChange={(event) => setList(event.target.value)}>
              {lists.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <RadioGroup className="scopes" aria-label="Scope" value={scope} onChange={setScope} isDisabled={isWhole}>
          <Radio value="accepted" className="scope">
            Only what people accepted or edited
          </Radio>
          <Radio value="all" className="scope">
            Everything, each claim with its state
          </Radio>
        </RadioGroup>
      </div>
      <Answer of={preview} what="the export">
        {(made) => (
          <>
            <div className="export-go">
              <a className="button primary" href={`/api/export${queryString(asked)}`} download={made.name}>
                <Download size={16} aria-hidden /> Download
              </a>
              <p role="status">
                <strong>{made.name}</strong>, {sizeWords(made.bytes)}
                {made.lines !== null && `, ${counted(made.lines, "line")}`}. {leftOutWords(made, isWhole)}
              </p>
            </div>
            <Panel title="How it begins" aside={preview.isPlaceholderData ? "being made …" : undefined}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard (WCAG 2.1.1). */}
              <section className="export-preview" tabIndex={0} aria-label="Preview of the file">
                <pre dir="ltr">
                  <bdi>
                    <Visible>{made.begins === "" ? "(empty)" : made.begins}</Visible>
                  </bdi>
                </pre>
              </section>
            </Panel>
          </>
        )}
      </Answer>
    </div>
  );
}

function leftOutWords({ claims, leftOut }: ExportPreview, isWhole: boolean): string {
  if (isWhole) return "This is what it is: nothing is left out.";
  const kept = claims.accepted + claims.edited;
  if (leftOut === 0) return `${counted(kept + claims.suggested + claims.rejected, "claim")} of the case, nothing left out.`;
  const out = `Leaves out ${counted(claims.suggested, "claim")} that nobody decided on and ${claims.rejected} rejected`;
  return kept === 0 ? `${out}: nothing was accepted yet.` : `${out}; ${counted(kept, "claim")} ${kept === 1 ? "is" : "are"} in.`;
}

function sizeWords(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, "byte");
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
