import { samePerson } from "../../../understand/actors.ts";
import type { Create, Known } from "./known.ts";
import type { Mention } from "./mentions.ts";

/** Finds persons by their names. */
export interface PersonBook {
  find(mention: Mention, index: number): Known;
  at(paragraph: number, first: number): Known | null;
}

/** Persons by name. Full names first, over the whole report, so that a bare surname in the headline finds its bearer. */
export function personsByName(mentions: readonly Mention[], create: Create): PersonBook {
  interface Bearer {
    words: readonly string[];
    readonly known: Known;
    gender: "female" | "male" | null;
    readonly first: number;
  }
  const byWord = new Map<string, Bearer[]>();
  const byName = new Map<string, Bearer>();
  const positions = new Map<string, readonly string[]>();
  const enter = (bearer: Bearer, words: readonly string[]): void => {
    byName.set(words.join(" "), bearer);
    for (const word of indexWords(words)) {
      const list = byWord.get(word) ?? [];
      if (!list.includes(bearer)) list.push(bearer);
      byWord.set(word, list);
    }
  };
  mentions.forEach((mention, index) => {
    if (mention.type !== "person") return;
    positions.set(`${mention.paragraph} ${mention.first}`, mention.words);
    if (mention.words.length < 2 || byName.has(mention.words.join(" "))) return;
    const same = (byWord.get(mention.words.at(-1) ?? "") ?? []).find(
      (bearer) =>
        samePerson(bearer.words, mention.words) && (bearer.gender === null || mention.gender === null || bearer.gender === mention.gender),
    );
    const bearer = same ?? { words: mention.words, known: create("person", "person by name"), gender: mention.gender, first: index };
    if (mention.words.length > bearer.words.length) bearer.words = mention.words;
    enter(bearer, mention.words);
  });
  const pick = (words: readonly string[], gender: "female" | "male" | null, index: number): Bearer | null => {
    const exact = words.length > 1 ? byName.get(words.join(" ")) : undefined;
    if (exact !== undefined) return exact;
    const candidates = (byWord.get(words[0] ?? "") ?? []).filter(
      (bearer) => gender === null || bearer.gender === null || bearer.gender === gender,
    );
    const surname = candidates.filter(
      (bearer) => bearer.words.at(-1) === words[0] || withoutParticle(bearer.words.at(-1) ?? "") === words[0],
    );
    const pool = surname.length > 0 ? surname : candidates;
    const before = pool.filter((bearer) => bearer.first < index);
    if (before.length === 0) return pool[0] ?? null;
    return before.reduce((best, bearer) => (bearer.known.lastMention > best.known.lastMention ? bearer : best));
  };
  return {
    find(mention, index) {
      const found = pick(mention.words, mention.role === null ? null : mention.gender, index);
      if (found !== null) return found.known;
      const bearer: Bearer = { words: mention.words, known: create("person", "person by name"), gender: mention.gender, first: index };
      enter(bearer, mention.words);
      return bearer.known;
    },
    at(paragraph, first) {
      const words = positions.get(`${paragraph} ${first}`);
      return words === undefined ? null : (pick(words, null, Number.POSITIVE_INFINITY)?.known ?? null);
    },
  };
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da dos das du van von der den ter bin ibn bint ben al el la las los le ul ur y abu abd abdel abdul".split(" "),
);

function indexWords(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const main = /^(?:jr|sr|ii|iii|iv)\.?$/.test(last) ? (words.at(-2) ?? last) : last;
  return [
    words[0] ?? "",
    main,
    withoutParticle(main),
    ...words.slice(1, -1).filter((word) => word.length > 1 && !PARTICLES.has(word) && !word.endsWith(".")),
  ];
}

function withoutParticle(word: string): string {
  return word.replace(/^(?:al|el|ad|an|ar|as|at|az)-/, "");
}
