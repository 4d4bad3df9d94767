import type { NameMark, Tagger } from "../types/marks.ts";
import type { Token } from "../types/paragraph.ts";
import type { SharesSource } from "./link-loose.ts";
import { marksOf, nearby, type ReportWords, type Said, type Stretch, saidByGroup, saidByPlace, shared, size, wordsOf } from "./said.ts";

/** What a language knows of its rules beside a trained model. How sure the model must be goes from 0 to 1, the probability that its marks carry. */
export interface Completing {
  readonly sharesSource: SharesSource;
  /** How sure the model must be of a source and of a content for its words to stand instead of those of the rule of this name; null: the rule's words stand. */
  leastBeside(rule: string): { readonly source: number; readonly content: number } | null;
  /** How sure the model must be of a statement that no rule finds; null: this is none. */
  leastAlone(source: readonly Token[], cue: readonly Token[], content: readonly Token[]): number | null;
}

/**
 * A Tagger that hears a trained model and rules together. A statement that both find is one statement, with the source and the content of whichever is trusted with
 * them; what one of them finds alone is added. docs/decisions/model-and-rules.md has what was measured.
 */
export function completed(model: Tagger, rules: Tagger, how: Completing): Tagger {
  return {
    name: model.name,
    language: model.language,
    runtime: model.runtime,
    async tag(paragraphs) {
      const [marked, ruled] = await Promise.all([model.tag(paragraphs), rules.tag(paragraphs)]);
      const words = wordsOf(paragraphs);
      const said = united(saidByPlace(paragraphs, marked, words, how.sharesSource), saidByGroup(ruled, words), words, how);
      const attribution = marksOf(said, words);
      return paragraphs.map((_, index) => ({
        attribution: attribution[index] ?? [],
        names: agreed(marked[index]?.names ?? [], ruled[index]?.names ?? []),
      }));
    },
  };
}

/** A name that the model is less sure of than this counts only where a rule sees a name in the same words, and is what the rule says unless that says "person". */
const SURE_NAME = 0.5;
/** A place of the rules is a person only where the model is this sure. */
const SURE_PERSON = 0.8;

function agreed(learned: readonly NameMark[], ruled: readonly NameMark[]): readonly NameMark[] {
  return learned.flatMap((name) => {
    const score = name.by.score ?? 1;
    if (score >= SURE_PERSON) return [name];
    const same = ruled.find(({ first, last }) => first === name.first && last === name.last);
    if (score >= SURE_NAME) return [same?.label === "place" && name.label === "person" ? same : name];
    if (same === undefined) return [];
    return [same.label === "person" ? name : same];
  });
}

function united(learned: readonly Said[], ruled: readonly Said[], words: ReportWords, how: Completing): readonly Said[] {
  const pairs = paired(learned, ruled);
  const beside = nearby(ruled);
  const kept = ruled.map((rule) => {
    const model = pairs.get(rule);
    return model === undefined ? rule : mixed(rule, model, beside(rule), words, how);
  });
  const taken = new Set(pairs.values());
  const around = nearby(kept);
  const tokens = (list: readonly Stretch[]): Token[] => list.flatMap(({ first, last }) => words.tokens.slice(first, last));
  const alone = learned.filter((model) => {
    if (taken.has(model) || model.source.length === 0 || model.cue.length === 0 || model.content.length === 0) return false;
    const least = how.leastAlone(tokens(model.source), tokens(model.cue), tokens(model.content));
    return least !== null && sureness(model.cue) >= least && ![...around(model)].some((one) => contradicts(one, model));
  });
  return [...kept, ...alone];
}

