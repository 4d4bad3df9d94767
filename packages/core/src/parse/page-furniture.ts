import { isCaption } from "./block-kinds.ts";
import { isCreditLine } from "./credits.ts";
import { isFurniture } from "./furniture.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Openings of short blocks that serve the page, not the report (own compilation from news sites). */
const OPENINGS =
  /^(?:advertisements?\b|(?:story|article) continues|continue reading|read (?:more|next|also)\b|also read\b|see also\b|related\b|share (?:this|on|via)?\b|follow (?:us|me|@)|sign up\b|subscribe\b|click here\b|watch:|listen:|photos?:|image(?: source| copyright|:)|(?:image )?credit:|tags?:|topics?:|filed under|posted (?:on|by|in)\b|published\b|updated\b|last (?:updated|modified)\b|copyright\b|©|all rights reserved|print this|email this|comments?\b|leave a comment|more (?:on|from) |most (?:read|popular)|loading|\[\/?\w+[^\]]*\])/iu;
/** Whole short blocks: what buttons and frames say. */
const LABELS =
  /^(?:advert|breaking news|caption|close|enlarge|expand|image \d+ of(?: \/)? \d+|latest news|live|log ?in|menu|more|more:|next|play|previous|search|share|sign in|skip|story timeline|this slideshow requires javascript\.?|top|trending|view (?:all|gallery|more)|warning)$/i;
/** Words that sell, bind or beg: what follows an article. */
const BEGGING =
  /\b(?:follow (?:us|him|her|them|me|@?\w+) on (?:twitter|facebook|instagram|x|youtube|linkedin|telegram)|(?:like|find) us on facebook|subscribe to (?:our|the|\S+['’]s)\b|(?:our|free|daily|weekly) newsletters?\b|sign up (?:for|to) (?:our|the|receive|get)|(?:this|our) (?:web)?site uses cookies|all rights reserved|subject to copyright|contents? of this site|delivered (?:to|through) your (?:inbox|letterbox)|in your inbox|affiliate (?:links?|commission)|if you (?:enjoyed|liked) this (?:article|story|post)|have a (?:tip|story)\?|(?:news )?tips?, corrections?|let us know (?:in the comments|at)|may be reached at|download (?:our|the) (?:free )?app)\b/i;
const SIGNED = /^by \p{Lu}.{2,80}(?:\d{4}\b|\d\/\d{1,2}\/\d{2}\b)|^by \p{Lu}\S*(?: \p{Lu}\S*){0,3}$/iu;

const SHORT = 90;
const PARAGRAPH = 320;

/** The blocks of a page that are words of the report. */
export function withoutFurniture(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.filter((block, index) => !isPageFurniture(block) && !isLinkList(blocks, index));
}

function isPageFurniture({ text, kind, linked }: PageBlock): boolean {
  if (isCreditLine(text)) return false;
  if (LABELS.test(text)) return true;
  if (isCaption(text)) return true;
  if (kind === "headline") return false;
  if (text.length < 200 && linked > 0.7) return true;
  if ((text.length < SHORT && OPENINGS.test(text)) || isFurniture(text)) return true;
  if (text.length < 140 && SIGNED.test(text)) return true;
  return text.length < PARAGRAPH && BEGGING.test(text);
}

/** Headings that are links, one after the other: other stories. One heading that links is a heading. */
function isLinkList(blocks: readonly PageBlock[], index: number): boolean {
  const linked = (block: PageBlock | undefined): boolean => block !== undefined && block.kind === "headline" && block.linked > 0.85;
  return linked(blocks[index]) && (linked(blocks[index - 1]) || linked(blocks[index + 1]));
}
