/** Words to what the model takes. Mirrors `training/pieces.py`; a test compares the two on the same words. */

const DOUBLE = /[“”„«»]/g;
const SINGLE = /[‘’`]/g;
const MARKS = /\p{Mn}/gu;
const PARTS = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;

/** Pieces of words (WordPiece, Wu et al. 2016), looked up once for each word. */
export class Pieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly number[]>();
  readonly unknown: number;
  readonly start: number;
  readonly end: number;

  /** `vocabulary`: one piece a line; its line number is its id. */
  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split("\n").flatMap((piece, id) => (piece === "" ? [] : [[piece, id] as const])));
    const special = (piece: string): number => {
      const id = this.#ids.get(piece);
      if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
      return id;
    };
    this.unknown = special("[UNK]");
    this.start = special("[CLS]");
    this.end = special("[SEP]");
  }

  /** Ids of the pieces of one word; never none. */
  of(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const parts = plain(word).replaceAll("_", " _ ").match(PARTS) ?? [""];
    const ids = parts.flatMap((part) => this.#pieces(part));
    if (this.#known.size < 100_000) this.#known.set(word, ids);
    return ids;
  }

  #pieces(word: string): readonly number[] {
    if (word === "" || word.length > 100) return [this.unknown];
    const ids: number[] = [];
    for (let at = 0; at < word.length; ) {
      let end = word.length;
      let id: number | undefined;
      for (; end > at; end--) {
        id = this.#ids.get((at > 0 ? "##" : "") + word.slice(at, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      ids.push(id);
      at = end;
    }
    return ids;
  }
}

/** As the vocabulary has it: one kind of quotation mark, no accents, small letters. */
export function plain(word: string): string {
  return word.replaceAll(DOUBLE, '"').replaceAll(SINGLE, "'").normalize("NFD").replaceAll(MARKS, "").toLowerCase();
}

/** What capitals a word has: 1 small, 2 capital first (3 at the start of a paragraph), 4 all capitals, 5 mixed, 6 digits, 7 neither; 0 is padding. */
export function shapeOf(word: string, first: boolean): number {
  const letters = word.match(/\p{L}/gu);
  if (letters === null) return /[\p{Nd}²³¹⁰-⁹₀-₉]/u.test(word) ? 6 : 7;
  const capitals = letters.map((letter) => /\p{Lu}/u.test(letter));
  if (!capitals.includes(true)) return 1;
  if (letters.length > 1 && !capitals.includes(false)) return 4;
  if (capitals[0] === true && !capitals.includes(true, 1)) return first ? 3 : 2;
  return 5;
}

/** For each word 0 outside, 1 inside double quotation marks (the marks too), 2 inside ones that do not close in this paragraph. */
export function quotesOf(words: readonly string[]): Uint8Array {
  const state = new Uint8Array(words.length);
  let open = -1;
  for (const [at, word] of words.entries()) {
    const opens = word === '"' ? open < 0 : word === "“" || word === "„" || word === "«";
    const closes = word === '"' ? open >= 0 : word === "”" || word === "»";
    if (opens && open < 0) open = at;
    else if (closes && open >= 0) {
      state.fill(1, open, at + 1);
      open = -1;
    }
  }
  if (open >= 0) state.fill(2, open);
  return state;
}
