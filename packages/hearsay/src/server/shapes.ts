/** What the API gives, for the page that shows it: types alone, nothing that runs. */
export type { Evidence, Origins } from "./shapes/evidence.ts";
export type { Filter } from "./shapes/filter.ts";
export type { Job, JobLine } from "./shapes/job.ts";
export type { Overview, Toll, TollValue } from "./shapes/overview.ts";
export type { Problem } from "./shapes/problem.ts";
export type { Session } from "./shapes/session.ts";
