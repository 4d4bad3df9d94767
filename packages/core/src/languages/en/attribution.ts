import type { AttributionMark, NameMark } from "../../types/marks.ts";
import type { Paragraph } from "../../types/paragraph.ts";

/** Marks who says what by rules: one list of marks for each paragraph. */
export function markAttribution(
  paragraphs: readonly Paragraph[],
  _names: readonly (readonly NameMark[])[],
): readonly (readonly AttributionMark[])[] {
  return paragraphs.map(() => []);
}
