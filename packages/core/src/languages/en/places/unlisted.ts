import type { GazetteerEntry } from "../../../types/gazetteer.ts";
import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph } from "../../../types/paragraph.ts";
import { spanOf, wordsOf } from "./beside.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Sighting } from "./sighting.ts";
import { CONNECTORS, DIRECTIONS, DIVISION_WORDS, FEATURE_HEADS, FEATURE_STARTS, NEVER_ALONE } from "./words.ts";

/** A name that the marks call a place and no gazetteer has; null: mere common words. */
export function unlisted(paragraph: Paragraph, index: number, mark: NameMark): Sighting | null {
  const { tokens } = paragraph;
  const words = wordsOf(tokens, mark.first, mark.last);
  const last = tokens[mark.last - 1]?.lower ?? "";
  if (tokens.slice(mark.first, mark.last).every(({ lower }) => NEVER_ALONE.has(lower) || COMMON_WORDS.has(lower) || CONNECTORS.has(lower)))
    return null;
  const kind = kindOfUnlisted(mark, tokens[mark.first]?.lower ?? "", last);
  const before = tokens[mark.first - 1]?.lower ?? "";
  const there = WITHIN.has(before) || /^(?:at|off)$/.test(before) || (mark.label === "place" && BESIDE.has(tokens[mark.last]?.lower ?? ""));
  const trust = kind !== null || there ? 1 : 0;
  return {
    ...spanOf(tokens, mark.first, mark.last, words),
    paragraph: index,
    first: mark.first,
    last: mark.last,
    words,
    entries: [],
    kind,
    form: "unlisted",
    trust,
  };
}

/** Words behind a name that say of what kind of place it is: "the Galwan valley", "Ukara island". Source: own compilation. */
const BESIDE: ReadonlySet<string> = new Set([
  ...DIVISION_WORDS,
  ...FEATURE_HEADS,
  ..."area barracks base camp city mine municipality neighborhood neighbourhood port prison quarter suburb town village".split(" "),
]);

/** Words before a name that say that something is there. Source: own compilation. */
export const WITHIN: ReadonlySet<string> = new Set(["in", "inside", "near", "outside"]);

function kindOfUnlisted(mark: NameMark, first: string, last: string): Sighting["kind"] {
  if (mark.label === "facility") return "facility";
  if (FEATURE_HEADS.has(last) || FEATURE_STARTS.has(first)) return "feature";
  return DIVISION_WORDS.has(last) ? "region" : null;
}

/** A building called after a place lies there: "Almaty Airport". */
export function siteOf(
  site: Sighting | null,
  name: { readonly words: string; readonly entries: readonly GazetteerEntry[] },
): Sighting | null {
  const lower = name.words.toLowerCase();
  const known = !NEVER_ALONE.has(lower) && !COMMON_WORDS.has(lower) && !DIRECTIONS.has(lower);
  return site === null ? null : { ...site, entries: known ? name.entries : [] };
}
