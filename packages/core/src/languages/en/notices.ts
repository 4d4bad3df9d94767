import type { Step } from "../../types/language.ts";
import { machineTranslation } from "./machine-translation.ts";

const QUOTED = 5;

/** What looks odd in an English report as a whole. */
export const notices: Step<"notices"> = ({ text, blocks }) => {
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
};
