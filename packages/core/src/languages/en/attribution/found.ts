import type { TokenRange } from "../../../types/paragraph.ts";

/** One attribution found in a paragraph. */
export interface FoundAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The rule in words: "<source> said <content>". */
  readonly rule: string;
}
