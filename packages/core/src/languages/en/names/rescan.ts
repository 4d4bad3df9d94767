import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { DEMONYMS } from "../places/demonyms.ts";
import type { Candidate, NameLabel } from "./candidate.ts";
import { isGivenName } from "./given-names.ts";
import type { KnownNames } from "./known-names.ts";
import { ORGANISATIONS } from "./organisation-words.ts";
import { PEOPLES, PLACES } from "./place-words.ts";
import { mayBeCommon, NO_NAME, OPENERS } from "./plain-words.ts";
import { type Casing, isCapital } from "./survey.ts";
import { ADDRESS, OFFICES } from "./title-words.ts";

const LONGEST = 7;

/** The marks of one paragraph: its candidates as the report knows them; in headlines and teletype, names the report or the lists know. */
export function rescan(paragraph: Paragraph, casing: Casing, candidates: readonly Candidate[], known: KnownNames): readonly NameMark[] {
  if (casing !== "plain") return capitals(paragraph, casing, known);
  const marks: NameMark[] = [];
  for (const candidate of candidates) {
    const label = known.labelOf(candidate);
    if (label !== null) marks.push(mark(candidate.first, candidate.last, label, "capitalised words, by what stands around them"));
  }
  return marks;
}

function mark(first: number, last: number, label: NameLabel, rule: string): NameMark {
  return { first, last, label, by: { kind: "rule", name: `en/name: ${rule}`, score: null } };
}

/** Where capitals tell nothing, only names that are known. */
function capitals(paragraph: Paragraph, casing: Casing, known: KnownNames): readonly NameMark[] {
  const { tokens } = paragraph;
  const marks: NameMark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = isCapital(tokens[at] as Token) ? longest(tokens, at, casing, known) : null;
    if (found === null) {
      at++;
      continue;
    }
    marks.push(mark(at, found.last, found.label, "known names among capitals"));
    at = found.last;
  }
  return marks;
}

function longest(tokens: readonly Token[], first: number, casing: Casing, known: KnownNames): { last: number; label: NameLabel } | null {
  let key = "";
  let found: { last: number; label: NameLabel } | null = null;
  for (let last = first + 1; last <= Math.min(tokens.length, first + LONGEST); last++) {
    const token = tokens[last - 1] as Token;
    if (last - 1 > first && (tokens[last - 2] as Token).end !== token.start) key += " ";
    key += token.lower;
    const label = known.byKey(key) ?? listedLabel(key, casing);
    if (label !== null) found = { last, label };
  }
  return found ?? personIn(tokens, first, casing);
}

function listedLabel(key: string, casing: Casing): NameLabel | null {
  if (key === "us" || key === "who" || key === "is" || key === "x" || key === "miss." || key === "america first")
    return casing === "title" && key === "us" ? "place" : null;
  if (NO_NAME.has(key) || OPENERS.has(key)) return null;
  if (PLACES.has(key)) return "place";
  if (ORGANISATIONS.has(key)) return "organization";
  if (DEMONYMS.has(key) || PEOPLES.has(key)) return key === "polish" || key === "western" ? null : "nationality";
  return null;
}

/** A title or a given name and the words behind it. */
function personIn(tokens: readonly Token[], first: number, casing: Casing): { last: number; label: NameLabel } | null {
  const token = tokens[first] as Token;
  const before = tokens[first - 1]?.lower ?? "";
  const titled = (OFFICES.has(before) || ADDRESS.has(before)) && !OFFICES.has(token.lower) && !ADDRESS.has(token.lower);
  if (!isGivenName(token.lower) && !(titled && casing === "upper" && !mayBeCommon(token.lower))) return null;
  if (NO_NAME.has(token.lower) || OPENERS.has(token.lower)) return null;
  let last = first + 1;
  while (last < tokens.length && last < first + 4) {
    const next = tokens[last] as Token;
    if (
      !isCapital(next) ||
      NO_NAME.has(next.lower) ||
      OPENERS.has(next.lower) ||
      OFFICES.has(next.lower) ||
      next.pos === "VERB" ||
      next.pos === "AUX" ||
      (next.pos !== "PROPN" && !isGivenName(next.lower))
    )
      break;
    last++;
    if (casing === "title" && last - first === 2) break;
  }
  return last - first > 1 || titled ? { last, label: "person" } : null;
}
