import type { Token } from "../../../types/paragraph.ts";

/** Nouns and names for where something is said (own compilation, sorted). */
const MEDIA: ReadonlySet<string> = new Set(
  `address announcement appearance article blog briefing broadcast bulletin column comment communique communiqué conference discourse dispatch document editorial email essay facebook filing
  footage hearing instagram interview letter memo message news op-ed opinion podcast post press programme program radio rally release remark report reporter speech statement telegram telephone television
  testimony text thread tv tweet twitter video vk website x`.split(/\s+/),
);

/** True for the noun of a phrase that says where something is said. */
export function isMediumWord(token: Token): boolean {
  return MEDIA.has(token.lower) || (token.pos === "NOUN" && MEDIA.has(token.lemma.toLowerCase()));
}
