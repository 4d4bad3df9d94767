const PLAIN = /^\d+(?:\.\d+)?$|^\.\d+$/;
const COMMAS = /^\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?:\.\d+)?$/;
const DOTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const DOT = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** The number that the digits of one token say; null where they are no number ("9/11", "1990s"). `dot`: whether one dot before three digits parts thousands. */
export function plainNumber(text: string, dot: boolean): number | null {
  if (dot && DOT.test(text)) return Number(text.replace(".", ""));
  if (PLAIN.test(text)) return /^0\d/.test(text) ? null : Number(text);
  if (COMMAS.test(text)) return Number(text.replaceAll(/[,'’]/g, ""));
  if (DOTS.test(text)) return Number(text.replaceAll(".", ""));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(",", "."));
  return null;
}
