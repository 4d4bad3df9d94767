import { bodiesOf, headNoun, modifierIn, nominal, strongHead } from "./noun-governors.ts";
import { objectOf } from "./object-governor.ts";
import type { Governor, Spot } from "./spot.ts";
import { stateBehind, subjectOf } from "./subject-governor.ts";
import { amongBehind, labelBefore, menOfForce, toll, tollBehind } from "./toll-words.ts";

/** Finds what the number is of, by the grammar around it; null where nothing says it. */
export function governorOf(spot: Spot): Governor | null {
  return (
    bodiesOf(spot) ??
    strongHead(spot) ??
    stateBehind(spot) ??
    objectOf(spot) ??
    modifierIn(spot) ??
    nominal(spot) ??
    subjectOf(spot) ??
    headNoun(spot) ??
    toll(spot) ??
    labelBefore(spot) ??
    amongBehind(spot) ??
    tollBehind(spot) ??
    menOfForce(spot)
  );
}
