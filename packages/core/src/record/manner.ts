import type { Telling } from "./telling.ts";

/** How people were hurt, as far as the words show: carried off, or by something that blows up; null: not shown. */
export type Manner = "taking" | "blast";

/** Words of what blows up. English; own compilation. */
const BLASTS =
  /\b(?:air ?strikes?|airstrikes?|blasts?|bomb(?:ed|ing|ings|s)?|detonat\w+|explo(?:ded|sions?)|missiles?|rockets?|shell(?:ed|ing))\b/i;

/** How what is told was done. */
export function mannerOf({ happening, figures, from }: Pick<Telling, "happening" | "figures" | "from">): Manner | null {
  if (happening?.mode === "abduct" || figures.some(({ of }) => of === "abducted")) return "taking";
  if (happening === null) return null;
  return BLASTS.test(from.record.text.slice(happening.start, happening.end)) ? "blast" : null;
}

/** How it was done, by the words of its sentence behind it too: "killed in the strikes". */
export function mannerBeside(telling: Pick<Telling, "happening" | "figures" | "from">): Manner | null {
  const own = mannerOf(telling);
  if (own !== null || telling.happening === null) return own;
  const { end } = telling.happening;
  const behind = /^[^.;\n]*/.exec(telling.from.record.text.slice(end, end + 60))?.[0] ?? "";
  return BLASTS.test(behind) || /\b(?:by|from|in) the strikes?\b/i.test(behind) ? "blast" : null;
}

/** True of an abduction: as a disaster is, it is told for days, and hardly another follows at once in the same town. */
export function isTaking(telling: Pick<Telling, "happening" | "figures" | "from">): boolean {
  return mannerOf(telling) === "taking";
}
