import { characters } from "./character-references.ts";
import { BLOCK_ELEMENTS } from "./html-names.ts";

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
