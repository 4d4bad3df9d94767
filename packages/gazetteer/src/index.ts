export { dataFile } from "./data-file.ts";
export { GazetteerError } from "./gazetteer-error.ts";
export { normaliseName } from "./normalise.ts";
export { openGazetteer } from "./open-gazetteer.ts";
export { verifyGazetteer } from "./verify-gazetteer.ts";
