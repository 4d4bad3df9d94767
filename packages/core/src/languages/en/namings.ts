import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const namings: Step<"namings"> = (_reading, _found) => [];
