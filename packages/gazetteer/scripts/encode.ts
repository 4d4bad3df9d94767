import { checksumOf } from "../src/checksum.ts";
import { BLOCK, ENTRY, FORMAT, HEADER, KINDS, MAGIC } from "../src/layout.ts";
import { normaliseName } from "../src/normalise.ts";
import type { Row } from "./row.ts";

/** Writes the file. The same rows give the same bytes, in whatever order they come. */
export function encode(given: readonly Row[], countries: ReadonlyMap<string, string>, divisions: ReadonlyMap<string, string>): Buffer {
  const rows = [...given].sort(
    (a, b) =>
      b.population - a.population ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.geonames ?? 0) - (b.geonames ?? 0) ||
      order(describe(a), describe(b)),
  );
  const countryCodes = [...countries.keys()].sort(order);
  const divisionCodes = [...divisions.keys()].sort(order);
  const countryAt = new Map(countryCodes.map((code, index) => [code, index]));
  const divisionAt = new Map(divisionCodes.map((code, index) => [code, index]));
  const names = rows.map((row) => Buffer.from(row.name));
  const entries = Buffer.alloc(rows.length * ENTRY);
  let nameAt = 0;
  rows.forEach((row, index) => {
    const at = index * ENTRY;
    entries.writeUInt32LE(nameAt, at);
    entries.writeInt32LE(Math.round(row.lat * 1e5), at + 4);
    entries.writeInt32LE(Math.round(row.lon * 1e5), at + 8);
    entries.writeUInt32LE(row.population, at + 12);
    entries.writeUInt32LE(row.geonames ?? 0, at + 16);
    entries.writeUInt16LE((row.admin1 === null ? undefined : divisionAt.get(row.admin1)) ?? 0xffff, at + 20);
    entries.writeUInt8((row.country === null ? undefined : countryAt.get(row.country)) ?? 0xff, at + 22);
    entries.writeUInt8(KINDS.indexOf(row.kind) | (row.seat === "country" ? 0x80 : row.seat === "division" ? 0x40 : 0), at + 23);
    nameAt += names[index]?.length ?? 0;
  });
  const { blocks, keys } = encodeKeys(keysOf(rows));
  const tables = [
    countryCodes.map((code) => `${code}\t${countries.get(code)}\n`),
    divisionCodes.map((code) => `${code}\t${divisions.get(code)}\n`),
  ];
  const sections = [entries, Buffer.concat(names), blocks, keys, ...tables.map((lines) => Buffer.from(lines.join("")))];
  const body = Buffer.concat(sections);
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, "latin1");
  let at = HEADER;
  const offsets = sections.map((section) => {
    const start = at;
    at += section.length;
    return start;
  });
  [FORMAT, at, checksumOf(body), rows.length, blocks.length / 4 - 1, ...offsets, 0].forEach((number, index) => {
    header.writeUInt32LE(number, 8 + index * 4);
  });
  return Buffer.concat([header, body]);
}

/** Every key with the entries that it leads to, in order. */
function keysOf(rows: readonly Row[]): ReadonlyMap<string, ReadonlyMap<number, boolean>> {
  const keys = new Map<string, Map<number, boolean>>();
  rows.forEach((row, index) => {
    for (const name of [row.name, ...row.others]) {
      const key = normaliseName(name);
      if (key.length < 2) continue;
      const entries = keys.get(key) ?? new Map<number, boolean>();
      keys.set(key, entries);
      if (name === row.name) entries.set(index, true);
      else if (!entries.has(index)) entries.set(index, false);
    }
  });
  return keys;
}

function encodeKeys(keys: ReadonlyMap<string, ReadonlyMap<number, boolean>>): { readonly blocks: Buffer; readonly keys: Buffer } {
  const sorted = [...keys].map(([key, entries]) => ({ bytes: Buffer.from(key), entries })).filter(({ bytes }) => bytes.length < 200);
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const starts: number[] = [];
  const pieces: Buffer[] = [];
  let length = 0;
  let before: Buffer = Buffer.alloc(0);
  sorted.forEach(({ bytes, entries }, nth) => {
    if (nth % BLOCK === 0) starts.push(length);
    let shared = 0;
    if (nth % BLOCK !== 0) while (shared < bytes.length && bytes[shared] === before[shared]) shared++;
    const numbers = [entries.size];
    let last = 0;
    for (const [index, main] of [...entries].sort((a, b) => a[0] - b[0])) {
      numbers.push((index - last) * 2 + (main ? 1 : 0));
      last = index;
    }
    const piece = Buffer.concat([
      Buffer.from([shared, bytes.length - shared]),
      bytes.subarray(shared),
      Buffer.from(numbers.flatMap(varint)),
    ]);
    pieces.push(piece);
    length += piece.length;
    before = bytes;
  });
  starts.push(length);
  const blocks = Buffer.alloc(starts.length * 4);
  starts.forEach((start, index) => {
    blocks.writeUInt32LE(start, index * 4);
  });
  return { blocks, keys: Buffer.concat(pieces) };
}

function varint(number: number): readonly number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

function describe(row: Row): string {
  return `${row.name} ${row.country} ${row.admin1} ${row.lat} ${row.lon}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
