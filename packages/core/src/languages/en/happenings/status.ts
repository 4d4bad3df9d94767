import type { Happening } from "../../../types/happening.ts";
import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { type Clauses, chunkAt } from "./clause.ts";

type Status = Happening["status"];

/** What the verb or noun in front of an infinitive or gerund makes of it. Own compilation, after the event modality of TimeML and PLOVER's contexts. Alphabetical. */
const GOVERNORS: Readonly<Record<Status, string>> = {
  happened:
    "accuse allow begin blame charge convict cause come force gather get go guilty help let manage permit proceed start succeed suspect suspicion use",
  ongoing: "continue keep",
  planned:
    "agree agreement aim announce choose commit decide decision determine expect intend intention mull oblige plan pledge poised prepare promise readiness ready resolve schedule set slate vow willing willingness",
  ordered: "authorise authorize command direct directive instruct instruction mandate order tell",
  threatened: "threat threaten",
  requested: "appeal ask beg beseech call demand encourage implore invite persuade plead press pressure push request urge",
  denied: "decline fail failure neglect refrain refusal refuse stop unable",
  hypothetical:
    "ability able afraid attempt avoid bid consider could discourage dissuade easy effort enable fear hard hope impossible like likely need opportunity possible power prevent propose right risk seek struggle temptation try unlikely want willingness wish",
  historical: "",
};

const GOVERNOR_OF: ReadonlyMap<string, Status> = new Map(
  (Object.entries(GOVERNORS) as [Status, string][]).flatMap(([status, words]) =>
    words.split(" ").map((word): [string, Status] => [word, status]),
  ),
);

/** What a word in front makes of an infinitive, gerund or event noun; null when it is not known to make anything of it. */
export function governed(token: Token): Status | null {
  return GOVERNOR_OF.get(token.lower) ?? GOVERNOR_OF.get(token.lemma) ?? GOVERNOR_OF.get(token.lower.replace(/(?:ing|ed|s)$/, "")) ?? null;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“”'‘’.!?:,]$/.test(before.text);
}

const SAYING = /^(?:add|announc|confirm|declar|pledg|promis|sa(?:id|y)|sw(?:ear|ore)|told|vow)/;

/** Whether "would" stands behind "said", so that it is somebody's "will". */
function reported(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  for (let index = at - 1; index >= sentence.first && index > at - 12; index--) {
    const token = tokens[index];
    if (token === undefined || /^(?:how|what|when|whether|why|if)$/.test(token.lower)) return false;
    if (SAYING.test(token.lower)) return true;
  }
  return false;
}

const CONDITION: ReadonlySet<string> = new Set(["if", "lest", "unless", "whether"]);
/** Whether a clause that begins with its subject is what somebody denies ("denied that troops …", "denied its troops …"). */
export function deniedBefore(clauses: Clauses, subject: TokenRange, sentence: TokenRange): boolean {
  const { tokens } = clauses.paragraph;
  const at =
    tokens[subject.first - 1]?.lower === "that" || tokens[subject.first - 1]?.lower === "reports" ? subject.first - 2 : subject.first - 1;
  if (at < sentence.first) return false;
  const verb = chunkAt(clauses, tokens[at]?.lower === "that" ? at - 1 : at);
  return verb !== null && verb.kind === "verb" && /^den(?:y|ies|ied|ying)$/.test(tokens[verb.head]?.lower ?? "") && !verb.negated;
}

/** Verbs whose past is like their base form. */
const INVARIANT: ReadonlySet<string> = new Set("beat burst cut hit put set shut spread".split(" "));
const STOPPERS: ReadonlySet<string> = new Set(["against", "avoid", "from", "without"]);
const PREVENTION: ReadonlySet<string> = new Set(
  "avoid ban bar block discourage forestall keep prevent prohibit protect refrain stop".split(" "),
);

/** Whether the clause of token `at` hangs on an "if". */
export function conditional(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  for (let index = at - 1; index >= sentence.first && index > at - 14; index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (token.text === "," || token.text === ";" || /^(?:because|when|while|who|which)$/.test(token.lower)) return false;
    if (CONDITION.has(token.lower)) return !(token.lower === "if" && tokens[index - 1]?.lower === "even") || true;
    if (token.lower === "case" && tokens[index - 1]?.lower === "in") return true;
  }
  return false;
}

