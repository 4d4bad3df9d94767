import type { ReportRecord } from "../types/report-record.ts";
import { textOf } from "../types/span.ts";
import { COLOUR, PLAIN, type Style, wrapped } from "./page.ts";
import { headOf, type Line, position, sections } from "./sections.ts";
import { visible } from "./visible.ts";

export interface BriefOptions {
  /** Columns of the terminal. */
  readonly width?: number;
  readonly colour?: boolean;
  /** Also say which rule or model made each finding. */
  readonly explain?: boolean;
}

/** A record in words for a reader at a terminal: who said what, how many, what happened, when, where, who calls whom what; each with its words and where they stand. */
export function brief(record: ReportRecord, options: BriefOptions = {}): string {
  const width = options.width ?? 100;
  const style = options.colour === true ? COLOUR : PLAIN;
  const { title, known } = headOf(record);
  const out: string[] = [
    ...wrapped(visible(title), width, "").map(style.strong),
    ...wrapped(visible(known.join(" · ")), width, "").map(style.faint),
  ];
  for (const section of sections(record)) {
    const { lines } = section;
    out.push("", style.heading(lines.length === 0 ? section.title : `${section.title} (${lines.length})`));
    if (lines.length === 0) out.push(`  ${style.faint(section.none)}`);
    for (const line of lines) out.push(...shown(line, record, style, width, options.explain === true));
  }
  if (record.notices.length > 0) {
    out.push("", style.heading(`Notices (${record.notices.length})`));
    for (const { code, message, start, end } of record.notices) {
      const where = start === null || end === null ? "" : `  ${position(record, { start, end })}`;
      out.push(...wrapped(`${visible(message)}  [${code}]${where}`, width, "  ").map(style.warning));
    }
  }
  return `${out.join("\n")}\n`;
}

function shown(line: Line, record: ReportRecord, style: Style, width: number, explain: boolean): string[] {
  const indent = "  ".repeat(line.depth + 1);
  const [first = "", ...rest] = wrapped(visible(line.head) + (line.tail === "" ? "" : ` — ${visible(line.tail)}`), width, indent);
  const cut = indent.length + visible(line.head).length;
  const lines = [first.length > cut ? style.strong(first.slice(0, cut)) + first.slice(cut) : style.strong(first), ...rest];
  const words = line.quotes.map((span) => quoted(visible(textOf(record.text, span)))).join(" … ");
  const where = line.quotes.map((span) => position(record, span)).join(", ");
  if (words !== "") lines.push(...wrapped(`${words}  ${where}`, width, `${indent}  `).map((each) => faintTail(each, where, style)));
  if (explain && line.by !== null) {
    const score = line.by.score === null ? "" : `, score ${line.by.score.toFixed(2)}`;
    lines.push(...wrapped(`found by ${line.by.kind}: ${line.by.name}${score}`, width, `${indent}  `).map(style.faint));
  }
  return lines;
}

/** Words in quotation marks; not twice where the words bring a pair that is about all of them. */
function quoted(words: string): string {
  const inner = /^[“"«]([^“”"«»]*)[”"»]$/.exec(words)?.[1];
  return `“${inner ?? words}”`;
}

function faintTail(words: string, tail: string, style: Style): string {
  return words.endsWith(tail) ? words.slice(0, -tail.length) + style.faint(tail) : words;
}
