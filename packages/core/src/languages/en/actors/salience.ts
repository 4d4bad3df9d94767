import type { Known } from "./known.ts";
import type { Mention } from "./mentions.ts";

/** A body by name that was heard of, and where. */
export interface BodyHeard {
  readonly known: Known;
  readonly mention: Mention;
}

/** How far back a bare "the company" reaches, in sentences. */
const REACH = 3;
/** By how much the first must lead the second. */
const LEAD = 0.5;

/**
 * The body that "the company" or "the group" takes up: the one that spoke, acted or owned something lately, nearest first (after centering: Grosz, Joshi and
 * Weinstein 1995). `sector`: what the noun says of it, "" when nothing; a body known to be something else is passed over. Null where two are as good.
 */
export function mostSalient(
  noun: Mention,
  sector: string,
  heard: readonly BodyHeard[],
): { readonly known: Known; readonly sentence: number } | null {
  const scores = new Map<Known, { score: number; sentence: number }>();
  for (const { known, mention } of heard) {
    const distance = noun.sentence - mention.sentence;
    if (distance > REACH || !isOf(known, sector)) continue;
    const { sectors } = known.who;
    const score =
      (mention.speaker ? 2.5 : mention.subject ? 2 : mention.owner ? 1.2 : distance === 0 ? 1 : 0.4) -
      distance +
      (sector !== "" && sectors.includes(sector) ? 1 : 0) -
      (mention.quoted === noun.quoted ? 0 : 1);
    const before = scores.get(known);
    if (before === undefined || score >= before.score) scores.set(known, { score, sentence: mention.sentence });
  }
  let best: { known: Known; score: number; sentence: number } | null = null;
  let next = Number.NEGATIVE_INFINITY;
  for (const [known, { score, sentence }] of scores) {
    if (best === null || score > best.score) {
      next = Math.max(next, best?.score ?? next);
      best = { known, score, sentence };
    } else next = Math.max(next, score);
  }
  return best !== null && best.score - next >= LEAD ? best : null;
}

/** Whether nothing speaks against a body being of a sector: its own sectors are unknown, or it is among them. */
function isOf({ who: { sectors } }: Known, sector: string): boolean {
  return sectors.length === 0 || (sector !== "" && sectors.includes(sector));
}
