import { VOID_ELEMENTS } from "./html-names.ts";

/** A page made safe to parse. */
export interface TamePage {
  /** The page without scripts, styles, drawings and comments, never nested deeper than a parser's stack bears. */
  readonly html: string;
  /** What stood in `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** How many elements and character references it holds: what a document of it would cost. */
  readonly pieces: number;
}

/** Deeper than any page made by people, far below what overflows a parser's stack. */
const MAX_DEPTH = 200;
const LONG_TAG = 1_000;
/** Content that is not markup and that nobody reads. A missing end takes the rest of the page, as in a browser. */
const RAW: ReadonlySet<string> = new Set(["iframe", "noembed", "noframes", "script", "style", "textarea", "xmp"]);
/** Left out with all they hold, where they end. */
const LEFT_OUT: ReadonlySet<string> = new Set(["noscript", "svg"]);
/** Closed by the next of their kind: a thousand open ones are no depth. */
const SELF_CLOSED: ReadonlySet<string> = new Set(["dd", "dt", "li", "option", "p", "td", "th", "tr"]);

/** Reads a page once from end to end, tag by tag, and writes it again without what cannot be text. Linear in its length, whatever it holds. */
export function tame(source: string): TamePage {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const depth = new Depth();
  const scanner = new Scanner(source);
  let pieces = 0;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open < 0) break;
    if (open > at) {
      const text = source.slice(at, open);
      pieces += references(text);
      out.push(text);
    }
    at = open;
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("-->", at + 2);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const next = source.charCodeAt(at + 1);
    if (next === 33 || next === 63) {
      DOCTYPE.lastIndex = at;
      at = scanner.after(DOCTYPE.test(source) ? "]>" : ">", at);
      continue;
    }
    TAG_NAME.lastIndex = at;
    const match = TAG_NAME.exec(source);
    if (match === null) {
      let run = 1;
      while (source.charCodeAt(at + run) === 60 && !/[a-z/!?]/i.test(source[at + run + 1] ?? "")) run += 1;
      out.push("&lt;".repeat(Math.min(run, LONGEST_RUN)));
      pieces += 1;
      at += run;
      continue;
    }
    const name = (match[2] as string).toLowerCase();
    const end = scanner.tagEnd(at + match[0].length);
    const closing = match[1] === "/";
    const tag = source.slice(at, end);
    at = end;
    if (RAW.has(name) || (LEFT_OUT.has(name) && !closing)) {
      if (closing) continue;
      const close = scanner.close(name, end);
      if (close === null && LEFT_OUT.has(name)) continue;
      const content = source.slice(end, close?.start ?? source.length);
      if (name === "script" && /ld\+json/i.test(tag)) jsonLd.push(content);
      at = close?.end ?? source.length;
      continue;
    }
    if (LEFT_OUT.has(name)) continue;
    if (closing) {
      if (depth.leave(name)) out.push(`</${name}>`);
    } else if (VOID_ELEMENTS.has(name) || SELF_CLOSED.has(name) || depth.enter(name)) {
      pieces += 1;
      out.push(tag.length > LONG_TAG || !tag.endsWith(">") ? shortTag(name, tag) : tag);
    }
  }
  if (at < source.length) {
    const text = source.slice(at);
    pieces += references(text);
    out.push(text);
  }
  return { html: whole(out.join("")), jsonLd, pieces };
}

/** Pages may leave out the tags of their outer elements; a parser that is no browser does not add them. */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return `<!doctype html>${html}`;
  const attributes = /<html(\s[^>]*)>/i.exec(html)?.[1] ?? "";
  return `<!doctype html><html${attributes}><head></head><body>${html.replace(/<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, "")}</body></html>`;
}

/** "<" that opens nothing is text; a long run of them is not. */
const LONGEST_RUN = 8;

function references(text: string): number {
  let count = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) count += 1;
  return count;
}

/** A document type with declarations of its own: entities that no browser reads. */
const DOCTYPE = /<!doctype[^>[]{0,300}\[/iy;
const TAG_NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9:_-]{0,60})/y;
const KEPT_ATTRIBUTE = /\b(?:class|content|datetime|href|id|itemprop|lang|name|property|rel|role)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;

/** A tag with the attributes that are read here, for tags so long that their other attributes are data. */
function shortTag(name: string, tag: string): string {
  const kept = tag.match(KEPT_ATTRIBUTE)?.slice(0, 12) ?? [];
  return `<${[name, ...kept].join(" ")}>`;
}

/** Finds ends in the source, and remembers what is never found, so that broken pages cost no second look. */
class Scanner {
  readonly #source: string;
  readonly #missing: Set<string> = new Set();

  constructor(source: string) {
    this.#source = source;
  }

  after(mark: string, from: number): number {
    const found = this.#source.indexOf(mark, from);
    return found < 0 ? this.#source.length : found + mark.length;
  }

  /** Where a tag ends: after its `>`, those in quoted values apart. A quote that never closes quotes nothing. */
  tagEnd(from: number): number {
    const source = this.#source;
    let value = false;
    for (let index = from; index < source.length; index += 1) {
      const code = source.charCodeAt(index);
      if (code === 62) return index + 1;
      if (code === 61) value = true;
      else if (value && (code === 34 || code === 39)) {
        index = this.#closingQuote(code === 34 ? '"' : "'", index);
        value = false;
      } else if (code > 32) value = false;
    }
    return source.length;
  }

  #closingQuote(quote: string, from: number): number {
    if (this.#missing.has(quote)) return from;
    const found = this.#source.indexOf(quote, from + 1);
    if (found >= 0) return found;
    this.#missing.add(quote);
    return from;
  }

  /** The end tag of an element whose content is not parsed. */
  close(name: string, from: number): { readonly start: number; readonly end: number } | null {
    if (this.#missing.has(name)) return null;
    const pattern = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi");
    pattern.lastIndex = from;
    const match = pattern.exec(this.#source);
    if (match !== null) return { start: match.index, end: pattern.lastIndex };
    this.#missing.add(name);
    return null;
  }
}

/** Open elements by name. Elements beyond the greatest depth are not entered, and their end tags are dropped with them. */
class Depth {
  readonly #open: string[] = [];
  readonly #count: Map<string, number> = new Map();
  readonly #refused: Map<string, number> = new Map();

  enter(name: string): boolean {
    if (this.#open.length >= MAX_DEPTH) {
      this.#refused.set(name, (this.#refused.get(name) ?? 0) + 1);
      return false;
    }
    this.#open.push(name);
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
    return true;
  }

  leave(name: string): boolean {
    const refused = this.#refused.get(name) ?? 0;
    if (refused > 0) {
      this.#refused.set(name, refused - 1);
      return false;
    }
    if (SELF_CLOSED.has(name)) return true;
    if ((this.#count.get(name) ?? 0) === 0) return false;
    for (;;) {
      const top = this.#open.pop() as string;
      this.#count.set(top, (this.#count.get(top) ?? 1) - 1);
      if (top === name) return true;
    }
  }
}
