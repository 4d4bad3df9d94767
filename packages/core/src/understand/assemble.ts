import type { Findings, Language, Reading } from "../types/language.ts";

const NOTHING: Findings = {
  times: [],
  amounts: [],
  places: [],
  actors: [],
  statements: [],
  happenings: [],
  figures: [],
  namings: [],
  notices: [],
};

/** Turns the marked words of one report into claims: each step of the language in turn, seeing what the steps before it found. */
export function assemble(reading: Reading, language: Language): Findings {
  const { steps } = language;
  let found = NOTHING;
  found = { ...found, times: steps.times(reading, found) };
  found = { ...found, amounts: steps.amounts(reading, found) };
  found = { ...found, places: steps.places(reading, found) };
  found = { ...found, actors: steps.actors(reading, found) };
  found = { ...found, statements: steps.statements(reading, found) };
  found = { ...found, happenings: steps.happenings(reading, found) };
  found = { ...found, figures: steps.figures(reading, found) };
  found = { ...found, namings: steps.namings(reading, found) };
  return { ...found, notices: steps.notices(reading, found) };
}
