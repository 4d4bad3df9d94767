import type { NameMark } from "../../types/marks.ts";
import type { Paragraph } from "../../types/paragraph.ts";
import { candidatesIn } from "./names/candidates.ts";
import { knownNames } from "./names/known-names.ts";
import { rescan } from "./names/rescan.ts";
import { survey } from "./names/survey.ts";

/**
 * Marks names by rules: one list of marks for each paragraph, in order of the text. Capitalised words are cut into candidates; what each of them looks like where
 * it stands is summed up over the report; then headlines and beginnings of sentences are read with the names that the report has made known.
 */
export function markNames(paragraphs: readonly Paragraph[]): readonly (readonly NameMark[])[] {
  const surveyed = survey(paragraphs);
  const candidates = paragraphs.map((paragraph, index) => (surveyed.casing[index] === "plain" ? candidatesIn(paragraph, surveyed) : []));
  const known = knownNames(candidates);
  return paragraphs.map((paragraph, index) => rescan(paragraph, surveyed.casing[index] ?? "plain", candidates[index] ?? [], known));
}
