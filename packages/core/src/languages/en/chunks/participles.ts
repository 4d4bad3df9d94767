/** Past participles that do not end in -ed (the common ones of English's strong verbs; own compilation, sorted). */
const STRONG: ReadonlySet<string> = new Set(
  `arisen awoken beaten become been begun bent bet bitten blown bound bought born borne bred broken brought built burnt burst cast caught chosen clung come cost crept cut
  dealt done drawn driven drunk dug eaten fallen fed felt flown forbidden forced forecast foreseen forgotten forgiven fought found frozen given gone got gotten ground grown
  heard held hidden hit hung hurt kept known laid lain learnt led left lent let lit lost made meant met mistaken overcome overthrown overrun overtaken paid proven put quit read
  ridden risen rung run said sat seen sent set shaken shed shone shot shown shrunk shut slain slept slid sold sought sought spent spilt split spoken spread sprung stolen
  stood stricken struck stuck stung strewn sunk swept sworn swum swung taken taught thought thrown told torn trodden undergone understood undertaken upheld upset withdrawn
  withheld woken won worn wound written`.split(/\s+/),
);

/** True for an -ing form, an -ed form or a strong past participle. */
export function isParticiple(lower: string): boolean {
  return lower.endsWith("ed") || (lower.endsWith("ing") && lower.length > 4) || STRONG.has(lower);
}
