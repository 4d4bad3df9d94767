import type { PageClaim } from "hearsay/shapes";
import { useEffect, useState } from "react";
import type { Chunk } from "./segments.ts";

/** Where on the screen a person is thought to read, from the top. */
const READ_AT = 180;

/** Where in the text the page is scrolled to: roughly which offset, and the first claim from there on. */
export function useFollow(
  chunks: readonly Chunk[],
  claims: readonly PageClaim[],
): { readonly offset: number; readonly claim: number | null } {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    let asked = 0;
    const look = (): void => {
      asked = 0;
      const elements = document.querySelectorAll<HTMLElement>("[data-chunk]");
      let [low, high] = [0, elements.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) < READ_AT) low = middle + 1;
        else high = middle;
      }
      const element = elements[low];
      const chunk = chunks[Number(element?.dataset["chunk"])];
      if (element === undefined || chunk === undefined) return;
      const { top, height } = element.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (READ_AT - top) / Math.max(1, height)));
      setOffset(Math.round(chunk.start + share * (chunk.end - chunk.start)));
    };
    const hear = (): void => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    window.addEventListener("scroll", hear, { passive: true });
    return () => {
      window.removeEventListener("scroll", hear);
      cancelAnimationFrame(asked);
    };
  }, [chunks]);
  const at = claims.findIndex(({ start }) => start >= offset);
  return { offset, claim: offset === 0 || at < 0 ? null : at };
}
