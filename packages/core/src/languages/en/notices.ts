import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const notices: Step<"notices"> = (_reading, _found) => [];
