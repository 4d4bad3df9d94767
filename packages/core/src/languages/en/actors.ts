import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const actors: Step<"actors"> = (_reading, _found) => [];
