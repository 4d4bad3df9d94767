import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Counted } from "./draft.ts";
import type { Of } from "./effects.ts";
import { perAfter } from "./per.ts";
import type { Phrase } from "./phrase.ts";
import { currencyOf, gluedCurrency, NATIONAL_CURRENCIES, smallChangeOf } from "./units.ts";

/** A sum of money: its ISO 4217 code, or "cent" and "penny", and the token behind it. */
export interface Money {
  readonly code: string;
  readonly last: number;
}

/** Reads a number as money, by the sign before it or the word behind it; null: it is none. `words`: the amount as written. */
export function moneyAt(tokens: readonly Token[], words: string, last: number): Money | null {
  const sign = /\$(?:US|HK|NZ|AU?|CA?|S)(?=\d)|(?:US|HK|NZ|AU?|CA?|S|R)?\s?\$|[€£¥₹₦₽₴₩₺₸₪₱฿]|\b(?:Rs\.?|RM|[A-Z]{3})(?=\s?\d)/.exec(words);
  if (sign !== null) {
    const code = currencyOf(sign[0].replace(/\s/g, "").replace(/^\$([A-Z]+)$/, "$1$"));
    if (code !== null) return { code, last };
  }
  const glued = gluedCurrency(/^([A-Za-z]+)\d/.exec(words)?.[1] ?? "");
  if (glued !== null) return { code: glued, last };
  const change = smallChangeOf(tokens[last]?.text ?? "", tokens[last]?.start === tokens[last - 1]?.end);
  if (change !== null) return { code: change, last: last + 1 };
  let at = last;
  if (tokens[at]?.lower === "of" || tokens[at]?.text === "-") at++;
  const one = tokens[at];
  if (one === undefined) return null;
  for (let length = 3; length >= 2; length--) {
    const code = NATIONAL_CURRENCIES.get(
      tokens
        .slice(at, at + length)
        .map((token) => token.lower)
        .join(" "),
    );
    if (code !== undefined) return { code, last: at + length };
  }
  // A party that won is no currency; a million of them is.
  if (one.lower === "won" && /^(?:thousand|million|billion|trillion|bn|tn)$/.test(tokens[last - 1]?.lower ?? ""))
    return { code: "KRW", last: at + 1 };
  if (/^(?:US|U\.S\.|American)$/.test(one.text) && tokens[at + 1]?.lower.startsWith("dollar")) return { code: "USD", last: at + 2 };
  const code =
    /^[A-Z]{3}$/.test(one.text) || one.text === one.lower || /^(?:Euros?|Dollars?|Pounds?|Rupees?)$/.test(one.text)
      ? currencyOf(one.lower)
      : null;
  if (
    code === null ||
    (one.lower === "pounds" &&
      tokens[at + 1]?.lower === "of" &&
      !COST.test(tokens[at + 2]?.lower ?? "") &&
      !AID.test(tokens[at + 2]?.lower ?? ""))
  )
    return null;
  return { code, last: at + 1 };
}

/** What a sum of money is of: the cost of what befell, aid, or other. */
export function moneyOf(tokens: readonly Token[], first: number, money: Money, sentence: TokenRange): Counted {
  let of: Of = "other";
  let governor: number | null = null;
  let least = 99;
  for (let at = Math.max(sentence.first, first - 21); at < Math.min(sentence.last, money.last + 22); at++) {
    const word = tokens[at]?.lower ?? "";
    if (tokens[at - 1]?.text === "-" || tokens[at + 1]?.text === "-") continue;
    const kind = AID.test(word) ? "aid" : COST.test(word) ? "cost" : null;
    const distance = at < first ? first - at : at - money.last;
    if (kind === null || distance > 20 || distance >= least) continue;
    least = distance;
    of = kind;
    governor = at;
  }
  const phrase: Phrase = { first: money.last, last: money.last, head: null, more: false, ofThem: false };
  return {
    phrase,
    of,
    unit: money.code,
    population: null,
    per: perAfter(tokens, money.last),
    factor: 1,
    governor,
    rule: "<number> <currency>",
  };
}

/** Words by which a sum, or goods, are help. */
export const AID: RegExp =
  /^(?:aid|relief|donate|donated|donates|donation|donations|pledge|pledged|pledges|pledging|promised|promises|grant|grants|assistance|humanitarian|fund|funds|funding|contribution|contributed|appeal|support|rescue|compensation|bailout)$/;
const COST =
  /^(?:damage|damages|loss|losses|cost|costs|costing|bill|repair|repairs|rebuild|rebuilding|reconstruction|destroyed|worth|economy)$/;
