import type { Row } from "./layer.ts";

/** What was reached and may not be lost: "layer, set, measure" to the least (or, where less is better, the most) that passes, and why it stands there. */
export type Floors = Record<string, { readonly least?: number; readonly most?: number; readonly why: string }>;

/** The rows that lie beyond their floor or ceiling. Rows without one pass. */
export function belowFloor(rows: readonly Row[], floors: Floors): { readonly row: Row; readonly floor: number; readonly why: string }[] {
  return rows.flatMap((row) => {
    const floor = floors[`${row.layer}, ${row.set}, ${row.measure}`];
    if (floor === undefined) return [];
    if (floor.least !== undefined && !(row.ours >= floor.least)) return [{ row, floor: floor.least, why: floor.why }];
    if (floor.most !== undefined && !(row.ours <= floor.most)) return [{ row, floor: floor.most, why: floor.why }];
    return [];
  });
}
