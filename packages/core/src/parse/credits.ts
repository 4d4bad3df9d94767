import { AGENCY } from "./agencies.ts";

/** How many blocks at the end may hold the line that says who helped. */
const LAST = 8;

const AGENCIES = `${AGENCY}(?:\\s*(?:/|,|&|and|with)\\s*${AGENCY})*`;
/** "LONDON, March 3 (Reuters) -": the agency behind a dateline. */
const DATELINE = new RegExp(`^[^\\n()]{2,80}(\\(${AGENCIES}\\))\\s*[-–—:]`, "u");
/** "(AFP)" on its own, or after the last full stop. */
const CLOSING = new RegExp(`(?:^|[.!?"”’]\\s*)(\\(${AGENCIES}\\))\\s*$`, "u");
const DASHED = new RegExp(`(?:^|[.!?"”’]\\s*)[-–—]{1,2}\\s*((?:[Ww]ith )?(?:${AGENCIES}|[Aa]gencies))\\.?\\s*$`, "u");
const ALONE = new RegExp(
  `^(?:[Ss]ources?|[Cc]redits?|[Aa]gency|[Vv]ia)\\s*:\\s*\\S[^.!?]{0,80}\\.?$|^\\(?(?:[Ww]ith )?(?:${AGENCIES}|(?:[Nn]ews )?[Aa]gencies|[Aa]gency inputs)\\)?\\.?$`,
  "u",
);
const WORK = "(?:report(?:ing|ed)|writing|written|editing|edited|compiled|translat(?:ion|ed)|research|photography)";
const BY = new RegExp(
  `^[\\[(*—–-]*\\s*(?:with )?(?:additional |further |extra )?${WORK}(?:(?:,| and|,? &)? (?:additional )?${WORK})*(?: in [\\p{Lu}][\\p{L} .'-]+)? by\\b`,
  "iu",
);
const WITH =
  /(?:^|[.!?]\s+|[—–-]\s*)\(?((?:with|additional|further) (?:additional |further )?(?:reporting|report|inputs|contributions) (?:by|from) [^.!?]{2,200}\.?)\)?\s*$/iu;
const CONTRIBUTED =
  /(?:^|[.!?]["”’]?\s+)((?:[^.!?]|\.(?=\p{Lu}\.|\s\p{Lu}\p{L}+\s))*?\bcontributed (?:to this (?:report|story|article)|(?:to )?(?:the |this )?reporting)\b[^.!?]*\.?)/iu;

/** Words that credit others in one block, as written; null: it has none. */
function creditOf(text: string): string | null {
  const short = text.slice(0, 160);
  const dateline = DATELINE.exec(short);
  if (dateline !== null) return dateline[1] as string;
  if (text.length > 5_000) return null;
  const tail = text.slice(-400);
  if (text.length <= 400 && BY.test(text)) return strip(text);
  if (text.length <= 100 && ALONE.test(text)) return strip(text);
  const contributed = text.length <= 400 && text.includes("contributed") ? CONTRIBUTED.exec(text) : null;
  if (contributed !== null) return (contributed[1] as string).trim();
  return (CLOSING.exec(tail) ?? DASHED.exec(tail) ?? WITH.exec(tail))?.[1]?.trim() ?? null;
}

/** Wire credits and "with reporting by" lines of a report's blocks, as written, each once. */
export function credits(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  texts.forEach((text, index) => {
    if (index >= 6 && index < texts.length - LAST) return;
    const credit = creditOf(text.trim());
    if (credit !== null) found.add(credit);
  });
  return [...found];
}

/** Whether a block does nothing but credit. */
export function isCreditLine(text: string): boolean {
  if (text.length > 400) return false;
  if (BY.test(text) || (text.length <= 100 && ALONE.test(text))) return true;
  return creditOf(text) !== null && strip(text).length <= (creditOf(text) as string).length + 4;
}

function strip(text: string): string {
  return text.replace(/^[[*—–-]+\s*|[\]*]+$/g, "").trim();
}
