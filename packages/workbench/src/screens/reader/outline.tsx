import type { PageClaim, ReportPage } from "hearsay/shapes";
import { Foreign } from "../../parts/foreign.tsx";

/** Lines of the outline; a page of thousands of paragraphs is told by its first. */
const MOST = 150;

interface OutlineProps {
  readonly page: ReportPage;
  readonly claims: readonly PageClaim[];
  readonly onGo: (start: number) => void;
}

/** The blocks of the report, each with how many claims rest on it. */
export function Outline({ page, claims, onGo }: OutlineProps) {
  const counts = new Map<number, number>();
  for (const { start } of claims) {
    const at = blockAt(page, start);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const lines = page.blocks.map((block, at) => ({ ...block, at })).filter(({ kind }) => kind !== "furniture" && kind !== "repeated");
  return (
    <ol className="outline">
      {lines.slice(0, MOST).map(({ at, start, end, kind }) => {
        const many = counts.get(at) ?? 0;
        const words = page.text
          .slice(start, Math.min(end, start + 70))
          .replaceAll(/\s+/g, " ")
          .trim();
        return (
          <li key={at}>
            <button type="button" className={kind} onClick={() => onGo(start)}>
              <span className="outline-number" aria-hidden>
                {at + 1}
              </span>
              <span className="outline-words" dir="auto">
                <Foreign>{words}</Foreign>
              </span>
              {many > 0 && (
                <span className="outline-count number">
                  {many}
                  <span className="out-of-sight"> claims</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
      {lines.length > MOST && <li className="soft">and {lines.length - MOST} more</li>}
    </ol>
  );
}

function blockAt({ blocks }: ReportPage, start: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
