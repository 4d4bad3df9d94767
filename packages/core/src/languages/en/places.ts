import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const places: Step<"places"> = (_reading, _found) => [];
