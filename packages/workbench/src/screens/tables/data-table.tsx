import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { TableColumn, TableList, TableWindow } from "hearsay/shapes";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Query } from "../../data/client.ts";
import { LineRow, type RowActions, type ShownColumn } from "./line-row.tsx";
import { hasClaims, headWords, leadOf, widthOf } from "./lists.ts";
import { type Line, useLines } from "./use-lines.ts";

const ROW = 36;

export type ChosenLine = Pick<Line, "version" | "claim" | "state"> & { readonly words: string };

/** Lines that are chosen, by "version/claim". */
export type Chosen = ReadonlyMap<string, ChosenLine>;

interface DataTableProps {
  readonly list: TableList;
  readonly label: string;
  readonly query: Query;
  /** The first window: columns and how many lines there are. */
  readonly window: TableWindow;
  readonly shown: ReadonlySet<string>;
  readonly sort: string | null;
  readonly down: boolean;
  readonly onSort: (column: string) => void;
  readonly chosen: Chosen;
  readonly onChoose: (line: Line, words: string) => void;
  readonly onChooseAll: () => void;
  readonly cursor: number;
  readonly onCursor: (line: Line, words: string) => void;
}

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, Line>();
/** The table knows the columns; lines are drawn as they come. */
const NO_LINES: Line[] = [];

/** A list of any length: what is in sight is asked for and drawn. */
export function DataTable(props: DataTableProps) {
  const { list, label, query, window: first, shown, sort, down, onSort, chosen, onChoose, onChooseAll, cursor, onCursor } = props;
  const holder = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: first.total, getScrollElement: () => holder.current, estimateSize: () => ROW, overscan: 12 });
  const virtual = rows.getVirtualItems();
  const lines = useLines(list, query, virtual[0]?.index ?? 0, virtual.at(-1)?.index ?? 0);
  const isChoosable = hasClaims(list);
  const lead = leadOf(list);
  const leadAt = first.columns.findIndex(({ id }) => id === "words" || id === lead);
  const wordsOf = (line: Line): string => String(line.cells[leadAt] ?? "");
  // Rows that are the same are not drawn again while others come: what they are given must be the same too.
  const visible = useColumns(first.columns, shown);
  const latest = useRef({ onChoose, onCursor });
  useEffect(() => {
    latest.current = { onChoose, onCursor };
  });
  const act = useMemo<RowActions>(
    () => ({ choose: (line, words) => latest.current.onChoose(line, words), go: (line, words) => latest.current.onCursor(line, words) }),
    [],
  );
  const isChosen = (line: Line | undefined): boolean => line !== undefined && chosen.has(`${line.version}/${line.claim}`);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (cursor >= 0) rows.scrollToIndex(cursor, { align: "auto" });
  }, [cursor, rows]);
  const atCursor = cursor < 0 ? undefined : lines.get(cursor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another line is come to, or that line has come
  useEffect(() => {
    if (atCursor === undefined) return;
    onCursor(atCursor, wordsOf(atCursor));
    setSaid(`Line ${atCursor.at + 1} of ${first.total}: ${wordsOf(atCursor)}`);
  }, [atCursor]);
  const width = visible.reduce((sum, { id, right }) => sum + widthOf(id, right), isChoosable ? 2.6 : 0);
  const top = virtual[0]?.start ?? 0;
  const bottom = rows.getTotalSize() - (virtual.at(-1)?.end ?? 0);
  return (
    // A region that scrolls must be reachable without a pointer.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="lines" ref={holder} tabIndex={0} aria-label={`${label}, scrollable`}>
      <table aria-label={label} aria-rowcount={first.total + 1} aria-colcount={visible.length} style={{ minInlineSize: `${width}rem` }}>
        <colgroup>
          {isChoosable && <col style={{ inlineSize: "2.6rem" }} />}
          {visible.map(({ id, right }) => (
            <col key={id} style={{ inlineSize: `${widthOf(id, right)}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {isChoosable && (
              <th scope="col" className="choose">
                <input
                  type="checkbox"
                  aria-label={chosen.size > 0 ? "Choose none" : "Choose all that pass"}
                  checked={chosen.size > 0}
                  ref={(box) => {
                    if (box !== null) box.indeterminate = chosen.size > 0 && chosen.size < first.total;
                  }}
                  onChange={onChooseAll}
                />
              </th>
            )}
            {visible.map(({ id, right }) => {
              const isSorted = sort === id;
              return (
                <th
                  key={id}
                  scope="col"
                  className={right ? "right" : undefined}
                  aria-sort={isSorted ? (down ? "descending" : "ascending") : "none"}
                >
                  <button type="button" onClick={() => onSort(id)}>
                    {headWords(id)}
                    {isSorted && (down ? <ArrowDown size={13} aria-hidden /> : <ArrowUp size={13} aria-hidden />)}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {top > 0 && <tr aria-hidden className="gap" style={{ blockSize: top }} />}
          {virtual.map(({ index }) => (
            <LineRow
              key={index}
              at={index}
              line={lines.get(index)}
              columns={visible}
              lead={lead}
              leadAt={leadAt}
              isChoosable={isChoosable}
              isChosen={isChosen(lines.get(index))}
              isCurrent={cursor === index}
              act={act}
            />
          ))}
          {bottom > 0 && <tr aria-hidden className="gap" style={{ blockSize: bottom }} />}
        </tbody>
      </table>
      <p className="out-of-sight" role="status">
        {said}
      </p>
    </section>
  );
}

/** The columns that are shown, the same array as long as they are the same. */
function useColumns(all: readonly TableColumn[], shown: ReadonlySet<string>): readonly ShownColumn[] {
  const columns = useMemo(
    () => helper.columns(all.map(({ id }, at) => helper.accessor((line: Line) => line.cells[at] ?? null, { id, header: headWords(id) }))),
    [all],
  );
  const columnVisibility = useMemo(() => Object.fromEntries(all.map(({ id }) => [id, shown.has(id)])), [all, shown]);
  const table = useTable({ features, columns, data: NO_LINES, state: { columnVisibility } });
  const ids = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join("\n");
  return useMemo(() => {
    const wanted = new Set(ids.split("\n"));
    return all.map((column, cell) => ({ ...column, cell })).filter(({ id }) => wanted.has(id));
  }, [all, ids]);
}
