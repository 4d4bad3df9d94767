import type { Reason } from "../types/dossier.ts";
import type { Figure } from "../types/figure.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Statement } from "../types/statement.ts";
import { daysApart } from "./instants.ts";
import { hashedWords, shingles } from "./shingles.ts";
import { nameKey, namesFit, nameTokens, picksOut } from "./voice-names.ts";

/** Somebody's words on one occasion, or a document, with the claims of each version that go back to it. */
export interface Source {
  readonly key: string;
  readonly kind: "speaker" | "press-statement" | "document";
  readonly name: string;
  /** Claims by version, each with why they go back to it. */
  readonly members: ReadonlyMap<string, { readonly claims: readonly string[]; readonly because: readonly Reason[] }>;
}

/** Words that only one speaker on one occasion would use. */
const QUOTED = 5;
/** What is told, not quoted, shares so many words in a row. */
const TOLD = 4;
/** How long after words are spoken others still report them as new. */
const OCCASION = 2;
/** Quoted words are the same words weeks later. */
const RECALLED = 60;

const DOCUMENT =
  /\b(?:report|document|memo|study|survey|filing|indictment|leaflet|decree|order|letter|transcript|verdict|bulletin|dossier)$/i;
const RELEASE =
  /\b(?:statement|press release|communiqu[eé]|news release|telegram|twitter|facebook|x|weibo|website|post|tweet|social media|bulletin)\b/i;

interface Said {
  readonly record: ReportRecord;
  readonly statement: Statement;
  readonly tokens: readonly string[];
  readonly key: string;
  /** It is told who speaks. */
  readonly definite: boolean;
  readonly person: boolean;
  /** It stands in the headline: short for what the text says in full. */
  readonly headline: boolean;
}

/** Who spoke, and what else was heard of the same words elsewhere. `records` in their order; `outletOnly` tells voices that are the outlet or an agency itself. */
export function sourcesOf(records: readonly ReportRecord[], isOutlet: (record: ReportRecord, name: string) => boolean): readonly Source[] {
  const all: Said[] = [];
  for (const record of records) {
    const heads = record.blocks.filter(({ kind }) => kind === "headline");
    const kinds = new Map(record.actors.map((actor) => [actor.id, actor.kind]));
    for (const statement of record.statements) {
      const { name, kind, actor } = statement.voice;
      if (name !== null && isOutlet(record, name)) continue;
      const person = actor !== null && kinds.get(actor) === "person";
      const first = (statement.content[0] ?? statement.cue[0])?.start ?? 0;
      // "Kazakhstan says": which of its bodies does, the headline leaves open.
      const state = actor !== null && kinds.get(actor) === "state";
      const definite = name !== null && !state && kind !== "nobody" && (kind === "named" || picksOut(name));
      all.push({
        record,
        statement,
        tokens: name === null ? [] : nameTokens(name),
        key: name === null ? "" : nameKey(name, person),
        definite,
        person,
        headline: heads.some((head) => head.start <= first && first < head.end),
      });
    }
  }
  const ties = new Ties(all);
  const figures = figuresByStatement(records);
  all.forEach((said, at) => {
    for (const feature of quotedIn(said)) ties.meet(`q ${feature}`, at, RECALLED, "words");
    if (!said.definite) return;
    for (const figure of figures.get(`${said.record.version.id}/${said.statement.id}`) ?? [])
      ties.meet(`f ${said.key} ${figure}`, at, OCCASION, "figure");
    for (const feature of toldIn(said)) ties.meet(`t ${said.key} ${feature}`, at, OCCASION, "content");
  });
  const riders = joinHeadlines(all, figures, ties);
  return ties.groups().flatMap((group) => sourceOf(group.members, group.tie, riders) ?? []);
}

/** A headline gives in short what a statement below gives in full: the same figure goes back to the same words. Gives headline figures on nobody's word, by the statement below. */
function joinHeadlines(
  all: readonly Said[],
  figures: ReadonlyMap<string, readonly string[]>,
  ties: Ties,
): ReadonlyMap<Said, readonly string[]> {
  const below = new Map<string, number>();
  all.forEach(({ record, statement, definite, headline }, at) => {
    if (!definite || headline) return;
    for (const figure of figures.get(`${record.version.id}/${statement.id}`) ?? []) {
      const key = `${record.version.id} ${figure}`;
      if (!below.has(key)) below.set(key, at);
    }
  });
  const riders = new Map<Said, string[]>();
  all.forEach(({ record, statement, headline }, at) => {
    if (!headline) return;
    for (const figure of figures.get(`${record.version.id}/${statement.id}`) ?? []) {
      const full = below.get(`${record.version.id} ${figure}`);
      if (full !== undefined) ties.join(full, at, null);
    }
  });
  for (const record of new Set(all.map((said) => said.record))) {
    const heads = record.blocks.filter(({ kind }) => kind === "headline");
    for (const figure of record.figures) {
      if (figure.statement !== null || !heads.some(({ start, end }) => start <= figure.start && figure.start < end)) continue;
      const said = all[below.get(`${record.version.id} ${figureKey(figure)}`) ?? -1];
      if (said !== undefined) riders.set(said, [...(riders.get(said) ?? []), figure.id]);
    }
  }
  return riders;
}

