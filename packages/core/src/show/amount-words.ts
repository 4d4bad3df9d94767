import type { Amount } from "../types/amount.ts";

/** An amount in short words that keep its bounds: "more than 3,700", "about 30", "300 to 400", "at least 24, about". */
export function amountWords(amount: Amount): string {
  const { value, low, high, open, approximate } = amount;
  if (value !== null) {
    if (!approximate) return digits(value);
    return high === value && open === "high" ? `nearly ${digits(value)}` : `about ${digits(value)}`;
  }
  const about = approximate ? ", roughly" : "";
  if (low !== null && high !== null) return low === high ? digits(low) : `${digits(low)} to ${digits(high)}${about}`;
  if (low !== null) return `${open === "low" ? "more than" : "at least"} ${digits(low)}${about}`;
  if (high !== null) return `${open === "high" ? "fewer than" : "up to"} ${digits(high)}${about}`;
  return `unknown number ("${amount.words}")`;
}

/** Digits with commas between thousands, whatever the locale of the host. */
export function digits(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  if (whole.includes("e")) return String(value);
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
