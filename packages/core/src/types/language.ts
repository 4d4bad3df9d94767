import type { Actor } from "./actor.ts";
import type { Amount } from "./amount.ts";
import type { Block } from "./block.ts";
import type { Figure } from "./figure.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Happening } from "./happening.ts";
import type { Maker } from "./maker.ts";
import type { Marks, Tagger } from "./marks.ts";
import type { Naming } from "./naming.ts";
import type { Notice } from "./notice.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";
import type { Time } from "./time.ts";
import type { Version } from "./version.ts";

/** One version made ready to be understood: what every step reads. */
export interface Reading {
  readonly text: string;
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  /** One for each paragraph. */
  readonly marks: readonly Marks[];
  readonly gazetteer: Gazetteer;
}

/** A number with its hedge, before anybody asked what it counts. Dates, addresses and the like are not among them. */
export interface AmountFound extends Span {
  readonly amount: Amount;
  /** Index of its paragraph in `Reading.paragraphs`. */
  readonly paragraph: number;
  readonly by: Maker;
}

/** What the steps have found so far. A step sees what the steps before it found; the rest is empty. */
export interface Findings {
  readonly times: readonly Time[];
  readonly amounts: readonly AmountFound[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly happenings: readonly Happening[];
  readonly figures: readonly Figure[];
  readonly namings: readonly Naming[];
  readonly notices: readonly Notice[];
}

/** One step of understanding: finds one kind of thing in one report. Pure: same reading and findings, same result. */
export type Step<Kind extends keyof Findings> = (reading: Reading, found: Findings) => Findings[Kind];

/** All that differs by language: how words are split, a Tagger by rules, and a step for each kind of finding. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Tokens and sentences of the blocks that are read. */
  tokenise(text: string, blocks: readonly Block[]): readonly Paragraph[];
  readonly tagger: Tagger;
  /** A Tagger that hears a trained model of this language together with its rules. */
  completed(model: Tagger): Tagger;
  readonly steps: { readonly [Kind in keyof Findings]: Step<Kind> };
}
