import type { ClaimsMatrix } from "hearsay/shapes";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { type Cell, columnName, type MatrixColumn, STANDS } from "./matrix.ts";

interface PassagesProps {
  readonly of: ClaimsMatrix;
  readonly row: number;
  readonly column: string;
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly (readonly Cell[])[];
  readonly onClose: () => void;
}

/** The passages of a claim side by side: the chosen origin first, then what the others say of it. */
export function Passages({ of, row, column, columns, cells, onClose }: PassagesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell was chosen.
  useEffect(() => heading.current?.scrollIntoView({ block: "nearest" }), [row, column]);
  const claim = of.rows[row];
  if (claim === undefined) return null;
  const chosen = columns.find(({ key }) => key === column);
  const sides = columns
    .map((each, at) => ({ each, cell: cells[row]?.[at] }))
    .filter(
      ({ each, cell }) =>
        cell !== undefined && cell.evidence.length > 0 && (each.key === column || (each.outlet === null && each.origin !== chosen?.origin)),
    )
    .sort((a, b) => Number(b.each.key === column) - Number(a.each.key === column));
  return (
    <section className="matrix-passages" aria-label={`Passages: ${claim.title}`} aria-live="polite">
      <header>
        <h2 ref={heading}>
          <Foreign>{claim.title}</Foreign>
        </h2>
        <Button className="button quiet" aria-label="Close the passages" onPress={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="matrix-sides">
        {sides.map(({ each, cell }) => (
          <div key={each.key} className={each.key === column ? "matrix-side chosen" : "matrix-side"}>
            <h3>
              <span className={`stand stand-${cell?.stand ?? "silent"}`} aria-hidden>
                {STANDS[cell?.stand ?? "silent"].sign}
              </span>
              <Foreign>{columnName(each, of)}</Foreign>{" "}
              <small>
                {STANDS[cell?.stand ?? "silent"].words}
                {cell !== undefined && cell.other.length > 0 && (
                  <>
                    : <Foreign>{cell.other.join("; ")}</Foreign>
                  </>
                )}
              </small>
            </h3>
            {cell?.evidence.map((at) => {
              const evidence = of.evidence[at];
              return evidence === undefined ? null : <EvidenceChip key={at} of={evidence} />;
            })}
          </div>
        ))}
      </div>
    </section>
  );
}
