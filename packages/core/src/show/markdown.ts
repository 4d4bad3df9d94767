import type { ReportRecord } from "../types/report-record.ts";
import { textOf } from "../types/span.ts";
import { headOf, position, sections } from "./sections.ts";
import { visible } from "./visible.ts";

/** A record as Markdown: a heading for each kind of thing, a list item for each finding with its words and where they stand. */
export function markdown(record: ReportRecord): string {
  const { title, known } = headOf(record);
  const out: string[] = [`# ${escaped(title)}`, "", escaped(known.join(" · "))];
  for (const { title: heading, none, lines } of sections(record)) {
    out.push("", `## ${heading}`, "");
    if (lines.length === 0) out.push(`_${none}_`);
    for (const { head, tail, quotes, depth } of lines) {
      out.push(`${"  ".repeat(depth)}- **${escaped(head)}**${tail === "" ? "" : ` — ${escaped(tail)}`}`);
      for (const span of quotes) out.push(`${"  ".repeat(depth + 1)}- “${escaped(textOf(record.text, span))}” (${position(record, span)})`);
    }
  }
  if (record.notices.length > 0) {
    out.push("", "## Notices", "");
    for (const { code, message } of record.notices) out.push(`- ${escaped(message)} (\`${code}\`)`);
  }
  return `${out.join("\n")}\n`;
}

/** Words of a report as Markdown text that means nothing but itself: no link, no picture, no HTML. */
export function escaped(words: string): string {
  return visible(words).replaceAll(/[\\`*_{}[\]<>#|!~&]/g, "\\$&");
}
