import type { Relation } from "@hearsay/core";
import type { Filter } from "../shapes/filter.ts";
import type { Overview } from "../shapes/overview.ts";
import type { Known } from "./known.ts";
import { overviewOf } from "./overview.ts";

/** A question that needs the whole case, and what answers it: pure functions of what is known. A route asks by name, a thread answers. */
export interface Answers {
  readonly overview: (known: Known, query: Filter) => Overview;
  readonly relation: (known: Known, id: string) => Relation | null;
}

export const ANSWERS: Answers = {
  overview: overviewOf,
  relation: ({ dossier }, id) => dossier.relations.find((each) => each.id === id) ?? null,
};

export type Question = keyof Answers;
export type QueryOf<Name extends Question> = Parameters<Answers[Name]>[1];
export type AnswerOf<Name extends Question> = ReturnType<Answers[Name]>;
