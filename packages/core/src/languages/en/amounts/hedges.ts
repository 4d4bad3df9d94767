/** What a hedge does to the number beside it. */
export type Hedge = "at-least" | "more-than" | "at-most" | "fewer-than" | "about" | "nearly" | "just-over" | "between";

/** Hedges that stand before a number, by their words. Own compilation. */
const BEFORE: Record<Hedge, readonly string[]> = {
  "at-least": [
    "a minimum of",
    "at a minimum",
    "at the least",
    "at least",
    "at the very least",
    "minimum",
    "no fewer than",
    "no less than",
    "not fewer than",
    "not less than",
  ],
  "more-than": [
    "above",
    "beyond",
    "exceed",
    "exceeded",
    "exceeding",
    "exceeds",
    "far more than",
    "far over",
    "greater than",
    "higher than",
    "in excess of",
    "many more than",
    "more than",
    "much more than",
    "over",
    "overcome",
    "pass",
    "passed",
    "passes",
    "passing",
    "surpass",
    "surpassed",
    "surpasses",
    "surpassing",
    "top",
    "topped",
    "topping",
    "tops",
    "up over",
    "upward of",
    "upwards of",
    "way more than",
    "way over",
    "well above",
    "well over",
  ],
  "at-most": [
    "a maximum of",
    "as many as",
    "as much as",
    "at most",
    "at the most",
    "maximum",
    "no more than",
    "not more than",
    "up to",
    "upto",
  ],
  "fewer-than": ["below", "far fewer than", "far less than", "fewer than", "less than", "lower than", "under", "well below", "well under"],
  about: [
    "a rough",
    "about",
    "an approximate",
    "an estimated",
    "approx",
    "approx.",
    "approximately",
    "around",
    "at about",
    "c.",
    "ca.",
    "circa",
    "close on",
    "estimated",
    "in the order of",
    "in the region of",
    "maybe",
    "more or less",
    "on the order of",
    "perhaps",
    "possibly",
    "roughly",
    "some",
    "somewhere around",
    "something like",
    "~",
  ],
  nearly: [
    "almost",
    "approaching",
    "close to",
    "fast approaching",
    "just below",
    "just short of",
    "just shy of",
    "just under",
    "near",
    "nearing",
    "nearly",
    "practically",
    "slightly below",
    "slightly fewer than",
    "slightly less than",
    "slightly under",
    "virtually",
  ],
  "just-over": [
    "a little more than",
    "a little over",
    "just above",
    "just more than",
    "just over",
    "little more than",
    "slightly above",
    "slightly more than",
    "slightly over",
  ],
  between: ["anywhere between", "anywhere from", "between", "from between"],
};

/** Hedges that stand behind a number. */
const AFTER: Record<Hedge, readonly string[]> = {
  "at-least": ["+", "and counting", "and more", "and rising", "at least", "at the least", "or more", "or higher", "plus"],
  "more-than": [],
  "at-most": ["at most", "at the most", "or fewer", "or less", "tops"],
  "fewer-than": [],
  about: ["- odd", "odd", "or so", "or thereabouts", "more or less"],
  nearly: [],
  "just-over": [],
  between: [],
};

/** Hedges before a number, by their last word; each is a list of words, longest first. */
export const HEDGES_BEFORE: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly hedge: Hedge }[]> = index(
  BEFORE,
  (words) => words.at(-1) ?? "",
);

/** Hedges behind a number, by their first word. */
export const HEDGES_AFTER: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly hedge: Hedge }[]> = index(
  AFTER,
  (words) => words[0] ?? "",
);

function index(table: Record<Hedge, readonly string[]>, key: (words: readonly string[]) => string) {
  const map = new Map<string, { words: readonly string[]; hedge: Hedge }[]>();
  for (const [hedge, phrases] of Object.entries(table) as [Hedge, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const list = map.get(key(words)) ?? [];
      list.push({ words, hedge });
      map.set(key(words), list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
