import type { Span } from "./span.ts";

/** The words of a stored version that a claim rests on. */
export interface Evidence extends Span {
  /** `Version.id`. */
  readonly version: string;
  /** The words themselves, so that a damaged file shows. */
  readonly quote: string;
}

/** What a claim rests on: never nothing. */
export type Grounds = readonly [Evidence, ...Evidence[]];