function sourceOf(members: readonly Said[], tie: string | null, riders: ReadonlyMap<Said, readonly string[]>): Source | null {
  const named = members.filter(({ definite }) => definite);
  const reports = new Set(members.map(({ record }) => record.version.report));
  if (named.length === 0 && reports.size < 2) return null;
  const full = named.filter(({ headline }) => !headline);
  const name = longest(
    (full.length > 0 ? full : named.length > 0 ? named : members).map(({ record, statement }) => displayName(record, statement)),
  );
  if (name === "") return null;
  const claims = new Map<string, { claims: string[]; because: Reason[] }>();
  for (const said of members) {
    const { record, statement } = said;
    const member = claims.get(record.version.id) ?? { claims: [], because: [] };
    if (member.because.length === 0) member.because.push(reasonFor(record, statement, name, reports.size > 1 ? tie : null));
    member.claims.push(statement.id, ...(riders.get(said) ?? []));
    for (const list of [record.figures, record.happenings, record.namings])
      for (const one of list) if (one.statement === statement.id) member.claims.push(one.id);
    claims.set(record.version.id, member);
  }
  const first = members.map(({ record, statement }) => `${record.version.id}/${statement.id}`).sort()[0];
  const medium = members.some(
    ({ record, statement }) => statement.medium !== null && RELEASE.test(record.text.slice(statement.medium.start, statement.medium.end)),
  );
  const kind = DOCUMENT.test(name) ? "document" : medium ? "press-statement" : "speaker";
  return { key: `source|${first}`, kind, name, members: claims };
}

function reasonFor(record: ReportRecord, statement: Statement, name: string, tie: string | null): Reason {
  const content = statement.content[0];
  const words = content === undefined ? "" : clipped(record.text.slice(content.start, content.end));
  const told = `${statement.manner === "reported" ? "Reports" : "Quotes"} ${name}: “${words}”`;
  const also =
    tie === null
      ? "."
      : {
          words: "; others quote the same words.",
          figure: "; others give the same figure on this word at the time.",
          content: "; others report the same words of this voice at the time.",
        }[tie];
  return { code: DOCUMENT.test(name) ? "cited-document" : "shared-quote", words: `${told}${also}` };
}

/** The beginning of words, for a reader to find them again. */
export function clipped(words: string): string {
  const plain = words
    .replace(/\s+/gu, " ")
    .replace(/^["“”„«‘’]+|["“”»‘’]+$/gu, "")
    .trim();
  if (plain.length <= 70) return plain;
  return `${plain.slice(0, 70).replace(/\s\S*$/u, "")} …`;
}

function displayName(record: ReportRecord, statement: Statement): string {
  const { name, actor } = statement.voice;
  if (name === null) return "";
  const who = actor === null ? undefined : record.actors.find(({ id }) => id === actor);
  const role =
    who?.kind === "person" ? who.roles.find((each) => each.length <= 40 && !name.toLowerCase().includes(each.toLowerCase())) : undefined;
  return role === undefined ? name.replace(/^the /i, "") : `${name}, ${role}`;
}

function longest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
}

/** Figures by the statement on whose word they stand, in a form that is equal for equal figures. */
function figuresByStatement(records: readonly ReportRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { version, figures } of records) {
    for (const figure of figures) {
      const { statement, amount } = figure;
      if (statement === null || (amount.value ?? amount.low ?? amount.high) === null) continue;
      const words = figureKey(figure);
      const at = `${version.id}/${statement}`;
      const list = found.get(at);
      if (list === undefined) found.set(at, [words]);
      else list.push(words);
    }
  }
  return found;
}

function figureKey({ amount, of, unit, as }: Figure): string {
  return `${of} ${unit} ${as} ${amount.value} ${amount.low} ${amount.high}`;
}

/** Runs of five words inside quotation marks. */
function quotedIn({ record, statement }: Said): readonly number[] {
  if (statement.manner === "reported") return [];
  return statement.content.flatMap((span) => {
    const { words, quoted } = hashedWords(record.text, Math.max(0, span.start - 1), Math.min(record.text.length, span.end + 1));
    return [
      ...shingles(
        words.filter((_, at) => quoted[at] === 1),
        QUOTED,
      ),
    ];
  });
}

function toldIn({ record, statement }: Said): readonly number[] {
  return statement.content.flatMap((span) => [...shingles(hashedWords(record.text, span.start, span.end).words, TOLD)]);
}

/** Joins statements that share a feature and can be of one speaker on one occasion. */
class Ties {
  readonly #all: readonly Said[];
  readonly #parents: number[];
  readonly #why = new Map<number, string>();
  readonly #last = new Map<string, number>();

  constructor(all: readonly Said[]) {
    this.#all = all;
    this.#parents = all.map((_, at) => at);
  }

  meet(feature: string, at: number, days: number, why: string): void {
    const before = this.#last.get(feature);
    this.#last.set(feature, at);
    if (before === undefined || before === at) return;
    const a = this.#all[before] as Said;
    const b = this.#all[at] as Said;
    if ((daysApart(a.record.version.published, b.record.version.published) ?? 0) > days) return;
    if (a.definite && b.definite && !namesFit(a.tokens, b.tokens)) return;
    this.join(before, at, why);
  }

  join(a: number, b: number, why: string | null): void {
    const first = this.#of(a);
    const second = this.#of(b);
    const root = Math.min(first, second);
    this.#parents[Math.max(first, second)] = root;
    if (why !== null && (!this.#why.has(root) || why === "words")) this.#why.set(root, why);
  }

  groups(): readonly { readonly members: readonly Said[]; readonly tie: string | null }[] {
    const found = new Map<number, Said[]>();
    this.#all.forEach((said, at) => {
      const root = this.#of(at);
      const group = found.get(root);
      if (group === undefined) found.set(root, [said]);
      else group.push(said);
    });
    return [...found].map(([root, members]) => ({ members, tie: this.#why.get(root) ?? null }));
  }

  #of(one: number): number {
    let at = one;
    while (this.#parents[at] !== at) at = this.#parents[at] = this.#parents[this.#parents[at] as number] as number;
    return at;
  }
}
