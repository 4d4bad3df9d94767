import { useQueries } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { LogEntry, LogPage } from "hearsay/shapes";
import { useRef } from "react";
import { Link } from "wouter";
import { get } from "../../data/client.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";

interface Narrow {
  readonly kind: string | null;
  readonly by: string | null;
}

const PAGE = 100;
const ROW = 58;

/** Entries of the ledger, newest first, fetched as they come into sight. */
export function Entries({ kind, by }: Narrow) {
  const first = useAnswer<LogPage>("/api/log", { kind, by, from: 0, most: PAGE });
  return (
    <Answer of={first} what="the ledger">
      {({ total }) => (total === 0 ? <Empty>Nothing is written down yet.</Empty> : <Rows total={total} kind={kind} by={by} />)}
    </Answer>
  );
}

function Rows({ total, kind, by }: Narrow & { readonly total: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 10 });
  const inSight = virtual.getVirtualItems();
  const pages = [...new Set(inSight.map(({ index }) => Math.floor(index / PAGE)))];
  const answers = useQueries({
    queries: pages.map((page) => {
      const query = { kind, by, from: page * PAGE, most: PAGE };
      return { queryKey: ["answer", "/api/log", query], queryFn: () => get<LogPage>("/api/log", query) };
    }),
  });
  const at = (index: number): LogEntry | undefined => answers[pages.indexOf(Math.floor(index / PAGE))]?.data?.entries[index % PAGE];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard (WCAG 2.1.1).
    <section className="log-entries" ref={scroller} tabIndex={0} aria-label="Entries, newest first">
      <ol style={{ blockSize: virtual.getTotalSize() }}>
        {inSight.map(({ index, start }) => {
          const entry = at(index);
          return (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {entry === undefined ? <span className="log-coming">…</span> : <EntryRow entry={entry} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function EntryRow({ entry }: { readonly entry: LogEntry }) {
  const { seq, at, by, kind, words, why, changes, about, aboutAll, undone, hash } = entry;
  return (
    <article className={`log-entry log-${kind}${undone ? " log-undone" : ""}`}>
      <span className="log-when number">
        <time dateTime={at}>{dayWords(at)}</time>
        <span className="soft" title={hash}>
          #{seq}
        </span>
      </span>
      <div className="log-what">
        <p>
          <strong>
            <Foreign>{by}</Foreign>
          </strong>{" "}
          <span className="log-verb">
            <Foreign>{words}</Foreign>
          </span>
          {undone && <span className="badge away">taken back</span>}
        </p>
        {about.length > 0 && (
          <ul className="log-about">
            {about.map((each) => (
              <li key={`${each.version}/${each.claim}`}>
                <Link href={readerPath(each)} dir="auto">
                  <Foreign>{each.words}</Foreign>
                </Link>
              </li>
            ))}
            {aboutAll > about.length && <li className="soft">and {aboutAll - about.length} more</li>}
          </ul>
        )}
        {changes.map(({ field, from, to }) => (
          <p className="log-change" key={field}>
            <span className="soft">{field}</span> <del>{from}</del> → <ins>{to}</ins>
          </p>
        ))}
        {why !== null && (
          <p className="log-why">
            “<Foreign>{why}</Foreign>”
          </p>
        )}
      </div>
    </article>
  );
}
