import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import { openingAfter } from "./contents.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounStartingAt, phraseEnd, trimmed } from "./phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { type Cut, endFor } from "./trailing.ts";
import { CUE_FORMS } from "./verbs.ts";

/** "Interfax quoted the minister as saying that", "the minister was quoted by Interfax as saying". */
export function asSaying(
  outline: Outline,
  sentence: TokenRange,
  verb: VerbGroup,
  limit: number,
  cuts: readonly Cut[],
): readonly FoundAttribution[] {
  const { tokens } = outline;
  if (!/^(?:quot|cit|report)/.test(tokens[verb.head]?.lower ?? "")) return [];
  let as = verb.last;
  while (
    as < Math.min(limit, verb.last + 16) &&
    !(tokens[as]?.lower === "as" && /^(?:saying|telling|writing|stating|warning|adding)$/.test(tokens[as + 1]?.lower ?? ""))
  )
    as++;
  if (tokens[as]?.lower !== "as") return [];
  const participle = tokens[as + 1]?.lower ?? "";
  const subject = subjectBefore(outline, verb, sentence.first);
  const entry = CUE_FORMS.get(participle)?.find((one) => one.particle === null);
  if (entry === undefined || subject === null) return [];
  const agent = tokens[as + 2]?.lower === "by" ? nounStartingAt(outline, as + 3) : null;
  const said = outline.quoted[outline.quoteOf[subject.first - 1] ?? -1];
  // "…," the envoy was quoted as saying by the agency.
  if (verb.passive && said !== undefined && said.last === subject.first) {
    const last = agent === null ? as + 2 : phraseEnd(outline, agent, limit);
    const quotation = { first: said.first, last: said.last };
    return [
      { source: [subject], cue: [{ first: verb.first, last }], content: [quotation], rule: "<content> <source> was quoted as saying" },
    ];
  }
  const opening = openingAfter(outline, entry, as + 2, limit) ?? { first: as + 2, kind: "clause" as const };
  const content = trimmed(outline, opening.first, endFor(outline, opening.first, limit, cuts, -1));
  if (content === null) return [];
  if (verb.passive) {
    return [
      {
        source: [subject],
        cue: [{ first: verb.first, last: as + 2 }],
        content: [content],
        rule: "<source> was quoted as saying <content>",
      },
    ];
  }
  const object = nounStartingAt(outline, verb.last);
  if (object === null) return [];
  const source = { first: object.first, last: phraseEnd(outline, object, as) };
  return [
    { source: [source], cue: [{ first: as, last: as + 2 }], content: [content], rule: "quoted <source> as saying <content>" },
    {
      source: [subject],
      cue: [{ first: verb.first, last: verb.last }],
      content: [{ first: object.first, last: content.last }],
      rule: "<source> quoted <content>",
    },
  ];
}
