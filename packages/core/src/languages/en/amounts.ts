import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const amounts: Step<"amounts"> = (_reading, _found) => [];
