import { checksumOf } from "./checksum.ts";
import { GazetteerError } from "./gazetteer-error.ts";
import { HEADER, layoutOf } from "./layout.ts";

/** Checks every byte of a gazetteer against its checksum: too slow for each start, meant for `hearsay doctor`. Throws a GazetteerError when it is damaged. */
export function verifyGazetteer(bytes: Uint8Array): void {
  const { checksum } = layoutOf(bytes);
  const actual = checksumOf(bytes.subarray(HEADER));
  if (actual !== checksum)
    throw new GazetteerError(
      "gazetteer/damaged",
      `expected checksum ${checksum.toString(16)}, got ${actual.toString(16)}: the gazetteer is damaged. Install @hearsay/gazetteer anew.`,
    );
}
