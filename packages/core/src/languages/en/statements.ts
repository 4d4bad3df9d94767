import type { Step } from "../../types/language.ts";
import type { Paragraph, Token } from "../../types/paragraph.ts";
import { overlaps, type Span } from "../../types/span.ts";
import type { Statement, Voice } from "../../types/statement.ts";
import type { Time } from "../../types/time.ts";
import { actorIndex } from "../../understand/actor-at.ts";
import { carryOn } from "../../understand/carry-on.ts";
import { idMaker } from "../../understand/ids.ts";
import { mannerOf } from "../../understand/manner.ts";
import { type Quotation, quotationAt, quotations } from "../../understand/quotations.ts";
import { type Attribution, linkMarks, nest, startOf } from "../../understand/statements.ts";
import { timeFor } from "../../understand/when.ts";
import { mediumOf } from "./statements/medium.ts";
import { pronounVoice, type Spoke } from "./statements/pronoun-voices.ts";
import { agentOf, agentOfSource, isMediaName, isRelay, tokenAt } from "./statements/relays.ts";
import { sharesSource } from "./statements/shares-source.ts";
import { stanceOf } from "./statements/stance.ts";
import { voiceOf } from "./statements/voices.ts";

/** Statements from the marks: linked, carried on, each with its voice, manner, stance, medium and time. */
export const statements: Step<"statements"> = (reading, found) => {
  const { text, paragraphs } = reading;
  const quoted = quotations(paragraphs);
  const linked = carryOn(paragraphs, quoted, linkMarks(paragraphs, reading.marks, sharesSource));
  const order = linked.map((one, index) => ({ one, index })).sort((a, b) => startOf(a.one) - startOf(b.one));
  const actorFor = actorIndex(found.actors);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const drafts = new Map<number, Draft>();
  const spoke: Spoke[] = [];
  for (const { one, index } of order) {
    const draft = draftOf(text, paragraphs, one, actorFor, drafts);
    if (draft === null) continue;
    const source = one.source[0];
    const paragraph = paragraphs[one.paragraph];
    const meant =
      source === undefined || paragraph === undefined ? null : pronounVoice(paragraph, one.paragraph, source, draft.voice, spoke, actors);
    const voiced = meant === null ? draft : { ...draft, voice: meant };
    drafts.set(index, voiced);
    const cue = one.cue[0];
    if (cue !== undefined) spoke.push({ voice: voiced.voice, paragraph: one.paragraph, cue });
  }
  const passed = relayed(
    text,
    order.map(({ index }) => drafts.get(index)).filter((draft) => draft !== undefined),
    actorFor,
    paragraphs,
  );
  const single = once(text, reading.version.outlet, passed);
  const kept = withoutOwnCounts(text, single, nest(single.map((draft) => draft.attribution)));
  const within = nest(kept.map((draft) => draft.attribution));
  const contents = kept.flatMap((draft) => draft.attribution.content).sort((a, b) => a.start - b.start);
  const nextId = idMaker();
  const ids = kept.map(({ attribution }) => nextId("statement", [...attribution.source, ...attribution.cue, ...attribution.content]));
  return kept.map((draft, index) => {
    const { attribution } = draft;
    const paragraph = paragraphs[attribution.paragraph];
    const outer = within[index] ?? null;
    const where = paragraph === undefined ? null : circumstances(text, paragraph, attribution, found.times, quoted, contents);
    return {
      id: ids[index] ?? "",
      voice: { ...draft.voice, via: [...draft.via, ...passedOnBy(kept, within, index)] },
      source: attribution.source,
      cue: attribution.cue,
      content: attribution.content,
      manner: mannerOf(text, attribution.content, quoted),
      stance: draft.stance,
      within: outer === null ? null : (ids[outer] ?? null),
      medium: where?.medium ?? null,
      time: where?.time?.id ?? null,
      by: attribution.by,
    };
  });
};

