import type { Token } from "../../../types/paragraph.ts";
import { SAYING } from "../names/plain-words.ts";

/** "It said", "it has also denied". */
export function saysWithIt(tokens: readonly Token[], at: number, limit: number): boolean {
  let next = at + 1;
  while (next < limit && next < at + 4 && (tokens[next]?.pos === "ADV" || /^(?:has|had|have|also|later)$/.test(tokens[next]?.lower ?? "")))
    next++;
  const verb = tokens[next]?.lower ?? "";
  return (
    next < limit &&
    SAYING.has(verb) &&
    !/^(?:died|visited|arrived|fled|met|continued|expected|expects|suggested|suggests|wants|wanted)$/.test(verb)
  );
}

/** "It expects", "it did not want": what only somebody does; whom "it" means is then looked for in the same sentence. */
export function meansIt(tokens: readonly Token[], at: number, limit: number): boolean {
  let next = at + 1;
  while (
    next < limit &&
    next < at + 4 &&
    (tokens[next]?.pos === "ADV" || tokens[next]?.pos === "AUX" || /^n['’]?t$/.test(tokens[next]?.lower ?? ""))
  )
    next++;
  const verb = tokens[next];
  return verb !== undefined && next < limit && !/ed$/.test(tokens[next - 1]?.lower === "been" ? verb.lower : "") && MEANING.has(verb.lemma);
}

/** What only persons and bodies do. Own compilation. */
const MEANING: ReadonlySet<string> = new Set(
  "aim believe decide expect fear hope intend plan pledge promise refuse seek think want".split(" "),
);
