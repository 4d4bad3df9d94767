import { EITHER, FEMALE, MALE } from "./given-name-lists.ts";

/** What a given name says of its bearer: "female", "male", or null where both bear it. */
export type NameGender = "female" | "male" | null;

const GIVEN: ReadonlyMap<string, NameGender> = new Map<string, NameGender>([
  ...words(FEMALE).map((name) => [name, "female"] as const),
  ...words(MALE).map((name) => [name, "male"] as const),
  ...words(EITHER).map((name) => [name, null] as const),
]);

/** Whether a word is a given name that the lists hold; any case, accents or none. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(plain(word));
}

/** Whose name it is; null when the lists do not hold it or both bear it. */
export function genderOfGivenName(word: string): NameGender {
  return GIVEN.get(plain(word)) ?? null;
}

/** Lower case, accents off, curly apostrophes straight. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðıßæœə’]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ə: "a", "’": "'" };

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
