import type { Actor, Span } from "@hearsay/core";

/** A pronoun of GAP and the two names that it may mean. */
export interface GapItem {
  readonly pronoun: Span;
  readonly candidates: readonly (Span & { readonly coref: boolean })[];
}

/** Answers over pronouns: of each candidate whether the pronoun is said to mean it. `both` counts pronouns with both answers right. */
export interface GapCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly both: number;
  readonly all: number;
}

/** Whether the actor that a pronoun is a mention of is also named where a candidate stands. */
export function countGap({ pronoun, candidates }: GapItem, actors: readonly Actor[]): GapCounts {
  const meant = actors.find(({ mentions }) => mentions.some(({ form, start }) => form === "pronoun" && start === pronoun.start));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { start, end, coref } of candidates) {
    const said = meant?.mentions.some((mention) => mention.form !== "pronoun" && mention.start < end && start < mention.end) ?? false;
    if (said && coref) right++;
    else if (said) wrong++;
    else if (coref) missed++;
  }
  return { right, wrong, missed, both: wrong + missed === 0 ? 1 : 0, all: 1 };
}

/** Sums counts. */
export function addGap(a: GapCounts, b: GapCounts): GapCounts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed, both: a.both + b.both, all: a.all + b.all };
}

/** GAP's measure: F1 in percent over the answers "means this one". */
export function gapF1({ right, wrong, missed }: GapCounts): number {
  const whole = 2 * right + wrong + missed;
  return whole === 0 ? 0 : (200 * right) / whole;
}
