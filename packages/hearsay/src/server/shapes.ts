/** What the API gives, for the page that shows it: types alone, nothing that runs. */
export type { Carried } from "./shapes/carried.ts";
export type { ClaimCard, EditableField } from "./shapes/claim-card.ts";
export type { ClaimRow, ClaimsMatrix, IncidentListed } from "./shapes/claims.ts";
export type { Evidence, Origins } from "./shapes/evidence.ts";
export type { FigurePoint, Figures, MeasureListed } from "./shapes/figures.ts";
export type { ExportPreview } from "./shapes/export.ts";
export type { Filter } from "./shapes/filter.ts";
export type { FilterOption, FilterOptions } from "./shapes/filter-options.ts";
export type { Job, JobLine } from "./shapes/job.ts";
export type { Integrity, LogChoices, LogEntry, LogPage } from "./shapes/log.ts";
export type { Conflict, Coverage, Overview, PageChange, RemarkShown, Toll, TollGroup, TollValue } from "./shapes/overview.ts";
export type { Problem } from "./shapes/problem.ts";
export type { Corrected, Layer, Mark, PageClaim, ReportPage } from "./shapes/report-page.ts";
export type { ReviewGroup, ReviewItem, ReviewQueue } from "./shapes/review.ts";
export type { FoundHits, NameHit, ReportHit, ReportHits } from "./shapes/search.ts";
export type { Session } from "./shapes/session.ts";
export type { VersionInCase } from "./shapes/version-in-case.ts";
export type { TableColumn, TableList, TableRefs, TableRow, TableWindow } from "./shapes/table.ts";
