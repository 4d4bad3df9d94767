import { spanOf, type Token, type TokenRange } from "../../../types/paragraph.ts";
import type { NamingFound } from "../../../understand/namings.ts";
import type { NounPhrase, VerbGroup } from "../chunks.ts";
import { singular } from "../happenings/classes.ts";
import { behind, type Clauses, chunkAt, fits, objectFrom, subjectOf } from "../happenings/clause.ts";
import { CALLING, LABELS } from "./labels.ts";
import { labelsOf } from "./labels-in.ts";

const BY: ReadonlySet<string> = new Set(["by"]);
const OPEN = /^["“«„'‘]$/;
const CLOSE = /^["”»“'’]$/;
/** A quoted name longer than this is a quotation. */
const LONGEST_NAME = 7;

/** The names that verbs of a sentence give: "the minister branded the strikers thugs", "they were described as 'heroes'". */
export function callings(clauses: Clauses, sentence: TokenRange): readonly NamingFound[] {
  const found: NamingFound[] = [];
  const { tokens } = clauses.paragraph;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) continue;
    const kind = CALLING.get(token.lemma);
    if (kind === undefined) continue;
    const group = chunkAt(clauses, at);
    if (group === null || group.kind !== "verb" || group.head !== at || group.negated) continue;
    found.push(...given(clauses, sentence, group, kind));
  }
  return found;
}

