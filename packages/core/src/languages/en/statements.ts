import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const statements: Step<"statements"> = (_reading, _found) => [];
