import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Block } from "../../types/block.ts";
import type { Paragraph, Pos, Token, TokenRange } from "../../types/paragraph.ts";

const wink = winkNLP(model, ["sbd", "pos"]);
const { its } = wink;

/** Tokens and sentences of the blocks that are read, by wink-nlp. Offsets are rebuilt from its spacing, and a text whose words do not add up again throws. */
export function tokenise(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "repeated" || block.kind === "furniture") continue;
    const words = text.slice(block.start, block.end);
    const document = wink.readDoc(words);
    const values = document.tokens().out(its.value);
    // wink's own types know neither of the next two as helpers of a collection; both are.
    const spaces = document.tokens().out(its.precedingSpaces as never) as unknown as string[];
    const lemmas = document.tokens().out(its.lemma as never) as unknown as string[];
    const poses = document.tokens().out(its.pos);
    const tokens: Token[] = [];
    let at = block.start;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? "";
      const start = at + (spaces[index] ?? "").length;
      const end = start + value.length;
      at = end;
      if (text.slice(start, end) !== value) throw new Error(`tokens do not add up at ${start}: expected ${JSON.stringify(value)}`);
      tokens.push({
        start,
        end,
        text: value,
        lower: value.toLowerCase(),
        lemma: lemmas[index] ?? value,
        pos: (poses[index] ?? "X") as Pos,
      });
    }
    const sentences: TokenRange[] = [];
    for (const [first, last] of document.sentences().out(its.span as never) as unknown as [number, number][])
      sentences.push({ first, last: last + 1 });
    if (tokens.length > 0) paragraphs.push({ start: block.start, end: block.end, kind: block.kind, tokens, sentences });
  }
  return paragraphs;
}
