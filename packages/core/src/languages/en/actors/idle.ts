import type { Token } from "../../../types/paragraph.ts";
import type { ActorPhrase } from "./noun-phrases.ts";

/**
 * Whether a description only stands by: whoever owns something that is spoken of, reporters that are told something, people who are counted or harmed. Whoever is
 * the subject of a verb that is not passive acts.
 */
export function isIdle(
  tokens: readonly Token[],
  phrase: ActorPhrase,
  { owner, subject, limit }: { readonly owner: boolean; readonly subject: boolean; readonly limit: number },
): boolean {
  if (owner) return true;
  const { noun } = phrase;
  if (noun.sectors[0] === "MED" && noun.kind !== "organization" && isTold(tokens, phrase.first)) return true;
  if (noun.kind !== "group") return false;
  const acts = subject && !suffers(tokens, phrase.last, limit);
  if (acts) return false;
  if (phrase.modifiers.some((word) => /^(?:armed|masked|hooded|uniformed|unidentified|unknown)$/.test(word))) return false;
  return isCounted(tokens, phrase) || HARMED.has(noun.lemma);
}

/** "told reporters", "speaking to two journalists", "in an interview with a reporter". */
function isTold(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (TELLING.has(before)) return true;
  return (before === "to" || before === "with") && SPEAKING.has(tokens[first - 2]?.lower ?? "");
}

const TELLING: ReadonlySet<string> = new Set("told tell tells telling informed briefed briefing addressed addressing among".split(" "));
const SPEAKING: ReadonlySet<string> = new Set(
  "said spoke speak speaks speaking talked talking talks talk remarks remarked comments statement statements interview briefing conference explained confirmed address".split(
    " ",
  ),
);

/** People in general, and those to whom things are done: parties only where they act or speak. */
const HARMED: ReadonlySet<string> = new Set(
  "civilian victim people person individual survivor passenger patient woman man child girl boy youth citizen inhabitant bystander pedestrian passerby parent shopper tourist".split(
    " ",
  ),
);

/** Whether what follows is done to the subject or befalls it: "were killed", "have been moved", "died". */
function suffers(tokens: readonly Token[], last: number, limit: number): boolean {
  let be = false;
  for (let at = last; at < Math.min(limit, last + 6); at++) {
    const { lower, pos } = tokens[at] as Token;
    if (/^(?:was|were|been|being|are|is|be|got)$/.test(lower)) be = true;
    else if (BEFALLS.has(lower)) return true;
    else if (pos === "VERB" || (be && pos === "ADJ")) return be && !lower.endsWith("ing");
    else if (pos !== "AUX" && pos !== "ADV" && pos !== "PART") return be;
  }
  return be;
}

const BEFALLS: ReadonlySet<string> = new Set(
  "died die dies dying drowned drown drowning perished perish suffered suffer missing dead injured wounded killed trapped stranded displaced remain remained lost".split(
    " ",
  ),
);

function isCounted(tokens: readonly Token[], phrase: ActorPhrase): boolean {
  for (let at = Math.max(0, phrase.first - 2); at < phrase.head; at++) {
    const token = tokens[at] as Token;
    if ((token.pos === "NUM" && !/^(?:one|first)$/.test(token.lower)) || COUNTING.has(token.lower)) return true;
  }
  return false;
}

const COUNTING: ReadonlySet<string> = new Set("dozen dozens score scores hundred hundreds thousand thousands million millions".split(" "));
