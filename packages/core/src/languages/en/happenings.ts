import type { Step } from "../../types/language.ts";

/** Stub: finds nothing yet. */
export const happenings: Step<"happenings"> = (_reading, _found) => [];
