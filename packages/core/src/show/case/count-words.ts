import type { Count } from "../../types/dossier.ts";

/** How many independent origins, as far as is known: "3 known origins", "3 known origins, up to 5", "origins unknown". */
export function countWords({ known, atMost }: Pick<Count, "known" | "atMost">): string {
  if (atMost === 0) return "origin unknown";
  const origins = `${known} known origin${known === 1 ? "" : "s"}`;
  return atMost > known ? `${origins}, up to ${atMost}` : origins;
}

/** "1 report", "9 reports". */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
