import type { Reading, Step } from "../../types/language.ts";
import type { Notice } from "../../types/notice.ts";
import { sumNotices } from "./figures/sum-notices.ts";
import { machineTranslation } from "./machine-translation.ts";

const QUOTED = 5;

/** What looks odd in an English report: slips of a machine translation, sums that disagree. */
export const notices: Step<"notices"> = (reading, found) => [...translationNotices(reading), ...sumNotices(reading, found)];

function translationNotices({ text, blocks }: Reading): readonly Notice[] {
  const slips = machineTranslation(text, blocks);
  const [first] = slips;
  if (first === undefined) return [];
  const words = [...new Set(slips.map(({ start, end }) => `"${text.slice(start, end)}"`))];
  const more = words.length > QUOTED ? `, and ${words.length - QUOTED} more` : "";
  const message = `The text seems to be a machine translation: ${words.slice(0, QUOTED).join(", ")}${more}. Names, pronouns and who did what may be wrong.`;
  return slips.map(({ start, end }, index) => ({
    code: "text/machine-translated",
    message: index === 0 ? message : `Seems to be machine-translated: "${text.slice(start, end)}".`,
    start,
    end,
  }));
}
