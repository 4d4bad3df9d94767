import type { ReportRecord } from "@hearsay/core";

/** Whose word a statement is that gives its source as a pronoun, an office or a common noun. */
export interface SpeakerLabel {
  readonly set: string;
  readonly file: string;
  readonly id: string;
  /** The words that give the source. */
  readonly start: number;
  readonly end: number;
  /** Where the report names or describes the speaker; null: nobody whom it names. */
  readonly speaker: readonly [number, number] | null;
}

/** Answers to labels: the right speaker, another one, nobody, and statements that are not found at all. */
export interface SpeakerCounts {
  readonly right: number;
  readonly wrong: number;
  readonly nobody: number;
  readonly unfound: number;
}

/** Whether the statement whose source stands there is given to the actor who is mentioned where the label says. */
export function judgeSpeaker({ start, end, speaker }: SpeakerLabel, { statements, actors }: ReportRecord): keyof SpeakerCounts {
  const found = statements.filter(({ source }) => source.some((span) => span.start < end && start < span.end));
  const statement = found.find(({ source }) => source[0]?.start === start) ?? found[0];
  if (statement === undefined) return "unfound";
  const { voice } = statement;
  if (speaker === null) return voice.kind === "named" ? "wrong" : "right";
  const actor = actors.find(({ id }) => id === voice.actor);
  if (actor === undefined) return "nobody";
  const [first, last] = speaker;
  if (actor.mentions.some((mention) => mention.form !== "pronoun" && mention.start < last && first < mention.end)) return "right";
  // Described anew by the very words of the source: not tied to whom they take up.
  return actor.named ? "wrong" : "nobody";
}

/** Counts answers. */
export function countSpeakers(answers: readonly (keyof SpeakerCounts)[]): SpeakerCounts {
  const of = (answer: keyof SpeakerCounts): number => answers.filter((one) => one === answer).length;
  return { right: of("right"), wrong: of("wrong"), nobody: of("nobody"), unfound: of("unfound") };
}
