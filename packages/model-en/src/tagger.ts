import type { AttributionMark, Marks, NameMark, Paragraph, Tagger } from "@hearsay/core";
import { type Chain, type Labelled, labelled } from "./chain.ts";
import { type Pieces, quotesOf, shapeOf } from "./pieces.ts";
import type { Session } from "./runtime.ts";

/** Pieces that the model was trained on at once, with the two at the ends. A longer paragraph is read in windows that end with a sentence where they can. */
const LONGEST = 190;
/** Paragraphs whose marks are remembered: copies of a wire story are marked once. */
const REMEMBERED = 20_000;

export interface Loaded {
  readonly name: string;
  readonly session: Session;
  readonly pieces: Pieces;
  readonly attribution: Chain;
  readonly names: Chain;
}

/** A Tagger that marks one paragraph at a time, so that its marks depend on its own words alone. */
export function taggerOf(loaded: Loaded): Tagger {
  const remembered = new Map<string, Marks>();
  return {
    name: loaded.name,
    language: "en",
    runtime: loaded.session.runtime,
    async tag(paragraphs) {
      const marks: Marks[] = [];
      for (const paragraph of paragraphs) {
        const key = paragraph.tokens.map((token) => token.text).join(" ");
        const known = remembered.get(key) ?? (await markOne(paragraph, loaded));
        remembered.delete(key);
        remembered.set(key, known);
        if (remembered.size > REMEMBERED)
          for (const oldest of remembered.keys()) {
            remembered.delete(oldest);
            break;
          }
        marks.push(known);
      }
      return marks;
    },
  };
}

async function markOne(paragraph: Paragraph, loaded: Loaded): Promise<Marks> {
  const attribution: AttributionMark[] = [];
  const names: NameMark[] = [];
  const words = paragraph.tokens.map((token) => token.text);
  const quotes = quotesOf(words);
  for (const window of windows(paragraph, words, loaded.pieces)) {
    const emissions = await scores(window, words, quotes, loaded);
    const by = ({ score }: Labelled): AttributionMark["by"] => ({ kind: "model", name: loaded.name, score });
    const place = ({ first, last }: Labelled): { first: number; last: number } => ({
      first: window.first + first,
      last: window.first + last,
    });
    for (const run of labelled(loaded.attribution, emissions.attribution))
      attribution.push({ label: run.label as AttributionMark["label"], ...place(run), group: null, by: by(run) });
    for (const run of labelled(loaded.names, emissions.names))
      names.push({ label: run.label as NameMark["label"], ...place(run), by: by(run) });
  }
  return { attribution, names };
}

interface Window {
  readonly first: number;
  readonly last: number;
}

/** Cuts a paragraph into windows that the model takes whole; before the sentence that would not fit, or within one that alone is too long. */
function windows(paragraph: Paragraph, words: readonly string[], pieces: Pieces): Window[] {
  const starts = new Set(paragraph.sentences.map(({ first }) => first));
  const some: Window[] = [];
  let first = 0;
  let sentence = 0;
  let size = 2;
  for (let at = 0; at < words.length; at++) {
    if (starts.has(at)) sentence = at;
    const more = pieces.of(words[at] ?? "").length;
    if (size + more > LONGEST && at > first) {
      const cut = sentence > first ? sentence : at;
      some.push({ first, last: cut });
      first = cut;
      size = 2;
      for (let again = cut; again < at; again++) size += pieces.of(words[again] ?? "").length;
    }
    size += more;
  }
  if (first < words.length) some.push({ first, last: words.length });
  return some;
}

async function scores(
  window: Window,
  words: readonly string[],
  quotes: Uint8Array,
  { session, pieces, attribution, names }: Loaded,
): Promise<{ attribution: Float32Array; names: Float32Array }> {
  const ids: number[] = [pieces.start];
  const shapes: number[] = [7];
  const quoted: number[] = [0];
  const firsts: number[] = [];
  for (let at = window.first; at < window.last; at++) {
    const word = words[at] ?? "";
    const shape = shapeOf(word, at === 0);
    firsts.push(ids.length);
    // A single word of more pieces than fit keeps its first ones.
    for (const piece of pieces.of(word).slice(0, LONGEST - 2)) {
      ids.push(piece);
      shapes.push(shape);
      quoted.push(quotes[at] ?? 0);
    }
  }
  const all = await session.run({ ids: [...ids, pieces.end], shapes: [...shapes, 7], quotes: [...quoted, 0] });
  const width = attribution.tags.length + names.tags.length;
  const layer = (from: number, size: number): Float32Array => {
    const rows = new Float32Array(firsts.length * size);
    for (const [word, piece] of firsts.entries()) rows.set(all.subarray(piece * width + from, piece * width + from + size), word * size);
    return rows;
  };
  return { attribution: layer(0, attribution.tags.length), names: layer(attribution.tags.length, names.tags.length) };
}
