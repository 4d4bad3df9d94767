import type { Span } from "./span.ts";

/** A run of the text that is one thing on the page. */
export interface Block extends Span {
  /** `repeated`: a copy of other words of this report; of two copies the fuller one counts, of equals the first. Nothing is found in it. */
  readonly kind: "headline" | "standfirst" | "paragraph" | "list-item" | "caption" | "correction" | "furniture" | "repeated";
}
