import type { Measure } from "../../../understand/amounts.ts";

/** Plural scale words that stand for an approximate floor. */
const VAGUE: ReadonlyMap<number, string> = new Map([
  [3, "several"],
  [20, "tens"],
  [24, "dozens"],
  [200, "hundreds"],
  [2e3, "thousands"],
  [2e4, "tens of thousands"],
  [2e5, "hundreds of thousands"],
  [2e6, "millions"],
]);

/** An amount in English: "at least 12", "nearly 30", "300 to 400", "dozens". What it writes is read back as the same amount. */
export function writeAmount({ value, low, high, open, approximate }: Measure): string {
  if (value !== null) {
    if (!approximate) return written(value);
    if (open === "high") return `nearly ${written(value)}`;
    if (open === "low") return `just over ${written(value)}`;
    return `about ${written(value)}`;
  }
  const more = approximate ? "about " : "";
  if (low !== null && high !== null) return `${more}${written(low)} to ${written(high)}`;
  if (low !== null) {
    if (open === "low") return `more than ${more}${written(low)}`;
    return (approximate && VAGUE.get(low)) || `at least ${more}${written(low)}`;
  }
  if (high !== null) return `${open === "high" ? "fewer than" : "up to"} ${more}${written(high)}`;
  return "many";
}

/** A number with commas between thousands. */
function written(number: number): string {
  const [whole = "0", part] = plain(number).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Without an exponent. */
function plain(number: number): string {
  const text = String(number);
  const exponent = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (exponent === null) return text;
  const [, first = "0", rest = "", power = "0"] = exponent;
  const shift = Number(power);
  if (shift < 0) return `0.${"0".repeat(-shift - 1)}${first}${rest}`;
  return (first + rest).padEnd(shift + 1, "0");
}
