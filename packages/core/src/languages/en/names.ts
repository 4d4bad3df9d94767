import type { NameMark } from "../../types/marks.ts";
import type { Paragraph } from "../../types/paragraph.ts";

/** Marks names by rules: one list of marks for each paragraph, in order of the text. */
export function markNames(paragraphs: readonly Paragraph[]): readonly (readonly NameMark[])[] {
  return paragraphs.map(() => []);
}
