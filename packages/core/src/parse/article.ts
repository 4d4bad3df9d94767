import type { PageDocument, PageElement } from "./dom.ts";
import { elementName } from "./dom.ts";
import { classesOf, type PageBlock, pageBlocks } from "./page-blocks.ts";
import { isPageFurniture } from "./page-furniture.ts";

/** The article of a page as blocks; empty where none is found. The document is taken apart on the way. */
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
  return pageBlocks(content).filter((block) => !isPageFurniture(block));
}

/** All that a page says, where no article can be told from the rest. */
export function wholePage(document: PageDocument): readonly PageBlock[] {
  const body = document.body ?? document.documentElement;
  if (body === null) return [];
  const blocks = pageBlocks(body);
  return blocks.filter((block) => block.linked < 0.9 || blocks.length < 4);
}

/** What stands beside the words of an article, by the names that the makers of pages give it. */
const BESIDE =
  /(?:^|[\s_-])(?:caption|credits?|related|share|sharing|social|newsletter|promo|author|authors|byline|tags?|taglist|breadcrumbs?|timestamp|comments?)(?:$|[\s_-])/i;

function cleanUp(content: PageElement): void {
  for (const element of [...content.querySelectorAll("figure, figcaption, time, aside, nav, footer")]) element.remove();
  for (const element of [...content.querySelectorAll("[class], [id]")]) {
    if (!BESIDE.test(classesOf(element))) continue;
    const length = (element.textContent ?? "").trim().length;
    if (length < 300 && elementName(element) !== "body") element.remove();
  }
}
