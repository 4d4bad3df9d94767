import type { Reason } from "../types/dossier.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { daysApart } from "./instants.ts";
import { figureKey, type Said, saidIn, speakingOutlets } from "./said.ts";
import { hashedWords, hashOfWords, shingles } from "./shingles.ts";
import { namesFit } from "./voice-names.ts";

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
const TOLD = 5;
/** How long after words are spoken others still report them as new. */
const OCCASION = 2;
/** Quoted words are the same words weeks later. */
const RECALLED = 60;

type Tie = "words" | "figure" | "content" | "document";

/** Who spoke, and where else the same words, or the same figures of the same voice at the time, are told. `records` in their order. */
export function sourcesOf(records: readonly ReportRecord[], isOutlet: (record: ReportRecord, name: string) => boolean): readonly Source[] {
  const speaking = speakingOutlets(records);
  const all = records.flatMap((record) => saidIn(record, isOutlet, speaking));
  const ties = new Ties(all);
  all.forEach((said, at) => {
    if (said.own) for (const run of runsOf(said, QUOTED)) ties.lay(feature(OWN, run), at);
  });
  all.forEach((said, at) => {
    for (const run of quotedIn(said)) {
      ties.meet(feature(INSIDE, run), at, RECALLED, "words");
      ties.find(feature(OWN, run), at, RECALLED, "words");
    }
    const figures = said.figures.map((figure) => hashOfWords(figureKey(figure)));
    for (const noun of said.documents) {
      for (const [index, { amount }] of said.figures.entries()) {
        if ((amount.value ?? 0) >= 10) ties.meet(feature(kindOf(`document ${noun}`), figures[index] as number), at, OCCASION, "document");
      }
    }
    if (!said.definite) return;
    const told = runsOf(said, TOLD);
    for (const key of said.keys) {
      const [given, content] = [kindOf(`figure ${key}`), kindOf(`told ${key}`)];
      for (const figure of figures) ties.meet(feature(given, figure), at, OCCASION, "figure");
      for (const run of told) ties.meet(feature(content, run), at, OCCASION, "content");
    }
  });
  const riders = joinHeadlines(all, ties);
  return ties.groups().flatMap((group) => sourceOf(group.members, group.tie, riders) ?? []);
}

/** A headline gives in short what a statement below gives in full: the same figure goes back to the same words. Gives headline figures on nobody's word, by the statement below. */
function joinHeadlines(all: readonly Said[], ties: Ties): ReadonlyMap<Said, readonly string[]> {
  const below = new Map<string, number>();
  all.forEach(({ record, figures, definite, headline }, at) => {
    if (!definite || headline) return;
    for (const figure of figures) {
      const key = `${record.version.id} ${figureKey(figure)}`;
      if (!below.has(key)) below.set(key, at);
    }
  });
  all.forEach(({ record, figures, headline }, at) => {
    if (!headline) return;
    for (const figure of figures) {
      const full = below.get(`${record.version.id} ${figureKey(figure)}`);
      if (full !== undefined) ties.join(full, at, null);
    }
  });
  const riders = new Map<Said, string[]>();
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

function sourceOf(members: readonly Said[], tie: Tie | null, riders: ReadonlyMap<Said, readonly string[]>): Source | null {
  const named = members.filter(({ definite }) => definite);
  const reports = new Set(members.map(({ record }) => record.version.report));
  if (named.length === 0 && reports.size < 2) return null;
  const full = named.filter(({ headline }) => !headline);
  const name = longest((full.length > 0 ? full : named.length > 0 ? named : members).map(({ called }) => called));
  if (name === "") return null;
  const kind = members.some(({ medium }) => medium === "document")
    ? "document"
    : members.some(({ medium }) => medium === "release")
      ? "press-statement"
      : "speaker";
  const claims = new Map<string, { claims: string[]; because: Reason[] }>();
  for (const said of [...members].sort((a, b) => Number(a.headline) - Number(b.headline))) {
    const { id } = said.record.version;
    const member = claims.get(id) ?? { claims: [], because: [] };
    if (member.because.length === 0) member.because.push(reasonFor(said, kind, name, reports.size > 1 ? tie : null));
    member.claims.push(...said.claims, ...(riders.get(said) ?? []));
    claims.set(id, member);
  }
  return { key: `source|${members.map(({ key }) => key).sort()[0]}`, kind, name, members: claims };
}

const ALSO: Readonly<Record<Tie, string>> = {
  words: "; others quote the same words.",
  figure: "; others give the same figure on this word at the time.",
  content: "; others report the same words of this voice at the time.",
  document: "; others give the same figure from it.",
};

function reasonFor({ record, content, manner, own }: Said, kind: Source["kind"], name: string, tie: Tie | null): Reason {
  const first = content[0];
  const words = first === undefined ? "" : clipped(record.text.slice(first.start, first.end));
  const verb = own ? "Is the word of" : manner === "reported" ? "Reports" : "Quotes";
  return {
    code: kind === "document" ? "cited-document" : "shared-quote",
    words: `${verb} ${name}: “${words}”${tie === null ? "." : ALSO[tie]}`,
  };
}

/** The beginning of words, for a reader to find them again. */
export function clipped(words: string): string {
  const plain = words
    .replace(/\s+/gu, " ")
    .replace(/^["“”„«‘’]+|[,"“”»‘’]+$/gu, "")
    .trim();
  if (plain.length <= 70) return plain;
  return `${plain.slice(0, 70).replace(/\s\S*$/u, "")} …`;
}

function longest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
}

