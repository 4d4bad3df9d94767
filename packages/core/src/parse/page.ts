import type { Block } from "../types/block.ts";
import type { Notice } from "../types/notice.ts";
import { article, wholePage } from "./article.ts";
import type { PageDocument } from "./dom.ts";
import { type Metadata, metadata } from "./metadata.ts";
import type { PageBlock } from "./page-blocks.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { strippedPage } from "./stripped-page.ts";
import { type TamePage, tame } from "./tame.ts";

/** A page read: what it says of itself, and its article. */
export interface Page {
  readonly metadata: Metadata;
  /** Its article, or all its words where it has none. */
  readonly blocks: readonly { readonly text: string; readonly kind: Block["kind"] }[];
  /** The words beside the article too: they may say who wrote it, and when. */
  readonly lines: readonly string[];
  readonly notices: readonly Notice[];
}

/** A page in more pieces is a catalogue or an attack; its words are kept without looking for an article. */
const MOST_PIECES = 60_000;
/** Without scripts and styles, in characters: no article is as long. */
const LONGEST = 3_000_000;
const HEAD = 32_768;
/** Less is a label or a button that was taken for an article. */
const LEAST_ARTICLE = 80;
const NOTHING: Metadata = {
  title: null,
  outlet: null,
  owner: null,
  byline: [],
  credits: [],
  published: null,
  updated: null,
  url: null,
  language: null,
};

/** Reads an HTML page. Nothing in it is run, fetched or able to make this fail. */
export async function readPage(html: string, base: string | undefined): Promise<Page> {
  const tamed = tame(html);
  if (tamed.pieces > MOST_PIECES || tamed.html.length > LONGEST) {
    return wordsOnly(tamed, base, "The page is too large to look for an article; all its words are kept.");
  }
  try {
    return await readDocument(tamed, base);
  } catch {
    // Whatever a page can do to a parser, its words are not lost.
    return wordsOnly(tamed, base, "The page could not be taken apart; all its words are kept.");
  }
}

async function wordsOnly(tamed: TamePage, base: string | undefined, message: string): Promise<Page> {
  const blocks = strippedPage(tamed.html);
  return {
    metadata: await headOf(tamed, base),
    blocks,
    lines: blocks.map((block) => block.text),
    notices: [{ code: "page/no-article", message, start: null, end: null }],
  };
}

/** What a page says of itself at its beginning. */
async function headOf(tamed: TamePage, base: string | undefined): Promise<Metadata> {
  try {
    return metadata(await parseDocument(tamed.html.slice(0, HEAD)), tamed.jsonLd, base);
  } catch {
    return NOTHING;
  }
}

async function readDocument(tamed: TamePage, base: string | undefined): Promise<Page> {
  const document = await parseDocument(tamed.html);
  const said = metadata(document, tamed.jsonLd, base);
  const all = await articleOf(document);
  const blocks = withoutFurniture(all);
  if (blocks.reduce((sum, block) => sum + block.text.length, 0) >= LEAST_ARTICLE) {
    return { metadata: said, blocks, lines: all.map((block) => block.text), notices: [] };
  }
  // Looking for the article took the document apart.
  const whole = wholePage(await parseDocument(tamed.html));
  const message = "No article was found on the page; all its words are kept.";
  return {
    metadata: said,
    blocks: whole,
    lines: whole.map((block) => block.text),
    notices: [{ code: "page/no-article", message, start: null, end: null }],
  };
}

async function articleOf(document: PageDocument): Promise<readonly PageBlock[]> {
  try {
    return await article(document);
  } catch {
    // A page that the extractor cannot bear is read whole, and says so.
    return [];
  }
}

async function parseDocument(html: string): Promise<PageDocument> {
  const { parseHTML } = await import("linkedom/worker");
  const document = (parseHTML(html) as unknown as { readonly document: PageDocument }).document;
  return document;
}
