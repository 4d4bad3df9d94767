import type { Marks, Tagger } from "../../types/marks.ts";
import type { Paragraph } from "../../types/paragraph.ts";
import { markAttribution } from "./attribution.ts";
import { markNames } from "./names.ts";

/** The Tagger that needs no model: attribution and names by rules. */
export const ruleTagger: Tagger = {
  name: "rules-en",
  language: "en",
  runtime: null,
  async tag(paragraphs: readonly Paragraph[]): Promise<readonly Marks[]> {
    const names = markNames(paragraphs);
    const attribution = markAttribution(paragraphs, names);
    // Copied, for a list that grew by pushing has room for more, and a long report has many.
    return paragraphs.map((_, index) => ({ attribution: (attribution[index] ?? []).slice(), names: (names[index] ?? []).slice() }));
  },
};
