import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { TableColumn, TableList, TableWindow } from "hearsay/shapes";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import type { Query } from "../../data/client.ts";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
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

/** A list of any length: what is in sight is asked for and drawn. */
export function DataTable(props: DataTableProps) {
  const { list, label, query, window: first, shown, sort, down, onSort, chosen, onChoose, onChooseAll, cursor, onCursor } = props;
  const holder = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: first.total, getScrollElement: () => holder.current, estimateSize: () => ROW, overscan: 12 });
  const virtual = rows.getVirtualItems();
  const lines = useLines(list, query, virtual[0]?.index ?? 0, virtual.at(-1)?.index ?? 0);
  const held = useMemo(() => [...lines.values()], [lines]);
  const columns = useMemo(
    () =>
      helper.columns(
        first.columns.map(({ id }, at) => helper.accessor((line: Line) => line.cells[at] ?? null, { id, header: headWords(id) })),
      ),
    [first.columns],
  );
  const columnVisibility = useMemo(() => Object.fromEntries(first.columns.map(({ id }) => [id, shown.has(id)])), [first.columns, shown]);
  const table = useTable({ features, columns, data: held, getRowId: (line) => String(line.at), state: { columnVisibility } });
  const drawn = new Map(table.getRowModel().rows.map((row) => [row.original.at, row]));
  const byId = useMemo(() => new Map(first.columns.map((column) => [column.id, column])), [first.columns]);
  const isChoosable = hasClaims(list);
  const lead = leadOf(list);
  const leadAt = first.columns.findIndex(({ id }) => id === "words" || id === lead);
  const wordsOf = (line: Line): string => String(line.cells[leadAt] ?? "");
  const visible = first.columns.filter(({ id }) => shown.has(id));
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
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
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
              {group.headers.map((header) => {
                const { id } = header.column;
                const isSorted = sort === id;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={byId.get(id)?.right === true ? "right" : undefined}
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
          ))}
        </thead>
        <tbody>
          {top > 0 && <tr aria-hidden className="gap" style={{ blockSize: top }} />}
          {virtual.map(({ index }) => {
            const row = drawn.get(index);
            if (row === undefined)
              return (
                <tr key={index} aria-rowindex={index + 2} className="waiting">
                  <td colSpan={visible.length + (isChoosable ? 1 : 0)}>…</td>
                </tr>
              );
            const line = row.original;
            const key = `${line.version}/${line.claim}`;
            return (
              <tr
                key={index}
                aria-rowindex={index + 2}
                className={`${cursor === index ? "current" : ""} ${line.state === null ? "" : `line-${line.state}`}`}
                onClick={() => onCursor(line, wordsOf(line))}
              >
                {isChoosable && (
                  <td className="choose">
                    <input
                      type="checkbox"
                      aria-label={`Choose line ${index + 1}: ${wordsOf(line).slice(0, 60)}`}
                      checked={chosen.has(key)}
                      onClick={(event) => event.stopPropagation()}
                      onChange={() => onChoose(line, wordsOf(line))}
                    />
                  </td>
                )}
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id} className={byId.get(cell.column.id)?.right === true ? "right number" : undefined}>
                    <Cell
                      column={byId.get(cell.column.id)}
                      value={cell.getValue() as string | number | boolean | null}
                      line={line}
                      isLead={cell.column.id === lead}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
          {bottom > 0 && <tr aria-hidden className="gap" style={{ blockSize: bottom }} />}
        </tbody>
      </table>
      <p className="out-of-sight" role="status">
        {said}
      </p>
    </section>
  );
}

interface CellProps {
  readonly column: TableColumn | undefined;
  readonly value: string | number | boolean | null;
  readonly line: Line;
  readonly isLead: boolean;
}

function Cell({ column, value, line, isLead }: CellProps) {
  if (column?.id === "state" && line.state !== null) return <StateMark state={line.state} words />;
  if (column?.id === "published" || column?.id === "updated") return dayWords(value === null ? null : String(value));
  const words = value === null ? "" : typeof value === "number" ? numberWords(value) : String(value);
  if (isLead)
    return (
      <Link href={readerPath(line)} title={words}>
        <Foreign>{words === "" ? "(no words)" : words}</Foreign>
      </Link>
    );
  return (
    <span title={words.length > 20 ? words : undefined}>
      <Foreign>{words}</Foreign>
    </span>
  );
}

function numberWords(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en") : value.toFixed(3);
}
