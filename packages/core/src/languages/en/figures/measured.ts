import type { Token } from "../../../types/paragraph.ts";
import { measureOf } from "./units.ts";

/** The measure behind a number: its UCUM code, and the token behind it. */
export interface Measured {
  readonly code: string;
  readonly last: number;
}

/** Square measures that have a unit of their own. */
const SQUARES: ReadonlyMap<string, string> = new Map([
  ["[mi_i]", "[smi_us]"],
  ["[ft_i]", "[sft_i]"],
]);

/** The measure that a number is followed by: "6 feet", "a 6-foot", "30 ″", "40°C", "300 sq km", "586 lb-ft", "75 miles per hour", "120 g/km"; null: none. */
export function measuredBy(tokens: readonly Token[], last: number): Measured | null {
  const at = tokens[last]?.text === "-" ? last + 1 : last;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "magnitude" || word === "magnitud") return { code: "magnitude", last: at + 1 };
  const degrees = degreesAt(tokens, at);
  if (degrees !== null) return degrees;
  const glued = gluedAt(tokens, last);
  if (glued !== null) return glued;
  if (/^(?:US|U\.S\.?|imperial)$/.test(tokens[at]?.text ?? "")) return measuredBy(tokens, at + 1);
  if (word === "square" || word === "sq" || word === "sq.") {
    const dotted = word === "sq" && next === "." ? 1 : 0;
    const code = measureOf(tokens[at + 1 + dotted]?.lower ?? "");
    if (code !== null) return { code: SQUARES.get(code) ?? `${code}2`, last: at + 2 + dotted };
  }
  if (word === "cubic" && measureOf(next) !== null) return { code: `${measureOf(next)}3`, last: at + 2 };
  if (word === "fluid" && /^(?:ounces?|oz)$/.test(next)) return { code: "[foz_us]", last: at + 2 };
  if (word === "nautical" && /^miles?$/.test(next)) return { code: "[nmi_i]", last: at + 2 };
  if (word === "metric" && measureOf(next) === "t") return { code: "t", last: at + 2 };
  if (/^(?:foot|feet)-\d/.test(word)) return { code: "[ft_i]", last: at + 1 };
  const code = word === "nm" && tokens[at]?.text === "Nm" ? "N.m" : measureOf(word);
  if (code === null || (word === "stone" && tokens[at + 1]?.pos === "NOUN")) return null;
  return compound(tokens, code, at + 1) ?? { code, last: at + 1 };
}

/** "magnitude 6.4", "a magnitude of 6.4"; null: it is none. */
export function magnitudeBefore(tokens: readonly Token[], first: number, last: number): Measured | null {
  const at = /^(?:of|-)$/.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  return tokens[at]?.lower === "magnitude" ? { code: "magnitude", last } : null;
}

/** "°C", "degrees Celsius". */
function degreesAt(tokens: readonly Token[], at: number): Measured | null {
  const word = tokens[at]?.lower ?? "";
  const next = (tokens[at + 1]?.lower ?? "").replace(/\.$/, "");
  if (word !== "°" && word !== "º" && !/^degrees?$/.test(word)) return null;
  if (/^(?:celsius|centigrade|c)$/.test(next)) return { code: "Cel", last: at + 2 };
  if (/^(?:fahrenheit|f)$/.test(next)) return { code: "[degF]", last: at + 2 };
  // Of warmth, though the scale is left to the reader: "minus 18 degrees".
  const warmth = word === "degrees" && /\d/.test(tokens[at - 1]?.text ?? "") && !/^(?:north|south|east|west|of|in)$/.test(next);
  return warmth ? { code: "deg", last: at + 1 } : null;
}

const WARMTH =
  /^(?:temperatures?|degrees?|heat|heatwave|hot|warm|cold|cool|freezing|highs?|lows?|mercury|thermometers?|reached|topped|soared|hit)$/;

/** What is a measure only straight behind the digits: 6' and 6'4", "11in", "40C" in a sentence about warmth. */
function gluedAt(tokens: readonly Token[], last: number): Measured | null {
  const mark = tokens[last];
  if (mark === undefined || mark.start !== tokens[last - 1]?.end || !/\d$/.test(tokens[last - 1]?.text ?? "")) return null;
  if (mark.lower === "in" && tokens[last + 1]?.pos !== "NUM") return { code: "[in_i]", last: last + 1 };
  // An id or the name of a compound is no height.
  if (/^['’′"”]$/.test(mark.text) && !/^\d{1,3}(?:\.\d+)?$/.test(tokens[last - 1]?.text ?? "")) return null;
  if (mark.text === "′" || (/^['’]$/.test(mark.text) && !isOpen(tokens, last, /^['‘’]$/))) return { code: "[ft_i]", last: last + 1 };
  if (/^["”]$/.test(mark.text) && !isOpen(tokens, last, /^["“”]$/)) return { code: "[in_i]", last: last + 1 };
  const letter = mark.text.replace(/\.$/, "");
  if (letter !== "C" && letter !== "F") return null;
  if (/\d\.\d$/.test(tokens[last - 1]?.text ?? "")) return { code: letter === "C" ? "Cel" : "[degF]", last: last + 1 };
  for (let at = Math.max(0, last - 12); at < Math.min(tokens.length, last + 6); at++)
    if (WARMTH.test(tokens[at]?.lower ?? "")) return { code: letter === "C" ? "Cel" : "[degF]", last: last + 1 };
  return null;
}

/** Whether a quotation mark stands open before a token, so that the next mark closes it. */
function isOpen(tokens: readonly Token[], last: number, marks: RegExp): boolean {
  let open = false;
  for (let at = last - 1; at >= Math.max(0, last - 60); at--) {
    const token = tokens[at] as Token;
    if (!marks.test(token.text)) continue;
    // Behind digits a mark is a measure too.
    if (/^\d/.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.end === token.start) continue;
    open = !open;
  }
  return open;
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ["h", "h"],
  ["hour", "h"],
  ["hr", "h"],
  ["second", "s"],
  ["sec", "s"],
  ["s", "s"],
]);

/** A measure by another: "km per hour", "miles an hour", "g/km", "lb-ft"; null: none. What a thing costs or uses a day stays the rate of a figure. */
function compound(tokens: readonly Token[], code: string, at: number): Measured | null {
  const joint = tokens[at]?.lower ?? "";
  const other = tokens[at + 1];
  if (other === undefined) return null;
  const glued = tokens[at]?.start === tokens[at - 1]?.end && other.start === tokens[at]?.end;
  const length = code === "km" || code === "m" || code === "[mi_i]" || code === "[ft_i]";
  if (length && (joint === "per" || joint === "an" || joint === "a" || joint === "/")) {
    const time = TIMES.get(other.lower.replace(/\.$/, ""));
    if (time !== undefined) return { code: `${code}/${time}`, last: at + 2 };
  }
  if (code === "km" && joint === "²") return { code: "km2", last: at + 1 };
  if (glued && joint === "-" && code === "[lb_av]" && measureOf(other.lower) === "[ft_i]") return { code: "[ft_i].[lbf_av]", last: at + 2 };
  const by = glued && joint === "/" ? measureOf(other.lower.replace(/\.$/, "")) : null;
  if (by !== null) return { code: `${code}/${by}`, last: at + 2 };
  if (code === "[mi_i]" && (joint === "per" || joint === "a") && other.lower === "gallon") return { code: "[mi_i]/[gal_us]", last: at + 2 };
  return null;
}