/** Which statement of the model is which of the rules: the most alike first, each once. */
function paired(learned: readonly Said[], ruled: readonly Said[]): ReadonlyMap<Said, Said> {
  const near = nearby(learned);
  const likely = ruled
    .filter(({ content }) => content.length > 0)
    .flatMap((rule) => [...near(rule)].map((model) => ({ rule, model, likeness: likeness(rule, model) })))
    .filter(({ model, likeness: like }) => like > 0 && model.content.length > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<Said, Said>();
  const taken = new Set<Said>();
  for (const { rule, model } of likely) {
    if (pairs.has(rule) || taken.has(model)) continue;
    pairs.set(rule, model);
    taken.add(model);
  }
  return pairs;
}

/** More than 1 with words of a cue in common, which settles it; the share of contents in common where neither cue stands in the other's content; else 0. */
function likeness(a: Said, b: Said): number {
  const both = shared(a.content, b.content);
  const content = both / (size(a.content) + size(b.content) - both);
  if (shared(a.cue, b.cue) > 0) return 1 + content;
  return content >= 0.5 && shared(a.cue, b.content) === 0 && shared(b.cue, a.content) === 0 ? content : 0;
}

/** One statement of two. `ruled`: what else rules find around it. */
function mixed(rule: Said, model: Said, ruled: ReadonlySet<Said>, words: ReportWords, how: Completing): Said {
  const least = how.leastBeside((rule.cue[0] ?? rule.content[0])?.mark.by.name ?? "");
  if (least === null) return rule;
  // "39 are dead, confirmed the mayor": one of them has it backwards.
  if (shared(model.source, rule.content) > 0 && shared(model.content, rule.source) > 0) return rule;
  const said = fitting(rule, model, words);
  const speaks = said.length > 0 && sureness(said) >= least.content && holds(said, rule, ruled, words);
  const names =
    model.source.length > 0 &&
    (sureness(model.source) >= least.source || (speaks && rule.source.length === 0)) &&
    (rule.source.length === 0 ||
      ((!parted(model.source, rule.cue, words) || parted(rule.source, rule.cue, words)) && !dated(model.source, rule.source, words)));
  const one = {
    source: names ? model.source : rule.source,
    cue: speaks && model.cue.length > 0 ? model.cue : rule.cue,
    content: speaks ? said : rule.content,
  };
  return shared(one.source, one.content) > 0 ? rule : one;
}

/**
 * The content as the model has it, without what no form of words gives to the source: other sentences that are in no quotation, what a semicolon parts from it, and whom
 * it was told to ("told the paper [the road was shut]").
 */
function fitting(rule: Said, model: Said, words: ReportWords): readonly Stretch[] {
  const { sentence, quoted } = words;
  const own = new Set([...rule.cue, ...rule.content].flatMap(({ first, last }) => [sentence[first], sentence[last - 1]]));
  const end = partedAt(rule, words);
  return model.content.flatMap((stretch) => {
    if (quoted[stretch.first] === 1 && quoted[stretch.last - 1] === 1) return [stretch];
    if (!own.has(sentence[stretch.first]) && !own.has(sentence[stretch.last - 1])) return [];
    const later = rule.content.find(({ first }) => stretch.first < first && first < stretch.last);
    const told = later !== undefined && rule.cue.some(({ last }) => last === stretch.first || last === stretch.first - 1);
    const first = told ? later.first : stretch.first;
    const last = stretch.first < end ? Math.min(stretch.last, end) : stretch.last;
    return stretch.first > end && sentence[stretch.first] === sentence[end] ? [] : [{ ...stretch, first, last }];
  });
}

/** The first semicolon behind all words of a statement, in its sentence and outside of quotations; the end of the report when there is none. */
function partedAt({ source, cue, content }: Said, { tokens, sentence, quoted }: ReportWords): number {
  const last = Math.max(...[...source, ...cue, ...content].map((one) => one.last));
  for (let at = last; at < tokens.length && sentence[at] === sentence[last - 1]; at++)
    if (tokens[at]?.text === ";" && quoted[at] === 0) return at;
  return tokens.length;
}

/** True where a semicolon stands between a source and its cue. */
function parted(source: readonly Stretch[], cue: readonly Stretch[], { tokens }: ReportWords): boolean {
  const [one, other] = [source.at(-1), cue[0]];
  return one !== undefined && other !== undefined && tokens.slice(one.last, other.first).some(({ text }) => text === ";");
}

/** True where a source takes in the dateline before it ("BEIRA, March 6 (Agency) – The mayor"). */
function dated(source: readonly Stretch[], rule: readonly Stretch[], { tokens }: ReportWords): boolean {
  const [one, own] = [source[0], rule[0]];
  return one !== undefined && own !== undefined && tokens.slice(one.first, own.first).some(({ text }) => /^(?:[–—)]|--)$/.test(text));
}

/** False where the content would swallow what is said next ("denied it [and blamed the rebels]"), lose one of the parts on both sides of the cue, or be other words that nobody quotes. */
function holds(said: readonly Stretch[], rule: Said, ruled: ReadonlySet<Said>, { sentence, quoted }: ReportWords): boolean {
  for (const other of ruled)
    if (other !== rule && other.cue.length > 0 && shared(other.cue, said) === size(other.cue) && shared(other.cue, rule.content) === 0)
      return false;
  if (shared(rule.content, said) === 0) return said.some(({ first, last }) => quoted[first] === 1 || quoted[last - 1] === 1);
  const cue = sentence[rule.cue[0]?.first ?? -1];
  return rule.content.every((part) => shared([part], said) > 0 || quoted[part.first] === 1 || sentence[part.first] !== cue);
}

/** How sure the model is of the stretch that it is least sure of. */
function sureness(list: readonly Stretch[]): number {
  return Math.min(...list.map(({ mark }) => mark.by.score ?? 0));
}

/** True where what is said is shared and neither statement lies whole in what the other says, or where the one has as a speaker what the other has as a cue. */
function contradicts(a: Said, b: Said): boolean {
  if (shared(a.source, b.cue) > 0) return true;
  return shared(a.content, b.content) > 0 && !inside(a, b) && !inside(b, a);
}

function inside(inner: Said, outer: Said): boolean {
  const all = [...inner.source, ...inner.cue, ...inner.content];
  return shared(all, outer.content) === size(all);
}
