import { GazetteerError } from "./gazetteer-error.ts";

/**
 * The file, all numbers little-endian:
 *
 * | section  | holds |
 * | -------- | ----- |
 * | header   | 8 bytes "HEARSAYG", then twelve u32: version, length of the file, CRC-32 of all behind the header, number of entries, number of key blocks, offsets of entries, names, blocks, keys, countries, divisions, and 0 |
 * | entries  | 24 bytes each, most populous first: offset of the name in names u32, latitude and longitude in 1/100,000 degree i32, population u32, GeoNames id u32 (0: none), division u16 (0xffff: none), country u8 (0xff: none), kind u8 (plus 128: seat of the country's government, plus 64: of the division's) |
 * | names    | main names in UTF-8, in the order of the entries, without gaps |
 * | blocks   | u32 for each block of 16 keys: its offset in keys; one more for the end |
 * | keys     | normalised names in the order of their bytes: length shared with the key before u8 (0 at the head of a block), length of the rest u8, the rest, number of entries varint, then for each its index less the one before, times two, plus one where this is its main name, varint |
 * | countries, divisions | UTF-8 lines "code TAB English name" |
 */
export interface Layout {
  readonly length: number;
  readonly checksum: number;
  readonly entryCount: number;
  readonly blockCount: number;
  readonly entries: number;
  readonly names: number;
  readonly blocks: number;
  readonly keys: number;
  readonly countries: number;
  readonly divisions: number;
}

/** First bytes of the file. */
export const MAGIC = "HEARSAYG";
/** Version of the layout. */
export const FORMAT = 1;
/** Bytes of the header. */
export const HEADER: number = 8 + 12 * 4;
/** Bytes of one entry. */
export const ENTRY = 24;
/** Keys in one block. */
export const BLOCK = 16;
/** Kinds of place by their number in the file. */
export const KINDS: readonly ["country", "region", "settlement", "feature", "facility"] = [
  "country",
  "region",
  "settlement",
  "feature",
  "facility",
];

/** Reads the header; throws a GazetteerError that says what is wrong with the file. */
export function layoutOf(bytes: Uint8Array): Layout {
  const again = "Install @hearsay/gazetteer anew, or build the file with `npm run data -w @hearsay/gazetteer`.";
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length < HEADER || magic !== MAGIC)
    throw new GazetteerError(
      "gazetteer/not-a-gazetteer",
      `expected a gazetteer (a file that begins with "${MAGIC}"), got ${bytes.length} other bytes. ${again}`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (index: number): number => view.getUint32(8 + index * 4, true);
  if (number(0) !== FORMAT)
    throw new GazetteerError("gazetteer/other-version", `expected a gazetteer of format ${FORMAT}, got format ${number(0)}. ${again}`);
  if (number(1) !== bytes.length)
    throw new GazetteerError(
      "gazetteer/damaged",
      `expected a gazetteer of ${number(1)} bytes, got ${bytes.length}: it was cut off or added to. ${again}`,
    );
  return {
    length: number(1),
    checksum: number(2),
    entryCount: number(3),
    blockCount: number(4),
    entries: number(5),
    names: number(6),
    blocks: number(7),
    keys: number(8),
    countries: number(9),
    divisions: number(10),
  };
}
