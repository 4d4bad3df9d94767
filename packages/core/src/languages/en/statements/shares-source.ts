import type { Paragraph, TokenRange } from "../../../types/paragraph.ts";

/** "…, adding that": a participle or a second verb goes on with the speaker of the first. */
export function sharesSource(paragraph: Paragraph, cue: TokenRange): boolean {
  const before = paragraph.tokens[cue.first - 1];
  const word = paragraph.tokens[cue.last - 1];
  const participle = paragraph.tokens.slice(cue.first, cue.last).some((token) => token.lower.endsWith("ing"));
  return word !== undefined && (participle || before?.pos === "CCONJ");
}
