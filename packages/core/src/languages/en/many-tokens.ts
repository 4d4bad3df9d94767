import type { Paragraph, Pos, Token } from "../../types/paragraph.ts";

/** Everything of a token but where it stands: shared by all tokens of a report that are alike. */
interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** How many paragraphs have their tokens at hand at once. */
const AT_HAND = 64;

/**
 * Keeps the tokens of a long report in eight bytes each, and gives a paragraph its tokens when they are asked for: those of the last few paragraphs are at hand. Every
 * asking gives equal tokens, though not always the same objects.
 */
export function manyTokens(): (paragraph: Omit<Paragraph, "tokens">, tokens: readonly Token[]) => Paragraph {
  const lexemes: Lexeme[] = [];
  const byText = new Map<string, number[]>();
  let columns = new Int32Array(1 << 16);
  let used = 0;
  let paragraphs = 0;
  const atHand: { readonly from: number; readonly tokens: readonly Token[] }[] = [];

  return ({ start, end, kind, sentences }, tokens) => {
    const from = used;
    while (columns.length < used + tokens.length * 2) {
      const longer = new Int32Array(columns.length * 2);
      longer.set(columns);
      columns = longer;
    }
    for (const token of tokens) {
      columns[used++] = token.start;
      columns[used++] = lexemeOf(token);
    }
    const to = used;
    const slot = paragraphs++ % AT_HAND;
    return {
      start,
      end,
      kind,
      sentences: sentences.slice(),
      get tokens(): readonly Token[] {
        const kept = atHand[slot];
        if (kept?.from === from) return kept.tokens;
        const made = tokensOf(from, to);
        atHand[slot] = { from, tokens: made };
        return made;
      },
    };
  };

  function lexemeOf({ text, lower, lemma, pos }: Token): number {
    const alike = byText.get(text);
    const known = alike?.find((at) => lexemes[at]?.pos === pos && lexemes[at]?.lemma === lemma);
    if (known !== undefined) return known;
    lexemes.push({ text, lower, lemma, pos });
    if (alike === undefined) byText.set(text, [lexemes.length - 1]);
    else alike.push(lexemes.length - 1);
    return lexemes.length - 1;
  }

  function tokensOf(from: number, to: number): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = from; at < to; at += 2) {
      const start = columns[at] as number;
      const { text, lower, lemma, pos } = lexemes[columns[at + 1] as number] as Lexeme;
      tokens.push({ start, end: start + text.length, text, lower, lemma, pos });
    }
    return tokens;
  }
}
