import type { PageBlock } from "./page-blocks.ts";

/** Openings of short blocks that serve the page, not the report (own compilation from news sites). */
const OPENINGS =
  /^(?:advertisements?\b|(?:story|article) continues|continue reading|read (?:more|next|also)\b|also read\b|see also\b|related\b|share (?:this|on|via)?\b|follow (?:us|me|@)|sign up\b|subscribe\b|click here\b|watch:|listen:|photos?:|image(?: source| copyright|:)|(?:image )?credit:|tags?:|topics?:|filed under|posted (?:on|by|in)\b|published\b|updated\b|last (?:updated|modified)\b|by \p{Lu}\S*(?: \p{Lu}\S*){0,3}$|copyright\b|©|all rights reserved|print this|email this|comments?\b|leave a comment|more (?:on|from) |most (?:read|popular)|loading)/iu;

const SHORT = 90;

/** Blocks of a page that are no words of the report. */
export function isPageFurniture(block: PageBlock): boolean {
  if (block.kind === "headline") return false;
  if (block.text.length < 200 && block.linked > 0.7) return true;
  return block.text.length < SHORT && OPENINGS.test(block.text);
}
