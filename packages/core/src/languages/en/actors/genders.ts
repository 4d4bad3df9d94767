import type { Token, TokenRange } from "../../../types/paragraph.ts";
import { genderOfGivenName, isGivenName } from "../names/given-names.ts";
import { ADDRESS } from "../names/title-words.ts";
import { ACTOR_NOUNS } from "./actor-nouns.ts";

/** A gender as the words tell it. */
export interface GenderFound {
  readonly gender: "female" | "male" | null;
  /** Known from a form of address or an office, not guessed from the given name. */
  readonly addressed: boolean;
}

/** The gender of somebody named, by the words before the name from `title` on, by the address inside it, else by the given name. */
export function genderOf(tokens: readonly Token[], name: TokenRange, title: number | undefined): GenderFound {
  if (title !== undefined) {
    for (let at = title; at < name.first; at++) {
      const word = tokens[at]?.lower ?? "";
      const gender = ADDRESS.get(word) ?? ACTOR_NOUNS.get(word)?.gender ?? null;
      if (gender !== null) return { gender, addressed: true };
    }
  }
  for (let at = name.first; at < name.last; at++) {
    const word = tokens[at]?.lower ?? "";
    const address = ADDRESS.get(word);
    if (address !== undefined && address !== null) return { gender: address, addressed: true };
    if ((at < name.last - 1 || name.last - name.first === 1) && isGivenName(word))
      return { gender: genderOfGivenName(word), addressed: false };
  }
  return { gender: null, addressed: false };
}