/** What one voice says in the same words twice, as in a standfirst and its report, counts once; what the outlet says of itself is its report. */
function once(text: string, outlet: string | null, drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ attribution, voice }) => {
    if (outlet !== null && voice.name !== null && voice.name.toLowerCase() === outlet.toLowerCase()) return false;
    const words = attribution.content
      .map((span) =>
        text
          .slice(span.start, span.end)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim(),
      )
      .join(" ");
    const key = `${voice.actor ?? voice.name ?? ""}\n${words}`;
    if (words.length > 20 && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "said it had counted 12 dead": the count is part of what is said, not a word of its own. */
function withoutOwnCounts(text: string, drafts: readonly Draft[], within: readonly (number | null)[]): readonly Draft[] {
  return drafts.filter(({ attribution: { source, by } }, index) => {
    const own = source[0];
    if (within[index] === null || own === undefined || by.kind !== "rule" || !/<(?:figure|object|naming)>$/.test(by.name)) return true;
    return !/^(?:he|it|she|they|we|i)$/i.test(text.slice(own.start, own.end));
  });
}

interface Draft {
  readonly attribution: Attribution;
  readonly voice: Omit<Voice, "via">;
  readonly via: Voice["via"];
  readonly stance: Statement["stance"];
}

function draftOf(
  text: string,
  paragraphs: readonly Paragraph[],
  attribution: Attribution,
  actorFor: ReturnType<typeof actorIndex>,
  before: ReadonlyMap<number, Draft>,
): Draft | null {
  const paragraph = paragraphs[attribution.paragraph];
  if (paragraph === undefined) return null;
  if (attribution.carries !== null) {
    const speaker = before.get(attribution.carries);
    return speaker === undefined ? null : { attribution, voice: speaker.voice, via: speaker.via, stance: "asserts" };
  }
  const stance = stanceOf(
    wordsOf(paragraph, attribution.cue),
    wordsOf(paragraph, attribution.content.slice(0, 1)),
    isNounRule(attribution),
  );
  if (stance === null) return null;
  const voice = voiceOf(text, paragraph, attribution.source, actorFor);
  const agent = agentOf(paragraph, attribution.cue) ?? agentOfSource(paragraph, attribution.source);
  if (agent === null) return { attribution, voice, via: heardBy(text, paragraph, attribution, actorFor), stance };
  const { actor, name } = voiceOf(text, paragraph, [agent], actorFor);
  return { attribution, voice, via: [{ actor, name: name ?? text.slice(agent.start, agent.end), span: agent }], stance };
}

function isNounRule({ by }: Attribution): boolean {
  return by.kind === "rule" && by.name.startsWith("en/statement: noun ");
}

/** "Witnesses told Reuters that": a news agency that was told passed it on. */
function heardBy(text: string, paragraph: Paragraph, attribution: Attribution, actorFor: ReturnType<typeof actorIndex>): Voice["via"] {
  const cue = attribution.cue[0];
  if (cue === undefined || !/\btold|\btell/i.test(text.slice(cue.start, cue.end))) return [];
  const next = paragraph.tokens[tokenAt(paragraph.tokens, cue.end)];
  if (next === undefined || attribution.content.some((span) => overlaps(span, next))) return [];
  const start = next.pos === "DET" ? (paragraph.tokens[tokenAt(paragraph.tokens, next.end)] ?? next) : next;
  const actor = actorFor(start);
  if (actor === null && start.pos === "PROPN") {
    let last = tokenAt(paragraph.tokens, start.start);
    while (paragraph.tokens[last + 1]?.pos === "PROPN") last++;
    const end = paragraph.tokens[last]?.end ?? start.end;
    const name = text.slice(start.start, end);
    return isMediaName(name) ? [{ actor: null, name, span: { start: start.start, end } }] : [];
  }
  if (actor === null || !actor.named || !(actor.sectors.includes("MED") || isMediaName(actor.name))) return [];
  const mention = actor.mentions.find((one) => overlaps(one, start)) ?? start;
  return [{ actor: actor.id, name: actor.name, span: { start: mention.start, end: mention.end } }];
}

/** The tokens of spans. */
function wordsOf(paragraph: Paragraph, spans: readonly Span[]): Token[] {
  const words: Token[] = [];
  for (const span of spans)
    for (
      let at = tokenAt(paragraph.tokens, span.start);
      at < paragraph.tokens.length && (paragraph.tokens[at]?.end ?? 0) <= span.end;
      at++
    ) {
      const token = paragraph.tokens[at];
      if (token !== undefined) words.push(token);
    }
  return words;
}

/** "Interfax reported, citing the ministry": the ministry's word, passed on by Interfax. "Interfax quoted the ministry as saying": the quoting is no statement. */
function relayed(
  text: string,
  drafts: readonly Draft[],
  actorFor: ReturnType<typeof actorIndex>,
  paragraphs: readonly Paragraph[],
): readonly Draft[] {
  const result: Draft[] = [];
  const relay = new Map<Draft, Voice["via"][number]>();
  const quoted = new Map<number, Draft>();
  for (const draft of drafts) {
    const start = draft.attribution.source[0]?.start;
    if (start !== undefined && draft.attribution.by.name.endsWith("as saying <content>")) quoted.set(start, draft);
  }
  for (const draft of drafts) {
    const paragraph = paragraphs[draft.attribution.paragraph];
    const { source, cue, content } = draft.attribution;
    const from = source[0];
    const words = paragraph === undefined ? [] : wordsOf(paragraph, cue);
    if (paragraph === undefined || from === undefined || !isRelay(words)) {
      result.push(draft);
      continue;
    }
    const whom = content[0];
    const recent = result.slice(-6);
    const found = recent.findLastIndex(
      (one) => one.attribution.paragraph === draft.attribution.paragraph && one.attribution.source[0]?.start === from.start,
    );
    const last = found < 0 ? -1 : result.length - recent.length + found;
    const main = result[last];
    if (/ing$/.test(words.at(-1)?.lower ?? "") && main !== undefined && whom !== undefined && main.via.length === 0) {
      const voice = voiceOf(text, paragraph, [whom], actorFor);
      // "citing credible information": nobody's word.
      const paper = /\b(?:data|evidence|figures|information|intelligence|records|reports|sources)$/i.test(text.slice(whom.start, whom.end));
      if (voice.kind !== "nobody" && !(paper && voice.actor === null) && whom.end - whom.start < 120) {
        const via = [{ actor: main.voice.actor, name: main.voice.name ?? text.slice(from.start, from.end), span: from }];
        result[last] = {
          ...main,
          attribution: { ...main.attribution, source: [whom], cue: [...main.attribution.cue, ...cue] },
          voice,
          via,
        };
        continue;
      }
    }
    const speaker = whom === undefined ? undefined : quoted.get(whom.start);
    if (speaker !== undefined) {
      relay.set(speaker, { actor: draft.voice.actor, name: draft.voice.name ?? text.slice(from.start, from.end), span: from });
      continue;
    }
    result.push(draft);
  }
  return result.map((draft) => {
    const passed = relay.get(draft);
    return passed === undefined ? draft : { ...draft, via: [...draft.via, passed] };
  });
}

/** Whoever said that somebody said it passed it on. */
function passedOnBy(drafts: readonly Draft[], within: readonly (number | null)[], index: number): Voice["via"] {
  const via: Voice["via"][number][] = [];
  const seen = new Set([drafts[index]?.voice.actor ?? drafts[index]?.voice.name]);
  for (let outer = within[index] ?? null, steps = 0; outer !== null && steps < 8; outer = within[outer] ?? null, steps++) {
    const draft = drafts[outer];
    const span = draft?.attribution.source[0];
    // Who rejects a claim has not passed it on.
    if (draft?.stance === "denies" || draft?.stance === "doubts") continue;
    if (draft === undefined || span === undefined || draft.voice.name === null) continue;
    const key = draft.voice.actor ?? draft.voice.name;
    if (seen.has(key)) continue;
    seen.add(key);
    via.push({ actor: draft.voice.actor, name: draft.voice.name, span }, ...draft.via);
  }
  return via;
}

/** Where and when it was said: words of the sentence of its cue, outside of what is said. */
function circumstances(
  text: string,
  paragraph: Paragraph,
  attribution: Attribution,
  times: readonly Time[],
  quoted: readonly Quotation[],
  contents: readonly Span[],
): { readonly medium: Span | null; readonly time: Time | null } {
  const cue = attribution.cue[0];
  if (cue === undefined) return { medium: null, time: null };
  const sentence = sentenceAt(paragraph, tokenAt(paragraph.tokens, cue.start));
  const start = paragraph.tokens[sentence.first]?.start ?? paragraph.start;
  const end = paragraph.tokens[sentence.last - 1]?.end ?? paragraph.end;
  const medium = mediumOf(paragraph, sentence, [...attribution.content, ...attribution.source], cue);
  const inside = quotationAt(quoted, cue.start);
  const outside: Time[] = [];
  for (let at = tokenAt(times, start); at < times.length; at++) {
    const time = times[at];
    if (time === undefined || time.start >= end) break;
    const said = aside(attribution, time) || saidElsewhere(contents, time, cue);
    if (!said && time.end <= end && quotationAt(quoted, time.start) === inside) outside.push(time);
  }
  return { medium, time: outside.length === 0 ? null : timeFor(cue, { start, end }, outside, text) };
}

/** "the general, who led the coup in May, said": the time is the aside's. */
function aside(attribution: Attribution, time: Span): boolean {
  const source = attribution.source.at(-1);
  const cue = attribution.cue[0];
  return source !== undefined && cue !== undefined && source.end <= time.start && time.end <= cue.start - 1 && cue.start - source.end > 20;
}

/** True when the time is part of what somebody says and the cue is not. */
function saidElsewhere(contents: readonly Span[], time: Span, cue: Span): boolean {
  const last = tokenAt(contents, time.start + 1);
  for (let at = last - 1; at >= Math.max(0, last - 12); at--) {
    const content = contents[at];
    if (content !== undefined && time.start < content.end && !(content.start <= cue.start && cue.end <= content.end)) return true;
  }
  return false;
}

function sentenceAt(paragraph: Paragraph, token: number): { readonly first: number; readonly last: number } {
  const { sentences } = paragraph;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { first: 0, last: paragraph.tokens.length };
}
