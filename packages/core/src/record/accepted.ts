import type { CaseState } from "../types/case-state.ts";
import type { ReportRecord } from "../types/report-record.ts";

/**
 * A record with those claims alone that a person accepted or edited. The statement on whose word an accepted claim stands stays with it, whatever became of it: an amount
 * without its voice would be the report's own word. Actors, places and times stay where a claim that stays names them.
 */
export function acceptedRecord(record: ReportRecord, { standings }: CaseState): ReportRecord {
  const isKept = ({ id }: { readonly id: string }): boolean => {
    const state = standings.get(`${record.version.id}/${id}`)?.state;
    return state === "accepted" || state === "edited";
  };
  const happenings = record.happenings.filter(isKept);
  const namings = record.namings.filter(isKept);
  const all = record.figures.filter(isKept);
  const here = new Set([...happenings, ...all].map(({ id }) => id));
  const ifHere = (id: string | null): string | null => (id !== null && here.has(id) ? id : null);
  const figures = all.map((figure) => ({
    ...figure,
    happening: ifHere(figure.happening),
    partOf: ifHere(figure.partOf),
    against: ifHere(figure.against),
  }));

  const statementById = new Map(record.statements.map((statement) => [statement.id, statement]));
  const said = new Set<string>();
  const add = (id: string | null): void => {
    if (id === null || said.has(id)) return;
    said.add(id);
    add(statementById.get(id)?.within ?? null);
  };
  for (const { id } of record.statements.filter(isKept)) add(id);
  for (const { statement } of [...figures, ...happenings, ...namings]) add(statement);
  const statements = record.statements.filter(({ id }) => said.has(id));

  const named = idsIn([statements, figures, happenings, namings]);
  const isNamed = ({ id }: { readonly id: string }): boolean => named.has(id);
  return {
    ...record,
    statements,
    figures,
    happenings,
    namings,
    actors: record.actors.filter(isNamed),
    places: record.places.filter(isNamed),
    times: record.times.filter(isNamed),
  };
}

/** Every string anywhere in a value: among them the ids that it names. */
function idsIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) idsIn(inner, found);
  return found;
}