/** Something two can share, as one number: 21 bits of what kind it is, 32 of what. */
function feature(kind: number, hash: number): number {
  return kind + (hash >>> 0);
}

function kindOf(words: string): number {
  return (hashOfWords(words) & 0x1fffff) * 0x100000000;
}

const OWN: number = kindOf("own");
const INSIDE: number = kindOf("quoted");

/** Runs of so many words. */
function runsOf({ record, content }: Said, size: number): readonly number[] {
  return content.flatMap((span) => [...shingles(hashedWords(record.text, span.start, span.end).words, size)]);
}

/** Runs of five words inside quotation marks. */
function quotedIn({ record, content, manner }: Said): readonly number[] {
  if (manner === "reported") return [];
  return content.flatMap((span) => {
    const { words, quoted } = hashedWords(record.text, Math.max(0, span.start - 1), Math.min(record.text.length, span.end + 1));
    return [
      ...shingles(
        words.filter((_, at) => quoted[at] === 1),
        QUOTED,
      ),
    ];
  });
}

/** Joins what shares a feature and can be of one speaker on one occasion. */
class Ties {
  readonly #all: readonly Said[];
  readonly #parents: number[];
  readonly #why = new Map<number, Tie>();
  readonly #last = new Map<number, number>();

  constructor(all: readonly Said[]) {
    this.#all = all;
    this.#parents = all.map((_, at) => at);
  }

  /** Keeps where a feature stands for those that look for it. */
  lay(feature: number, at: number): void {
    if (!this.#last.has(feature)) this.#last.set(feature, at);
  }

  meet(feature: number, at: number, days: number, why: Tie): void {
    this.find(feature, at, days, why);
    this.#last.set(feature, at);
  }

  find(feature: number, at: number, days: number, why: Tie): void {
    const before = this.#last.get(feature);
    if (before === undefined || before === at) return;
    const a = this.#all[before] as Said;
    const b = this.#all[at] as Said;
    if ((daysApart(a.record.version.published, b.record.version.published) ?? 0) > days) return;
    if (why !== "document" && a.definite && b.definite && !a.names.some((one) => b.names.some((other) => namesFit(one, other)))) return;
    // Police of two towns give the same figure of two attacks.
    if (why === "figure" && a.towns.size > 0 && b.towns.size > 0 && ![...a.towns].some((town) => b.towns.has(town))) return;
    this.join(before, at, why);
  }

  join(a: number, b: number, why: Tie | null): void {
    const first = this.#of(a);
    const second = this.#of(b);
    const root = Math.min(first, second);
    this.#parents[Math.max(first, second)] = root;
    const reasons = [why, this.#why.get(first) ?? null, this.#why.get(second) ?? null];
    const best = reasons.find((each) => each === "words") ?? reasons.find((each) => each !== null);
    if (best !== undefined && best !== null) this.#why.set(root, best);
  }

  groups(): readonly { readonly members: readonly Said[]; readonly tie: Tie | null }[] {
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
    while (this.#parents[at] !== at) {
      const parent = this.#parents[at] as number;
      this.#parents[at] = this.#parents[parent] as number;
      at = parent;
    }
    return at;
  }
}
