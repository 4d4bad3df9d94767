export { modelFiles } from "./model-files.ts";
export { type ModelFiles, openModel } from "./open-model.ts";
export type { RuntimeName } from "./runtime.ts";
