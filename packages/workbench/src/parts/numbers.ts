import type { Origins } from "hearsay/shapes";

const COUNT = new Intl.NumberFormat("en");

/** "1 report", "2 reports", "1,000 reports". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}

/** "3 independent origins", "3 to 5 independent origins": never more than is known. */
export function originWords({ known, atMost }: Origins): string {
  return atMost > known ? `${COUNT.format(known)} to ${COUNT.format(atMost)} independent origins` : counted(known, "independent origin");
}
