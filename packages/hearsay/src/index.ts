/** What the command is made of, for programs in Node: where reports come from, reading many of them, and the case file. */
export { type AcquireOptions, acquire } from "./acquire/acquire.ts";
export { type Acquired, type FailedItem, type Item, isFailed } from "./acquire/item.ts";
export { type Outcome, type ReadAllOptions, readAll } from "./reading/read-all.ts";
export { type ReadItem, recordOf } from "./reading/read-item.ts";
export type { ModelName } from "./reading/reader.ts";
export { type Added, CaseFile, type NewReading } from "./store/case-file.ts";
export { createCase, openCase, openCaseToWrite } from "./store/open-case.ts";
export { type Hit, search } from "./store/search.ts";
export { type Fault, faultsIn } from "./store/verify.ts";
