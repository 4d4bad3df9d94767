import type { Actor } from "../types/actor.ts";
import type { Maker } from "../types/maker.ts";
import type { Span } from "../types/span.ts";
import { idMaker } from "./ids.ts";

/** One place where words mean somebody. */
export interface MentionFound extends Span {
  readonly form: Actor["mentions"][number]["form"];
}

/** Somebody or some body as the words read so far tell; grows while a report is read. */
export interface Somebody {
  readonly kind: Actor["kind"];
  readonly mentions: MentionFound[];
  readonly roles: string[];
  readonly sectors: string[];
  country: string | null;
  gender: "female" | "male" | null;
  by: Maker;
  /** What to call it when that is not its longest name ("Russia", also mentioned as "Moscow"). */
  name: string | null;
}

/** A new somebody, not yet mentioned. */
export function somebody(kind: Actor["kind"], by: Maker): Somebody {
  return { kind, mentions: [], roles: [], sectors: [], country: null, gender: null, by, name: null };
}

/** Adds what is not yet in a list. */
export function addTo<T>(list: T[], ...items: readonly T[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item);
}

/** Everybody who is mentioned, by first mention: the fullest name or description names them. */
export function actorsOf(cast: Iterable<Somebody>, text: string): readonly Actor[] {
  const makeId = idMaker();
  const present = [...cast].filter((one) => one.mentions.some(({ form }) => form !== "pronoun"));
  for (const one of present) one.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  present.sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (b.mentions[0]?.end ?? 0) - (a.mentions[0]?.end ?? 0),
  );
  return present.map((one) => {
    const named = one.mentions.some(({ form }) => form === "name");
    return {
      id: makeId("actor", one.mentions.slice(0, 1)),
      name: one.name ?? fullest(one.mentions, named ? "name" : "noun", text),
      named,
      kind: one.kind,
      sectors: one.sectors,
      country: one.country,
      roles: one.roles,
      mentions: one.mentions.map(({ start, end, form }) => ({ start, end, form })),
      by: one.by,
    };
  });
}

/** The mention with most words, of these the longest, of these the first. Lower case yields to mixed case, capitals throughout yield to both. */
function fullest(mentions: readonly MentionFound[], form: MentionFound["form"], text: string): string {
  let best = "";
  let rank = -1;
  for (const mention of mentions) {
    if (mention.form !== form) continue;
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, " ");
    const shouted = words.length > 5 && words === words.toUpperCase() ? 0 : 1;
    const score = shouted * 1e6 + words.split(" ").length * 1e3 + Math.min(words.length, 999);
    if (score > rank) {
      rank = score;
      best = words;
    }
  }
  return best;
}

/** Whether two names of persons, as lists of lower-case words, can be one: same last word and no first names that differ, or all words of the shorter in the longer. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shortFirst = short[0] ?? "";
  const longFirst = long[0] ?? "";
  if (short.length === 1) return long.includes(shortFirst);
  if (short.at(-1) === long.at(-1)) {
    const initial = shortFirst.replace(".", "").length === 1 || longFirst.replace(".", "").length === 1;
    return shortFirst === longFirst || (initial && shortFirst[0] === longFirst[0]) || short.every((word) => long.includes(word));
  }
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** Whether letters are the first letters of the words of a long form, small words left out or taken ("Collective Security Treaty Organization" and "CSTO"). */
export function abbreviates(letters: string, long: readonly string[], small: ReadonlySet<string>): boolean {
  const short = letters.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (short.length < 2 || long.length < 2) return false;
  const all = long.map(initials).join("");
  const main = long
    .filter((word) => !small.has(word))
    .map(initials)
    .join("");
  return short === all || short === main;
}

/** First letter of a word; all letters of "U.S.". */
function initials(word: string): string {
  return /^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll(".", "") : (word[0] ?? "");
}
