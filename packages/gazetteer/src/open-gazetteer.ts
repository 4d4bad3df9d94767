import type { Gazetteer, GazetteerEntry } from "@hearsay/core";
import { BLOCK, ENTRY, KINDS, type Layout, layoutOf } from "./layout.ts";
import { normaliseName } from "./normalise.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * A gazetteer from the bytes of its file. Nothing is unpacked: names are found by binary search in the bytes, so opening costs a look at the header and a look-up some
 * microseconds. The bytes must not change afterwards. Throws a GazetteerError when they are no gazetteer, of another format, or cut off.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const layout = layoutOf(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countries = table(bytes.subarray(layout.countries, layout.divisions));
  const divisions = table(bytes.subarray(layout.divisions));
  const countryCodes = [...countries.keys()];
  const divisionCodes = [...divisions.keys()];
  const read = (index: number, main: boolean): GazetteerEntry => {
    const at = layout.entries + index * ENTRY;
    const end = index + 1 < layout.entryCount ? view.getUint32(at + ENTRY, true) : layout.blocks - layout.names;
    const kind = view.getUint8(at + 23);
    return {
      name: decoder.decode(bytes.subarray(layout.names + view.getUint32(at, true), layout.names + end)),
      kind: KINDS[kind & 0x3f] ?? "feature",
      country: countryCodes[view.getUint8(at + 22)] ?? null,
      admin1: divisionCodes[view.getUint16(at + 20, true)] ?? null,
      lat: view.getInt32(at + 4, true) / 1e5,
      lon: view.getInt32(at + 8, true) / 1e5,
      population: view.getUint32(at + 12, true),
      geonames: view.getUint32(at + 16, true) || null,
      seat: kind & 0x80 ? "country" : kind & 0x40 ? "division" : undefined,
      main,
    };
  };
  return {
    lookUp: (name) => {
      const key = encoder.encode(normaliseName(name));
      return key.length === 0 ? [] : find(bytes, view, layout, key).map((found) => read(found >> 1, (found & 1) === 1));
    },
    admin1Name: (code) => divisions.get(code) ?? null,
    countryName: (code) => countries.get(code) ?? null,
  };
}

function table(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = decoder.decode(bytes).split("\n");
  return new Map(
    lines.filter((line) => line !== "").map((line) => [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)]),
  );
}

/** Entries of a key, each as its index times two, plus one where the key is its main name. */
function find(bytes: Uint8Array, view: DataView, layout: Layout, key: Uint8Array): readonly number[] {
  let low = 0;
  let high = layout.blockCount;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const at = layout.keys + view.getUint32(layout.blocks + middle * 4, true);
    if (compare(bytes, at + 2, bytes[at + 1] ?? 0, key) <= 0) low = middle;
    else high = middle;
  }
  let at = layout.keys + view.getUint32(layout.blocks + low * 4, true);
  const end = layout.keys + view.getUint32(layout.blocks + (low + 1) * 4, true);
  let matched = 0;
  for (let nth = 0; nth < BLOCK && at < end; nth++) {
    const shared = bytes[at] ?? 0;
    const rest = bytes[at + 1] ?? 0;
    const start = at + 2;
    at = start + rest;
    // `matched` is how many bytes of the key before this one agree with the key looked for: a key that shares more than that with it cannot be the one.
    if (shared <= matched) {
      let same = 0;
      while (same < rest && shared + same < key.length && bytes[start + same] === key[shared + same]) same++;
      matched = shared + same;
    }
    const hit = shared <= matched && matched === key.length && shared + rest === key.length;
    let count: number;
    [count, at] = varint(bytes, at);
    if (hit) return entriesAt(bytes, at, count);
    for (; count > 0; count--) while ((bytes[at++] ?? 0) & 0x80);
  }
  return [];
}

function compare(bytes: Uint8Array, start: number, length: number, key: Uint8Array): number {
  const shorter = Math.min(length, key.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (bytes[start + at] ?? 0) - (key[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

function entriesAt(bytes: Uint8Array, from: number, count: number): readonly number[] {
  const found: number[] = [];
  let at = from;
  let index = 0;
  for (let nth = 0; nth < count; nth++) {
    let step: number;
    [step, at] = varint(bytes, at);
    index += step >> 1;
    found.push(index * 2 + (step & 1));
  }
  return found;
}

function varint(bytes: Uint8Array, from: number): readonly [value: number, next: number] {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value, at];
  }
}
