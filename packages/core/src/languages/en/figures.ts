import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const figures: Step<"figures"> = (_reading, _found) => [];
