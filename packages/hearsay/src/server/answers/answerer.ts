import { openCase } from "../../store/open-case.ts";
import type { Knowing } from "../shapes/knowing.ts";
import { ANSWERS, type AnswerOf, type QueryOf, type Question } from "./answers.ts";
import { type Known, knownOf } from "./known.ts";

/** Answers questions about the case at a path, as it is when they are asked. */
export interface Answerer {
  answer<Name extends Question>(name: Name, query: QueryOf<Name>): AnswerOf<Name>;
  close(): void;
}

/** `tell` hears what takes its time before an answer; null: no more. */
export function answererOf(path: string, tell: (knowing: Knowing | null) => void): Answerer {
  const file = openCase(path);
  let known: Known | null = null;
  return {
    answer: <Name extends Question>(name: Name, query: QueryOf<Name>): AnswerOf<Name> => {
      if (known === null || known.ledger !== file.end().hash) known = knownOf(file, known, tell);
      return (ANSWERS[name] as (known: Known, query: QueryOf<Name>) => AnswerOf<Name>)(known, query);
    },
    close: () => file.close(),
  };
}
