import "./claims.css";
import type { ClaimsMatrix, IncidentListed } from "hearsay/shapes";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useSearchParams } from "wouter";
import { useFilter } from "../../address/filter.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { type Cell, cellsOf, columnName, columnsOf, type MatrixColumn, STANDS, type Stand } from "./matrix.ts";
import { Passages } from "./passages.tsx";

/** Who says, denies, gives another value, is silent: claims of an incident by independent origin. */
export function ClaimsScreen() {
  const [filter] = useFilter();
  const [params, setParams] = useSearchParams();
  const matrix = useAnswer<ClaimsMatrix>("/api/claims-matrix", { ...filter, of: params.get("of") });
  return (
    <div className="screen full claims-screen">
      <h1>Claims by origin</h1>
      <Answer of={matrix} what="the claims">
        {(data) => (
          <>
            <FilterNote
              hides={[
                [data.hidden.claims, "claim"],
                [data.hidden.passages, "passage"],
              ]}
            />
            {data.incident === null ? (
              <Empty>No incident was found in this case.</Empty>
            ) : (
              <>
                <Chooser
                  incidents={data.incidents}
                  chosen={data.incident}
                  onChoose={(id) =>
                    setParams((before) => {
                      const after = new URLSearchParams(before);
                      after.set("of", id);
                      return after;
                    })
                  }
                />
                <Matrix key={data.incident.id} of={data} />
              </>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

interface ChooserProps {
  readonly incidents: readonly IncidentListed[];
  readonly chosen: IncidentListed;
  readonly onChoose: (id: string) => void;
}

function Chooser({ incidents, chosen, onChoose }: ChooserProps) {
  return (
    <p className="incident-chooser">
      <label>
        <span>Incident</span>
        <select value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
          {incidents.map(({ id, title, reports }) => (
            <option key={id} value={id}>
              {title} ({counted(reports, "report")})
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function Matrix({ of }: { readonly of: ClaimsMatrix }) {
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  const [open, setOpen] = useState<{ readonly row: number; readonly column: string } | null>(null);
  const columns = useMemo(() => columnsOf(of, expanded), [of, expanded]);
  const cells = useMemo(() => cellsOf(of, columns), [of, columns]);
  const toggle = (origin: number): void => {
    const next = new Set(expanded);
    if (!next.delete(origin)) next.add(origin);
    setExpanded(next);
  };
  if (of.rows.length === 0) return <Empty>No claim of this incident passes the filter.</Empty>;
  return (
    <>
      <ul className="matrix-key">
        {(Object.keys(STANDS) as Stand[]).map((stand) => (
          <li key={stand}>
            <span className={`stand stand-${stand}`} aria-hidden>
              {STANDS[stand].sign}
            </span>
            {STANDS[stand].words}
          </li>
        ))}
      </ul>
      <ScrollBox name="Claims by origin" className={open === null ? "matrix-scroll" : "matrix-scroll beside"}>
        <table className="matrix" onKeyDown={onArrows}>
          <caption className="out-of-sight">
            Claims by independent origin. Arrow keys go from cell to cell, Enter shows the passages.
          </caption>
          <thead>
            <tr>
              <th scope="col" className="matrix-claim">
                Claim
              </th>
              <th scope="col" className="matrix-sum">
                Origins
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} of={of} isExpanded={expanded.has(column.origin)} onToggle={toggle} />
              ))}
              <th scope="col" className="matrix-seen">
                First, last seen
              </th>
            </tr>
          </thead>
          <tbody>
            {of.rows.map((row, at) => (
              <tr key={row.id} className={`${row.fate}${of.rows[at - 1]?.kind !== row.kind ? " begins" : ""}`}>
                <th scope="row" className="matrix-claim">
                  <Foreign>{row.title}</Foreign>
                  {row.fate !== "stands" && <span className="badge away">{row.fate}</span>}
                </th>
                <td className="matrix-sum number">
                  {row.origins.atMost > row.origins.known ? `${row.origins.known}–${row.origins.atMost}` : row.origins.known}
                  <span className="out-of-sight"> independent origins, {counted(row.reports, "report")}</span>
                </td>
                {columns.map((column, place) => (
                  <MatrixCell
                    key={column.key}
                    cell={cells[at]?.[place]}
                    name={columnName(column, of)}
                    isOpen={open?.row === at && open.column === column.key}
                    isSub={column.outlet !== null}
                    onOpen={() => setOpen({ row: at, column: column.key })}
                  />
                ))}
                <td className="matrix-seen">
                  {row.first === null ? "undated" : dayWords(row.first.slice(0, 10))}
                  {row.last !== null && row.last.slice(0, 10) !== row.first?.slice(0, 10) && <>, {dayWords(row.last.slice(0, 10))}</>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {of.moreRows > 0 && (
        <p className="quiet-line">and {counted(of.moreRows, "claim")} more. Filter by day, outlet or words to see them.</p>
      )}
      {open !== null && (
        <Passages of={of} row={open.row} column={open.column} columns={columns} cells={cells} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface HeadProps {
  readonly column: MatrixColumn;
  readonly of: ClaimsMatrix;
  readonly isExpanded: boolean;
  readonly onToggle: (origin: number) => void;
}

function ColumnHead({ column, of, isExpanded, onToggle }: HeadProps) {
  const { origin, outlet } = column;
  if (outlet !== null)
    return (
      <th scope="col" className="matrix-head sub">
        <span>
          <Foreign>{of.outlets[outlet] ?? ""}</Foreign>
        </span>
      </th>
    );
  const { name, kind } = of.origins[origin] ?? { name: "", kind: "" };
  return (
    <th scope="col" className="matrix-head" title={`${name}: ${kind}`}>
      <button type="button" aria-expanded={isExpanded} onClick={() => onToggle(origin)}>
        <span>
          <Foreign>{name}</Foreign>
        </span>
        <span aria-hidden className="matrix-more">
          {isExpanded ? "−" : "+"}
        </span>
      </button>
    </th>
  );
}

interface CellProps {
  readonly cell: Cell | undefined;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isSub: boolean;
  readonly onOpen: () => void;
}

function MatrixCell({ cell, name, isOpen, isSub, onOpen }: CellProps) {
  if (cell === undefined) return <td />;
  const { sign, words } = STANDS[cell.stand];
  if (cell.stand === "silent")
    return (
      <td className={isSub ? "matrix-cell sub" : "matrix-cell"}>
        <span aria-hidden className="stand stand-silent">
          {sign}
        </span>
        <span className="out-of-sight">silent</span>
      </td>
    );
  const label = `${name} ${words}${cell.other.length > 0 ? `: ${cell.other.join("; ")}` : ""}; ${counted(cell.evidence.length, "passage")}`;
  return (
    <td className={isSub ? "matrix-cell sub" : "matrix-cell"}>
      <button type="button" className={`stand stand-${cell.stand}`} aria-label={label} aria-pressed={isOpen} title={label} onClick={onOpen}>
        {sign}
      </button>
    </td>
  );
}

/** Arrow keys go to the nearest cell that holds something in that direction. */
function onArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, key, currentTarget } = event;
  if (!key.startsWith("Arrow") || !(target instanceof HTMLButtonElement)) return;
  const from = target.getBoundingClientRect();
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const sense = key === "ArrowLeft" || key === "ArrowUp" ? -1 : 1;
  let best: { readonly button: HTMLButtonElement; readonly far: number } | null = null;
  for (const button of currentTarget.querySelectorAll("button")) {
    const to = button.getBoundingClientRect();
    const [dx, dy] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height / 2 - from.y - from.height / 2];
    const [along, aside] = across ? [dx * sense, Math.abs(dy)] : [dy * sense, Math.abs(dx)];
    if (along < 6) continue;
    const far = along + aside * 8;
    if (best === null || far < best.far) best = { button, far };
  }
  if (best === null) return;
  event.preventDefault();
  best.button.focus();
}
