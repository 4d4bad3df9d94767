import type { Paragraph, Token } from "../../../types/paragraph.ts";
import { singular } from "./classes.ts";
import { baseOf, FORMS } from "./forms.ts";
import { NOUNS } from "./nouns.ts";

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "her", "his", "its", "our", "their", "’s"]);
/** Nouns whose plural or -ing form taggers take for a verb. Alphabetical. */
const NEVER_VERBS: ReadonlySet<string> = new Set(
  "airstrike airstrikes earthquakes fighting firefighters floods gunfire gunmen protesters riots strikes".split(" "),
);

/** Past forms of what fails by itself: "burst", "sank". */
const FAILED: ReadonlySet<string> = new Set(
  [...FORMS].flatMap(([word, entries]) =>
    entries.some(
      ({ form, rest, senses }) =>
        (form === "ed" || form === "past") && rest.length === 0 && senses.some(({ type, alone }) => type === "ACCIDENT" && alone),
    )
      ? [word]
      : [],
  ),
);

/**
 * The paragraph with the parts of speech of trigger words set right where the words beside them leave no doubt: a word behind "a", "the" or "their" is no verb
 * ("staged a protest"), a past form between a noun and "the" or a number is one ("a guard shot two villagers").
 */
export function retagged(paragraph: Paragraph): Paragraph {
  let tokens: Token[] | null = null;
  for (const [at, token] of paragraph.tokens.entries()) {
    const pos = better(tokens ?? paragraph.tokens, at, token);
    if (pos === null) continue;
    tokens ??= [...paragraph.tokens];
    tokens[at] = pos === "VERB" ? { ...token, pos, lemma: baseOf(token.lower) ?? token.lemma } : { ...token, pos };
  }
  return tokens === null ? paragraph : { ...paragraph, tokens };
}

function better(tokens: readonly Token[], at: number, token: Token): Token["pos"] | null {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.lower === "open" && after?.lower === "fire") return token.pos === "VERB" ? null : "VERB";
  if (token.lower === "tear" && after?.lower === "gas") return token.pos === "NOUN" ? null : "NOUN";
  if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") {
    if (token.text !== token.lower || before === undefined || after === undefined || !FORMS.has(token.lower)) return null;
    // "were trampled"
    if (
      token.pos === "ADJ" &&
      before.pos === "AUX" &&
      /^(?:be|been|being|was|were)$/.test(before.lower) &&
      FORMS.get(token.lower)?.[0]?.form === "ed"
    )
      return "VERB";
    const opens =
      after.pos === "DET" ||
      after.pos === "NUM" ||
      after.pos === "PRON" ||
      /^(?:dozens|hundreds|thousands)$/.test(after.lower) ||
      (after.lower === "and" && (FORMS.get(tokens[at + 2]?.lower ?? "")?.[0]?.form ?? "base") === "ed");
    const subject = before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON";
    // "a dam in Riosul burst at lunchtime"
    if (subject && FAILED.has(token.lower) && after.pos === "ADP" && after.lower !== "of") return "VERB";
    return opens && subject && !(after.pos === "PRON" && /^(?:who|which|that)$/.test(after.lower)) ? "VERB" : null;
  }
  if (token.pos !== "VERB") return null;
  if (NEVER_VERBS.has(token.lower)) return "NOUN";
  if (before === undefined || !(NOUNS.has(token.lower) || NOUNS.has(singular(token.lower)) || NOUNS.has(`${before.lower}_${token.lower}`)))
    return null;
  const held =
    before.pos === "DET" ||
    POSSESSIVE.has(before.lower) ||
    (before.pos === "ADJ" && tokens[at - 2]?.pos === "DET") ||
    NOUNS.has(`${before.lower}_${singular(token.lower)}`);
  const acts = token.lower.endsWith("ed") || (token.lower.endsWith("ing") && (after?.pos === "DET" || after?.pos === "NUM"));
  return held && !acts && before.lower !== "that" ? "NOUN" : null;
}
