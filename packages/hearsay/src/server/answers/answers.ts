import type { Relation } from "@hearsay/core";
import type { Carried } from "../shapes/carried.ts";
import type { ClaimsMatrix } from "../shapes/claims.ts";
import type { Compared, ComparePairs } from "../shapes/compare.ts";
import type { ExportPreview } from "../shapes/export.ts";
import type { Figures } from "../shapes/figures.ts";
import type { Filter } from "../shapes/filter.ts";
import type { FilterOption, FilterOptions } from "../shapes/filter-options.ts";
import type { PlacesMap } from "../shapes/map.ts";
import type { Overview } from "../shapes/overview.ts";
import type { ReviewGroup, ReviewQueue } from "../shapes/review.ts";
import type { FoundHits, NameHit } from "../shapes/search.ts";
import type { Sources } from "../shapes/sources.ts";
import type { TableRefs, TableWindow } from "../shapes/table.ts";
import type { Timeline } from "../shapes/timeline.ts";
import type { VersionInCase } from "../shapes/version-in-case.ts";
import { carriedOf } from "./carried.ts";
import { type ClaimsQuery, claimsMatrixOf } from "./claims.ts";
import { comparedOf, comparePairsOf } from "./compare.ts";
import { type ExportQuery, exportedOf, exportPreview } from "./export.ts";
import { type FiguresQuery, figuresOf } from "./figures.ts";
import { filterOptions, incidentOptions } from "./filter-options.ts";
import type { Known } from "./known.ts";
import { type OverviewQuery, overviewOf } from "./overview.ts";
import { placesMapOf } from "./places-map.ts";
import { type ReviewQuery, reviewGroup, reviewQueue } from "./review.ts";
import { looksAcross } from "./row-scope.ts";
import { foundOf, incidentsFound } from "./search.ts";
import { sourcesOf } from "./sources.ts";
import { type LinesQuery, type TableQuery, tableRefs, tableWindow } from "./table.ts";
import { timelineOf } from "./timeline.ts";
import { versionInCase } from "./version-in-case.ts";

/** A question that needs the whole case, and what answers it: pure functions of what is known. A route asks by name, a thread answers. */
export interface Answers {
  readonly overview: (known: Known, query: OverviewQuery) => Overview;
  readonly carried: (known: Known, versions: readonly string[]) => readonly Carried[];
  readonly reviewQueue: (known: Known, query: ReviewQuery) => ReviewQueue;
  readonly reviewGroup: (known: Known, of: { readonly version: string; readonly claim: string }) => ReviewGroup;
  readonly tableWindow: (known: Known, query: TableQuery) => TableWindow;
  readonly tableRefs: (known: Known, query: LinesQuery) => TableRefs;
  readonly versionInCase: (known: Known, id: string) => VersionInCase;
  readonly exported: (known: Known, query: ExportQuery) => readonly Uint8Array[];
  readonly exportPreview: (known: Known, query: ExportQuery) => ExportPreview;
  readonly filterOptions: (known: Known, filter: Filter) => FilterOptions;
  readonly incidentOptions: (known: Known, query: null) => readonly FilterOption[];
  readonly incidentsFound: (known: Known, query: { readonly words: string }) => readonly NameHit[];
  readonly found: (known: Known, query: { readonly words: string; readonly limit: number }) => FoundHits;
  readonly figures: (known: Known, query: FiguresQuery) => Figures;
  readonly claimsMatrix: (known: Known, query: ClaimsQuery) => ClaimsMatrix;
  readonly sources: (known: Known, query: Filter) => Sources;
  readonly compared: (known: Known, query: { readonly a: string; readonly b: string }) => Compared;
  readonly comparePairs: (known: Known, query: null) => ComparePairs;
  readonly timeline: (known: Known, query: { readonly filter: Filter }) => Timeline;
  readonly placesMap: (known: Known, query: { readonly filter: Filter }) => PlacesMap;
  readonly relation: (known: Known, id: string) => Relation | null;
}

export const ANSWERS: Answers = {
  overview: overviewOf,
  carried: carriedOf,
  reviewQueue,
  reviewGroup,
  tableWindow,
  tableRefs,
  versionInCase,
  exported: exportedOf,
  exportPreview,
  filterOptions,
  incidentOptions,
  incidentsFound,
  found: foundOf,
  figures: figuresOf,
  claimsMatrix: claimsMatrixOf,
  sources: sourcesOf,
  compared: comparedOf,
  comparePairs: comparePairsOf,
  timeline: timelineOf,
  placesMap: placesMapOf,
  relation: ({ dossier }, id) => dossier.relations.find((each) => each.id === id) ?? null,
};

export type Question = keyof Answers;
export type QueryOf<Name extends Question> = Parameters<Answers[Name]>[1];
export type AnswerOf<Name extends Question> = ReturnType<Answers[Name]>;

/** True where records and their lines are enough for an answer: nothing of what the case says across its reports, which takes long to find, is asked for. */
export function isOfLines<Name extends Question>(name: Name, query: QueryOf<Name>): boolean {
  switch (name) {
    case "found":
      return true;
    case "tableWindow":
    case "tableRefs":
      return !looksAcross((query as LinesQuery).filter);
    case "filterOptions":
      return !looksAcross(query as Filter);
    default:
      return false;
  }
}
