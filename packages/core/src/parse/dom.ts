/** As much of the DOM as a page is read with. The library has no DOM types of its own: it runs where there is no browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly className: unknown;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Tells elements from text. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Tells text from elements. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Name of an element in lower case; "" for text. */
export function elementName(node: PageNode): string {
  return node.nodeType === ELEMENT ? node.nodeName.toLowerCase() : "";
}
