import { useVirtualizer } from "@tanstack/react-virtual";
import type { ReviewItem } from "hearsay/shapes";
import { useEffect, useRef } from "react";
import { dayWords } from "../../parts/day.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { itemKey } from "./item-key.ts";

interface QueueListProps {
  readonly items: readonly ReviewItem[];
  readonly index: number;
  readonly skipped: ReadonlySet<string>;
  /** Steps that are not held here yet. */
  readonly more: number;
  readonly onSelect: (item: ReviewItem) => void;
}

/** What waits, in the order in which it is asked about. */
export function QueueList({ items, index, skipped, more, onSelect }: QueueListProps) {
  const holder = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => holder.current,
    estimateSize: () => 74,
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : itemKey(item);
    },
    overscan: 6,
  });
  useEffect(() => rows.scrollToIndex(index, { align: "auto" }), [index, rows]);
  return (
    <nav className="waiting-list" aria-label="Queue">
      <div className="waiting-scroll" ref={holder}>
        <ol style={{ blockSize: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index: at, start, key }) => {
            const item = items[at];
            if (item === undefined) return null;
            const { evidence, head, why, isUrgent, open } = item;
            return (
              <li
                key={key}
                data-index={at}
                ref={rows.measureElement}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={items.length}
                aria-posinset={at + 1}
              >
                <button type="button" className="waiting-item" aria-current={at === index} onClick={() => onSelect(item)}>
                  <span className={isUrgent ? "waiting-why urgent" : "waiting-why"}>
                    {why}
                    {skipped.has(itemKey(item)) ? ", skipped" : ""}
                  </span>
                  {open > 1 && (
                    <span className="waiting-count number" title={`${counted(open, "claim")} say the same`}>
                      ×{open}
                    </span>
                  )}
                  <span className="waiting-head">
                    <Foreign>{head}</Foreign>
                  </span>
                  <span className="waiting-from">
                    {evidence.kind === "statement" ? null : (
                      <>
                        <Foreign>{evidence.voice}</Foreign> ·{" "}
                      </>
                    )}
                    <Foreign>{evidence.outlet}</Foreign>, {dayWords(evidence.published)}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      {more > 0 && <p className="waiting-more soft">and {counted(more, "step")} more</p>}
    </nav>
  );
}