/** How sure a verb group is that what it tells took place; null: it tells of nothing in particular (a habit, a purpose), better silent. */
export function statusOf(clauses: Clauses, group: VerbGroup, sentence: TokenRange, told: { readonly present: boolean }): Status | null {
  const { tokens } = clauses.paragraph;
  const head = tokens[group.head];
  if (head === undefined) return null;
  if (tokens[sentence.last - 1]?.text === "?") return "hypothetical";
  if (group.tense !== "infinitive" && group.tense !== "participle" && conditional(tokens, group.first, sentence)) return "hypothetical";
  const first = tokens[group.first]?.lower ?? "";
  const helped = group.last - group.first > 1;
  // "Don't shoot": a plea, no event.
  if (/^(?:do|don|don't|never|please)$/.test(first) && group.tense !== "infinitive" && opensClause(tokens, group.first)) return null;
  // "those who do not surrender": nobody in particular.
  if (group.negated && group.tense === "present" && !told.present && !head.lower.endsWith("ing")) return null;
  if (group.negated || tokens[group.first - 1]?.lower === "never") return "denied";
  if (group.tense === "future") return "planned";
  if (group.tense === "modal") {
    if (first === "must" || first === "should") return "requested";
    if (first !== "would" && first !== "'d") return "hypothetical";
    return tokens[group.first + 1]?.lower === "have" || tokens[group.head - 1]?.lower === "have"
      ? "hypothetical"
      : reported(tokens, group.first, sentence)
        ? "planned"
        : "hypothetical";
  }
  if (group.tense === "infinitive") return infinitive(clauses, group, sentence);
  const ing = head.lower.endsWith("ing") && group.head > group.first;
  if (group.tense === "participle" || (head.lower.endsWith("ing") && !helped)) return gerund(clauses, group, sentence);
  if (group.tense === "present" && !helped && INVARIANT.has(head.lower)) return "happened";
  if (group.tense === "present") {
    const going = tokens.slice(group.first, group.head).some((token) => token.lower === "going");
    if (going) return "planned";
    if (ing) return "ongoing";
    return told.present ? "happened" : null;
  }
  if (ing && tokens.slice(group.first, group.head).some((token) => token.lower === "been")) return "ongoing";
  return "happened";
}

function infinitive(clauses: Clauses, group: VerbGroup, sentence: TokenRange): Status | null {
  const { tokens } = clauses.paragraph;
  const helper = tokens[group.first - 1];
  if (helper !== undefined && helper.pos === "AUX" && /^(?:is|are|was|were)$/.test(helper.lower)) return "planned";
  if (helper?.lower === "not") return "denied";
  let seen = 0;
  for (let at = group.first - 1; at >= Math.max(sentence.first, group.first - 60) && seen < 3; at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    const chunk = chunkAt(clauses, at);
    if (chunk === null) {
      if (/^[;:"“”()—]$/.test(token.text)) return null;
      if (token.lower === "order" && tokens[at - 1]?.lower === "in") return null;
      const status = token.pos === "ADJ" || token.pos === "NOUN" ? governed(token) : null;
      if (status !== null) return status;
      continue;
    }
    seen++;
    if (tokens[chunk.head]?.lower === "order" && tokens[chunk.first - 1]?.lower === "in") return null;
    const status = governed(tokens[chunk.head] ?? token);
    if (status !== null && (chunk.kind === "verb" || seen === 1)) {
      if (chunk.kind === "verb" && chunk.negated) return status === "denied" ? "happened" : "denied";
      if (chunk.kind === "verb" && (status === "happened" || status === "ongoing")) return outer(clauses, chunk, sentence, status);
      return status;
    }
    if (chunk.kind === "verb") return null;
    at = chunk.first;
  }
  return null;
}

/** "will begin to withdraw" is planned, "began to withdraw" has happened. */
function outer(clauses: Clauses, group: VerbGroup, sentence: TokenRange, status: Status): Status | null {
  if (group.tense === "future" || group.tense === "modal" || group.tense === "infinitive")
    return statusOf(clauses, group, sentence, { present: true });
  return status;
}

/** Whether words beside a noun or verb make it a thing that happens every so often. */
export function habitual(tokens: readonly Token[], near: number, sentence: TokenRange): boolean {
  for (let at = Math.max(sentence.first, near - 30); at < Math.min(sentence.last, near + 30); at++)
    if (HABIT.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

const HABIT: ReadonlySet<string> = new Set(
  "always generally normally occasionally often regularly routinely sometimes typically usually".split(" "),
);

function gerund(clauses: Clauses, group: VerbGroup, sentence: TokenRange): Status | null {
  const { tokens } = clauses.paragraph;
  const before = tokens[group.first - 1];
  if (before === undefined || group.first === sentence.first) return null;
  if (before.lower === "without") return "denied";
  if (STOPPERS.has(before.lower)) return "hypothetical";
  if (before.lower === "not") return "denied";
  if (before.pos === "ADP" || before.pos === "SCONJ") {
    if (before.lower === "after" || before.lower === "while" || before.lower === "since") return "happened";
    for (let at = group.first - 2; at >= sentence.first && at > group.first - 9; at--) {
      const token = tokens[at];
      if (token === undefined || /^[,;:]$/.test(token.text)) break;
      if (PREVENTION.has(token.lemma)) return "hypothetical";
      const status = governed(token);
      if (status !== null) return status;
    }
    return null;
  }
  if (before.pos === "VERB" || before.pos === "AUX") {
    if (PREVENTION.has(before.lemma)) return "hypothetical";
    return governed(before);
  }
  // ", killing 12": tells on what the verb before it tells.
  for (let at = group.first - 1; at >= Math.max(sentence.first, group.first - 60); at--) {
    const chunk = chunkAt(clauses, at);
    if (chunk === null || chunk.kind !== "verb") continue;
    if (chunk.tense === "participle" || chunk.tense === "infinitive") {
      at = chunk.first;
      continue;
    }
    return before.text === "," || chunkAt(clauses, group.first - 1)?.kind === "noun"
      ? statusOf(clauses, chunk, sentence, { present: true })
      : null;
  }
  return null;
}
