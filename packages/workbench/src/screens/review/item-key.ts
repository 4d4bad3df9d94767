import type { ReviewItem } from "hearsay/shapes";

/** "v-…/f-…": what an item is called in the address. */
export function itemKey({ evidence }: ReviewItem): string {
  return `${evidence.version}/${evidence.claim}`;
}
