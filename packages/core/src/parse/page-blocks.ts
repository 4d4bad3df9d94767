import type { Block } from "../types/block.ts";
import { elementName, isElement, isText, type PageElement, type PageNode } from "./dom.ts";
import { BLOCK_ELEMENTS, UNREAD_ELEMENTS } from "./html-names.ts";

/** A run of words that a page shows as one block. */
export interface PageBlock {
  readonly text: string;
  readonly kind: Block["kind"];
  /** Share of its characters that stand in links. */
  readonly linked: number;
  /** Class names of the innermost block that holds it. */
  readonly classes: string;
}

/** The blocks of a part of a page, in the order in which they are read. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = "";
  let linked = 0;
  let breaks = 0;
  const flush = (holder: PageElement): void => {
    const words = text
      .replace(SPACES, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (words !== "") blocks.push({ text: words, kind: kindOf(holder, root), linked: linked / words.length, classes: classesOf(holder) });
    text = "";
    linked = 0;
    breaks = 0;
  };
  const walk = (node: PageNode, holder: PageElement, inLink: boolean, pre: boolean): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) {
        const words = pre ? (child.textContent ?? "") : (child.textContent ?? "").replace(/[\t\n\f\r ]+/g, " ");
        if (inLink) linked += words.trim().length;
        if (words.trim() !== "") breaks = 0;
        text += words;
        continue;
      }
      if (!isElement(child)) continue;
      const name = elementName(child);
      if (UNREAD_ELEMENTS.has(name)) continue;
      if (name === "br") {
        breaks += 1;
        // Two in a row stand for a paragraph.
        if (breaks > 1) flush(holder);
        else text += "\n";
      } else if (BLOCK_ELEMENTS.has(name)) {
        flush(holder);
        walk(child, child, inLink, pre || name === "pre");
        flush(child);
      } else walk(child, holder, inLink || name === "a", pre);
    }
  };
  walk(root, root, false, elementName(root) === "pre");
  flush(root);
  return blocks;
}

const SPACES = /[^\S\n]+/g;

function kindOf(holder: PageElement, root: PageElement): Block["kind"] {
  if (STANDFIRST.test(classesOf(holder))) return "standfirst";
  for (let node: PageNode | null = holder; node !== null; node = node.parentNode) {
    const name = elementName(node);
    if (/^h[1-6]$/.test(name)) return "headline";
    if (name === "figcaption" || name === "caption") return "caption";
    if (name === "li" || name === "dd" || name === "dt") return "list-item";
    if (node === root || name === "p" || name === "td") break;
  }
  return "paragraph";
}

const STANDFIRST = /\b(?:standfirst|deck|dek|subtitle|sub-?head(?:line|ing)?|(?:article|story)[-_]*(?:summary|lead|intro|description))\b/i;

/** Class names and id of an element, in one string. */
export function classesOf(element: PageElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.trim();
}
