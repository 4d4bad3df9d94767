import { countOf, originsBehind, type Story, storiesOf, type Telling } from "@hearsay/core";
import type { ClaimRow, ClaimsMatrix } from "../shapes/claims.ts";
import type { Evidence } from "../shapes/evidence.ts";
import type { Filter } from "../shapes/filter.ts";
import { evidenceOf } from "./evidence.ts";
import type { Known } from "./known.ts";
import { perKnown } from "./per-known.ts";
import { scopeOf } from "./scope.ts";

/** The filter, and the incident that is asked for; null: the one that most reports tell of. */
export interface ClaimsQuery {
  readonly filter: Filter;
  readonly of: string | null;
}

const MOST_INCIDENTS = 400;
const MOST_ROWS = 80;
const MOST_TELLINGS = 60;

/** Incidents as the reports tell them. */
export const allStories: (known: Known) => readonly Story[] = perKnown(({ dossier, lookup }) => storiesOf(dossier, lookup));

const byReports = perKnown((known) => [...allStories(known)].sort((a, b) => b.reports - a.reports));

interface Said {
  readonly id: string;
  readonly kind: ClaimRow["kind"];
  readonly title: string;
  readonly measure: string | null;
  readonly fate: ClaimRow["fate"];
  readonly says: readonly Telling[];
  readonly denies: readonly Telling[];
}

/** Claims of one incident by independent origin. */
export function claimsMatrixOf(known: Known, { filter, of }: ClaimsQuery): ClaimsMatrix {
  const scope = scopeOf(known, filter);
  const stories = byReports(known).filter(({ incident }) => scope.incident(incident.id));
  const story = stories.find(({ incident }) => incident.id === of) ?? stories[0];
  const incidents = stories.slice(0, MOST_INCIDENTS).map(listed);
  const none = {
    incidents,
    incident: null,
    origins: [],
    outlets: [],
    rows: [],
    moreRows: 0,
    evidence: [],
    hidden: { claims: 0, passages: 0 },
  };
  if (story === undefined) return none;

  const newest = new Map(known.dossier.reports.map(({ id, versions }) => [id, versions.at(-1)]));
  const origins = new Map<string, { at: number; name: string; kind: string }>();
  const outlets = new Map<string, number>();
  const evidence: Evidence[] = [];
  const placed = new Map<string, number>();
  const hidden = { claims: 0, passages: 0 };
  const evidenceAt = (telling: Telling): number => {
    const key = `${telling.ref.version}/${telling.ref.claim}`;
    const at = placed.get(key) ?? evidence.push(evidenceOf(telling)) - 1;
    placed.set(key, at);
    return at;
  };
  const originsAt = ({ ref }: Telling): readonly number[] => {
    const behind = originsBehind(ref, known.dossier.origins);
    return [
      ...new Set(
        (behind.length === 0 ? [{ name: "Origin unknown", kind: "unknown" }] : behind).map(({ name, kind }) => {
          // Several statements of one speaker are origins of their own; here he has one column.
          const key = `${name.toLowerCase().replace(/^the /, "")}`;
          const known_ = origins.get(key) ?? { at: origins.size, name, kind };
          origins.set(key, known_);
          return known_.at;
        }),
      ),
    ];
  };

  const all = saidIn(story);
  const rows: ClaimRow[] = [];
  let more = 0;
  for (const said of all) {
    const says = said.says.filter((each) => scope.telling(each, story.incident.id));
    const denies = said.denies.filter((each) => scope.telling(each, story.incident.id));
    hidden.passages += said.says.length + said.denies.length - says.length - denies.length;
    if (says.length + denies.length === 0) {
      hidden.claims++;
      continue;
    }
    if (rows.length === MOST_ROWS) {
      more++;
      continue;
    }
    const versions = new Set(says.map(({ ref }) => ref.version));
    const tellings = [...denies, ...says].slice(0, MOST_TELLINGS).map((telling): ClaimRow["tellings"][number] => {
      const last = newest.get(telling.report);
      const outlet = outlets.get(telling.outlet) ?? outlets.size;
      outlets.set(telling.outlet, outlet);
      return {
        evidence: evidenceAt(telling),
        origins: originsAt(telling),
        outlet,
        does: denies.includes(telling) ? "denies" : "says",
        isRemoved: !denies.includes(telling) && last !== undefined && last !== telling.ref.version && !versions.has(last),
      };
    });
    const count = countOf(
      says.map(({ ref }) => ref),
      known.dossier.origins,
    );
    const days = says
      .map(({ published }) => published)
      .filter((each) => each !== null)
      .sort();
    rows.push({
      id: said.id,
      kind: said.kind,
      title: said.title,
      measure: said.measure,
      fate: said.fate,
      origins: { known: count.known, atMost: count.atMost },
      reports: new Set(says.map(({ report }) => report)).size,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      tellings,
    });
  }
  return {
    incidents,
    incident: listed(story),
    origins: [...origins.values()].map(({ name, kind }) => ({ name, kind })),
    outlets: [...outlets.keys()],
    rows,
    moreRows: more,
    evidence,
    hidden,
  };
}

function listed({ incident: { id, title }, reports }: Story): ClaimsMatrix["incidents"][number] {
  return { id, title, reports };
}

/** What is said of an incident: amounts first, as a desk asks; then what is said to have happened, each with those who deny it. */
function saidIn({ incident, measures, events, denials }: Story): readonly Said[] {
  const figures = measures.flatMap(({ track, title, values }) =>
    values.map(
      ({ words, fate, tellings }): Said => ({
        id: `${track.id} ${words}`,
        kind: "figure",
        title: `${title}: ${words}`,
        measure: track.id,
        fate,
        says: tellings.filter((each) => !isWithdrawal(each)),
        denies: tellings.filter(isWithdrawal),
      }),
    ),
  );
  const told = new Set<Telling>();
  const happened = events.map(({ type, mode, status, tellings }): Said => {
    const against = denials.filter(({ found }) => found.kind === "happening" && found.claim.type === type && found.claim.mode === mode);
    for (const each of against) told.add(each);
    const kind = `${type.toLowerCase()}${mode === null ? "" : `, ${mode}`}`;
    return {
      id: `${incident.id} ${type} ${mode} ${status}`,
      kind: "event",
      title: status === "happened" ? kind : `${kind} (${status})`,
      measure: null,
      fate: "stands",
      says: tellings,
      denies: against,
    };
  });
  const rest = denials.filter((each) => !told.has(each));
  const denied: readonly Said[] =
    rest.length === 0
      ? []
      : [{ id: `${incident.id} denied`, kind: "event", title: "that it happened", measure: null, fate: "stands", says: [], denies: rest }];
  return [...figures, ...happened, ...denied];
}

/** Who takes an amount back does not give it. */
function isWithdrawal({ found, record }: Telling): boolean {
  if (found.kind !== "figure") return false;
  if (found.claim.as === "withdrawn") return true;
  const stance = record.statements.find(({ id }) => id === found.claim.statement)?.stance;
  return stance === "retracts" || stance === "denies";
}
