import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const times: Step<"times"> = (_reading, _found) => [];
