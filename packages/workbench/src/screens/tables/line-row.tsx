import type { TableColumn } from "hearsay/shapes";
import { memo } from "react";
import { Link } from "wouter";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import type { Line } from "./use-lines.ts";

/** A column that is shown, and the number of its cell. */
export interface ShownColumn extends TableColumn {
  readonly cell: number;
}

/** What can be done with a line; the same object from one drawing to the next. */
export interface RowActions {
  readonly choose: (line: Line, words: string) => void;
  readonly go: (line: Line, words: string) => void;
}

interface LineRowProps {
  /** Its number in the whole list. */
  readonly at: number;
  /** Undefined: on its way. */
  readonly line: Line | undefined;
  readonly columns: readonly ShownColumn[];
  /** The column that leads into the report, and the cell that a line is called by. */
  readonly lead: string;
  readonly leadAt: number;
  readonly isChoosable: boolean;
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly act: RowActions;
}

/** One line of a list; drawn again only when it changes, so that long lists scroll. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { at, line, columns, lead, leadAt, isChoosable, isChosen, isCurrent, act } = props;
  if (line === undefined)
    return (
      <tr aria-rowindex={at + 2} className="waiting">
        <td colSpan={columns.length + (isChoosable ? 1 : 0)}>…</td>
      </tr>
    );
  const words = String(line.cells[leadAt] ?? "");
  return (
    <tr
      aria-rowindex={at + 2}
      className={`${isCurrent ? "current" : ""} ${line.state === null ? "" : `line-${line.state}`}`}
      onClick={() => act.go(line, words)}
    >
      {isChoosable && (
        <td className="choose">
          <input
            type="checkbox"
            aria-label={`Choose line ${at + 1}: ${words.slice(0, 60)}`}
            checked={isChosen}
            onClick={(event) => event.stopPropagation()}
            onChange={() => act.choose(line, words)}
          />
        </td>
      )}
      {columns.map(({ id, right, cell }) => (
        <Cell key={id} id={id} right={right} value={line.cells[cell] ?? null} line={line} isLead={id === lead} />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly id: string;
  readonly right: boolean;
  readonly value: string | number | boolean | null;
  readonly line: Line;
  readonly isLead: boolean;
}

function Cell({ id, right, value, line, isLead }: CellProps) {
  const className = right ? "right number" : undefined;
  if (id === "state" && line.state !== null)
    return (
      <td className={className}>
        <StateMark state={line.state} words />
      </td>
    );
  if (id === "published" || id === "updated") return <td className={className}>{dayWords(value === null ? null : String(value))}</td>;
  if (value === null && !isLead) return <td className={className} />;
  const words = value === null ? "" : typeof value === "number" ? numberWords(value) : String(value);
  const title = words.length > 20 ? words : undefined;
  if (isLead)
    return (
      <td className={className}>
        <Link href={readerPath(line)} title={words}>
          <Foreign>{words === "" ? "(no words)" : words}</Foreign>
        </Link>
      </td>
    );
  return (
    <td className={className} title={title}>
      {typeof value === "number" ? words : <Foreign>{words}</Foreign>}
    </td>
  );
}

function numberWords(value: number): string {
  return Number.isInteger(value) ? NUMBERS.format(value) : value.toFixed(3);
}

/** Made once: `toLocaleString` makes one for each number. */
const NUMBERS = new Intl.NumberFormat("en");