function given(clauses: Clauses, sentence: TokenRange, group: VerbGroup, kind: "as" | "bare" | "either"): readonly NamingFound[] {
  const { tokens } = clauses.paragraph;
  const after = group.head + 1;
  const passive = group.passive || (tokens[after]?.lower === "as" && describedBefore(clauses, group));
  const bearer = passive ? subjectOf(clauses, group, sentence) : objectFrom(clauses, after);
  const relative = bearer === null && !passive ? antecedent(clauses, sentence, group) : null;
  if (bearer === null && relative === null) return [];
  const from = passive || bearer === null ? after : pastPost(clauses, bearer.last, sentence);
  const said = tokens[from]?.lower === "as";
  if ((kind === "as" && !said) || (kind === "bare" && said)) return [];
  const start = said ? from + 1 : from;
  // "Trump's 'message'": what is owned has the name, not the owner.
  if (!passive && /^['’]s?$/.test(tokens[start - 1]?.text ?? "")) return [];
  const named = bearer ?? relative;
  const person = named !== null && fits(clauses, named, ["people", "armed", "body", "somebody"]);
  const labels = (person ? quoted(tokens, start, sentence) : quotedLoaded(clauses, start, sentence)) ?? plain(clauses, start, sentence);
  const agent = passive ? behind(clauses, after, BY, sentence, 14) : subjectOf(clauses, group, sentence);
  const verb = tokens[group.head]?.lemma ?? "";
  return labels.map((label) => ({
    ...spanOf(clauses.paragraph, label),
    label: label.label,
    giver: agent === null ? null : spanOf(clauses.paragraph, agent),
    bearer: spanOf(clauses.paragraph, bearer ?? relative ?? group),
    given: true,
    own: true,
    by: { kind: "rule", name: `en/naming: <voice> ${verb} <whom>${said ? " as" : ""} <label>`, score: null },
  }));
}

/** Past "in the capital" and the like behind the bearer, up to a label, "as" or a quotation mark. */
function pastPost(clauses: Clauses, at: number, sentence: TokenRange): number {
  const { tokens } = clauses.paragraph;
  for (let index = at; index < Math.min(sentence.last, at + 8); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === "as" || OPEN.test(token.text)) return index;
    if (/^[,.;:()]$/.test(token.text) || chunkAt(clauses, index)?.kind === "verb") break;
  }
  return at;
}

/** "the guards described as …", but not "the blast that the mayor described as …". */
function describedBefore(clauses: Clauses, group: VerbGroup): boolean {
  const before = chunkAt(clauses, group.first - 1);
  if (before === null || before.kind !== "noun" || group.last - group.first !== 1) return false;
  return !/^(?:that|which|whom)$/.test(clauses.paragraph.tokens[before.first - 1]?.lower ?? "");
}

/** "people whom she calls …", "those he called …": whom a relative clause without an object is about. */
function antecedent(clauses: Clauses, sentence: TokenRange, group: VerbGroup): NounPhrase | null {
  const { tokens } = clauses.paragraph;
  const subject = chunkAt(clauses, group.first - 1);
  if (subject === null || subject.kind !== "noun" || /^(?:that|which|who|whom)$/.test(tokens[subject.head]?.lower ?? "")) return null;
  const pronoun = chunkAt(clauses, subject.first - 1);
  if (pronoun === null || pronoun.kind !== "noun" || pronoun.first < sentence.first) return null;
  if (!/^(?:that|which|whom)$/.test(tokens[pronoun.head]?.lower ?? "")) return pronoun;
  const before = chunkAt(clauses, pronoun.first - 1);
  return before !== null && before.kind === "noun" ? before : pronoun;
}

interface Label extends TokenRange {
  readonly label: string;
}

/** Of a thing only loaded labels are shown ("described the law as 'apartheid'"). */
function quotedLoaded(clauses: Clauses, at: number, sentence: TokenRange): readonly Label[] | null {
  const labels = quoted(clauses.paragraph.tokens, at, sentence);
  return labels === null
    ? null
    : labels.filter(({ label }) => LABELS.has(label.replaceAll(" ", "_")) || LABELS.has(singular(label).replaceAll(" ", "_")));
}

/** The names between quotation marks, "and" and "or" taking them apart; null when no short quotation opens here. */
function quoted(tokens: readonly Token[], at: number, sentence: TokenRange): readonly Label[] | null {
  let start = at;
  while (/^(?:a|an|the|,)$/.test(tokens[start]?.lower ?? "")) start++;
  if (!OPEN.test(tokens[start]?.text ?? "")) return null;
  let close = start + 1;
  while (close < sentence.last && close - start <= LONGEST_NAME && !CLOSE.test(tokens[close]?.text ?? "")) close++;
  if (!CLOSE.test(tokens[close]?.text ?? "")) return [];
  const labels: Label[] = [];
  let first = start + 1;
  for (let index = first; index <= close; index++) {
    const word = tokens[index]?.lower;
    if (index < close && word !== "and" && word !== "or") {
      if (tokens[index]?.pos === "VERB" && !tokens[index]?.lower.endsWith("ed")) return [];
      continue;
    }
    const label = labelFrom(tokens, first, index);
    const last = label === null ? undefined : tokens[label.last - 1];
    if (label !== null && (last?.pos === "NOUN" || last?.pos === "PROPN")) labels.push(label);
    first = index + 1;
  }
  return labels;
}

function labelFrom(tokens: readonly Token[], first: number, last: number): Label | null {
  let start = first;
  while (start < last && /^(?:a|an|the|of|,)$/.test(tokens[start]?.lower ?? "")) start++;
  let end = last;
  while (end > start && /^[,.;:!?]$/.test(tokens[end - 1]?.text ?? "")) end--;
  if (end <= start) return null;
  let label = "";
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token !== undefined) label += at > start && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.lower}` : token.lower;
  }
  return { first: start, last: end, label };
}

/** Without quotation marks only a loaded label counts, and those that "and" joins to it. */
function plain(clauses: Clauses, at: number, sentence: TokenRange): readonly Label[] {
  const { tokens } = clauses.paragraph;
  const labels: Label[] = [];
  let index = at;
  while (index < sentence.last && labels.length < 4) {
    const chunk = chunkAt(clauses, index);
    if (chunk === null || chunk.kind !== "noun") break;
    const found: readonly Label[] = labelsOf(clauses, chunk as NounPhrase, sentence);
    if (found.length === 0) break;
    labels.push(...found);
    index = chunk.last;
    if (tokens[index]?.lower !== "and" && tokens[index]?.text !== ",") break;
    index++;
  }
  return labels;
}
