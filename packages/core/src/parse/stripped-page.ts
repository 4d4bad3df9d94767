import { BLOCK_ELEMENTS } from "./html-names.ts";

/** Character references that words cannot do without. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  copy: "©",
  euro: "€",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00a0",
  ndash: "–",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  shy: "",
};

/** The words of a tame page, block by block, without building a document. */
export function strippedPage(html: string): readonly { readonly text: string; readonly kind: "paragraph" }[] {
  const plain = html
    .replace(/<title>[^<]*<\/title>/gi, "")
    .replace(/<\/?([a-z][a-z0-9:_-]*)[^>]*>|<![^>]*>/gi, (_tag, name: string | undefined) => {
      const lower = name?.toLowerCase() ?? "";
      return lower === "br" || BLOCK_ELEMENTS.has(lower) ? "\n" : "";
    });
  const blocks: { readonly text: string; readonly kind: "paragraph" }[] = [];
  for (const line of plain.split(/\n+/)) {
    const text = characters(line).replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ text, kind: "paragraph" });
  }
  return blocks;
}

function characters(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  });
}
