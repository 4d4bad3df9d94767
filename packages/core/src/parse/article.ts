import { elementName, type PageDocument, type PageElement, type PageNode } from "./dom.ts";
import { BLOCK_ELEMENTS } from "./html-names.ts";
import { classesOf, type PageBlock, pageBlocks } from "./page-blocks.ts";

/** The article of a page as blocks, what serves only the page among them; empty where none is found. The document is taken apart on the way. */
export async function article(document: PageDocument): Promise<readonly PageBlock[]> {
  const { Readability } = await import("@mozilla/readability");
  const reader = new Readability<unknown>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  });
  const content = reader.parse()?.content as PageElement | null | undefined;
  if (content === null || content === undefined) return [];
  cleanUp(content);
  return pageBlocks(content);
}

/** All that a page says, where no article can be told from the rest. */
export function wholePage(document: PageDocument): readonly PageBlock[] {
  const body = document.body ?? document.documentElement;
  if (body === null) return [];
  const blocks = pageBlocks(body);
  const read = blocks.filter((block) => block.linked < 0.9);
  return read.length === 0 ? blocks : read;
}

/** Words in the class names and ids that makers of pages give to what stands beside the words of an article: own compilation from news sites. Sorted. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    "ad ads advert advertisement author authors breadcrumb breadcrumbs byline bylines caption captions comment comments cookie cookies copyright credit credits " +
    "disclaimer gallery hashtags legal newsletter newsletters outbrain popular promo promos promotion rail readmore recirc recirculation recommended related " +
    "rollover share shares sharebar sharing sidebar signup slideshow social sponsor sponsored subscribe taboola tag taglist tags teaser teasers timestamp toolbar tooltip trending"
  ).split(" "),
);

/** Cards that open over the words, in the middle of sentences. */
const OVERLAID: ReadonlySet<string> = new Set(["rollover", "tooltip"]);
/** More words than any of these needs: an article whose wrapper is named "social" stays. */
const MOST = 300;

function cleanUp(content: PageElement): void {
  for (const element of [...content.querySelectorAll("figure, figcaption, time, aside, nav, footer")]) element.remove();
  for (const element of [...content.querySelectorAll("[class], [id]")]) {
    const names = namesOf(element);
    const overlaid = names.some((name) => OVERLAID.has(name));
    if (!overlaid && (!names.some((name) => BESIDE.has(name)) || isQuotation(element, content) || isInSentence(element))) continue;
    if ((element.textContent ?? "").trim().length < (overlaid ? MOST * 4 : MOST)) element.remove();
  }
}

function namesOf(element: PageElement): readonly string[] {
  const names = classesOf(element);
  return names.length > 1_000 ? [] : (names.match(NAME_PART) ?? []).map((part) => part.toLowerCase());
}

/** A linked word with words around it is part of their sentence, whatever it is named ("tag"). */
function isInSentence(element: PageElement): boolean {
  if (BLOCK_ELEMENTS.has(elementName(element)) || element.parentNode === null) return false;
  const around = textAround(element, "previousSibling") + textAround(element, "nextSibling");
  return around > 20 && around > (element.textContent ?? "").length;
}

/** Length of the text that stands right beside an element, up to the next block. */
function textAround(element: PageElement, step: "previousSibling" | "nextSibling"): number {
  let length = 0;
  for (let node = element[step]; node !== null && length < 400; node = node[step]) {
    if (BLOCK_ELEMENTS.has(elementName(node)) || elementName(node) === "br") break;
    length += (node.textContent ?? "").trim().length;
  }
  return length;
}

/** "newsCaption", "caption-text" and "article__caption" all hold the word. */
const NAME_PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** Posts and letters that an article quotes are part of it. */
function isQuotation(element: PageElement, content: PageElement): boolean {
  if (element.querySelector("blockquote") !== null) return true;
  for (let node: PageNode | null = element; node !== null && node !== content; node = node.parentNode)
    if (elementName(node) === "blockquote") return true;
  return false;
}
