import type { Block } from "../types/block.ts";
import { isFurniture } from "./furniture.ts";

/** A block before its copies are looked for. `kind` is what the markup says, where there was any. */
export interface RawBlock {
  readonly text: string;
  readonly kind: Block["kind"] | null;
}

const CORRECTION =
  /^[[(*]*(?:(?:corrections?|clarifications?|corrects?(?=\s*:)|erratum|editor['’]?s['’]? note|editors['’] note)\b(?=\s*(?:[:.–—(-]|appended|and clarification))|(?:this|the) (?:story|article|report|post|page|headline|version)\b.{0,80}?\b(?:(?:has|have) been|was|is being) (?:updated|corrected|amended|edited|changed|revised|clarified)\b|an? (?:earlier|previous) version of (?:this|the)\b|(?:this )?(?:corrected|corrects|updated) (?:version|story|to)\b)/i;
const CAPTIONS: readonly RegExp[] = [
  /^(?:(?:file )?(?:photo|picture|image|caption|pictured)(?: \d+| caption| file)?\s*[:|–—])/i,
  /\((?:(?:file )?photo|picture|image)(?: by|:)[^)]{2,80}\)\s*$/i,
  /(?:^|[.\s])(?:photo|picture|image)s?(?: credit| courtesy| by)?: ?[^.:]{2,60}$/i,
  /(?:\/|via )(?:Getty Images|AFP|AP|Reuters|EPA)\)?\s*$/i,
  /\b(?:REUTERS|EPA|AFP)\/\p{Lu}\p{L}+ \p{Lu}|\b(?:AP Photo|AFP PHOTO|File Photo)\b/u,
];
const BULLET = /^(?:[•·▪◦‣]\s*|[-*–]\s+|\d{1,2}[.)]\s+)\S/;
/** One sentence and the beginning of another: no headline. */
const SENTENCES = /\p{Ll}{3}[.!?]["”’]? \p{Lu}/u;
const ENDED = /[.!?…:;]["”’»)\]]*$/;

/** What each block of a text is, from its words, its place and its neighbours. */
export function blockKinds(blocks: readonly RawBlock[], title: string | null): readonly Block["kind"][] {
  const kinds: Block["kind"][] = [];
  for (let index = 0; index < blocks.length; index += 1) kinds.push(kindOf(blocks, kinds, index, title));
  return kinds;
}

function kindOf(blocks: readonly RawBlock[], before: readonly Block["kind"][], index: number, title: string | null): Block["kind"] {
  const { text, kind } = blocks[index] as RawBlock;
  if (text.length > LONG) return kind ?? "paragraph";
  if (title !== null && index < 4 && sameWords(text, title)) return "headline";
  if (CORRECTION.test(text)) return "correction";
  if (isFurniture(text)) return "furniture";
  if (isCaption(text)) return "caption";
  if (kind !== null && kind !== "paragraph") return kind;
  if (isItem(blocks, index)) return "list-item";
  const first = before.every((earlier) => earlier === "furniture" || earlier === "caption");
  const ended = ENDED.test(text);
  const next = blocks[index + 1]?.text ?? "";
  if (kind === null && next !== "" && !ended && text.length <= 220) {
    if (first && /\p{L}.*\s.*\p{L}/u.test(text) && !DATELINE.test(text) && !SENTENCES.test(text)) return "headline";
    if (before.at(-1) === "headline" && text.length > 30 && before.length < 5 && !/^["“«]/.test(text)) return "standfirst";
  }
  // A question or a cry can be a headline, where a longer text stands below.
  if (kind === null && first && /^[^"“«].*[?!]["”’]?$/.test(text) && text.length < 140 && next.length > text.length) return "headline";
  if (index > 0 && isCrosshead(text, next, blocks[index - 1]?.text ?? "")) return "headline";
  return "paragraph";
}

const LONG = 5_000;
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,'’-]{2,60}\([^)]{2,40}\)\s*[-–—_]|^\p{Lu}{3,}[\p{Lu}\p{L} .,'’-]{0,40}\s[-–—]{1,2}(?:\s|$)/u;

function isItem(blocks: readonly RawBlock[], index: number): boolean {
  const text = (blocks[index] as RawBlock).text;
  if (/^[•·▪◦‣]/.test(text)) return true;
  if (!BULLET.test(text.slice(0, 8))) return false;
  // A dash or a number opens a list only where it is not alone.
  const mark = /^[\d]/.test(text) ? /^\d{1,2}[.)]\s/ : /^[-*–]\s/;
  return mark.test(blocks[index - 1]?.text.slice(0, 5) ?? "") || mark.test(blocks[index + 1]?.text.slice(0, 5) ?? "");
}

/** A short line without an end between two paragraphs. */
function isCrosshead(text: string, next: string, previous: string): boolean {
  return (
    text.length <= 70 &&
    !ENDED.test(text) &&
    /^\p{Lu}/u.test(text) &&
    next.length > 100 &&
    ENDED.test(previous.slice(-12)) &&
    !/[,—–-]$/.test(text) &&
    ENDED.test(next.slice(-12))
  );
}

/** Whether a short block says what a picture shows or who made it. */
export function isCaption(text: string): boolean {
  return text.length < 400 && CAPTIONS.some((caption) => caption.test(text));
}

/** The same words, whatever their case and punctuation. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one).join(" ") === plainWords(other).join(" ");
}

/** The words of a text in lower case, without punctuation. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
