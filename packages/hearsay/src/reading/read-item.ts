import {
  finish,
  type Gazetteer,
  HearsayError,
  type Marks,
  type Prepared,
  prepare,
  type ReportRecord,
  type Tagger,
  taggerFor,
} from "@hearsay/core";
import type { Item } from "../acquire/item.ts";
import { LONGEST_TEXT, TOO_LONG } from "../acquire/limits.ts";
import { type JsonBytes, jsonBytes, stringOf } from "./json-bytes.ts";

/** What reads reports: loaded once in each thread. */
export interface Reader {
  readonly gazetteer: Gazetteer;
  /** A trained model; null: by rules. */
  readonly tagger: Tagger | null;
}

/** A report that was read. The record and its marks come as JSON in UTF-8, as they are printed and stored; `recordOf` gives the object. */
export interface ReadItem {
  readonly id: string | null;
  /** `ReportRecord` in JSON, on one line. */
  readonly record: JsonBytes;
  /** `Marks[]` in JSON: what the record was made from. Null when nobody asked for them. */
  readonly marks: JsonBytes | null;
}

/** Reads one item. Throws what core throws on input that is no report ("input/binary", "input/empty"), and "input/too-long". */
export async function readItem(item: Item, reader: Reader, withMarks: boolean): Promise<ReadItem> {
  const { record, marks, isSmall } = await understood(item, reader);
  return { id: item.id, record: jsonBytes(record, isSmall), marks: withMarks ? jsonBytes(marks, isSmall) : null };
}

/** Texts up to this many characters are written out in one go. */
const SMALL = 1_000_000;

/** The words of a report are let go of when it is understood: its record and marks are all that is kept. */
async function understood(
  item: Item,
  reader: Reader,
): Promise<{ readonly record: ReportRecord; readonly marks: readonly Marks[]; readonly isSmall: boolean }> {
  const prepared: Prepared = await prepare(item.input, { ...item.said, id: item.id ?? undefined });
  if (prepared.parsed.text.length > LONGEST_TEXT) throw new HearsayError("input/too-long", TOO_LONG);
  const tagger = taggerFor(prepared, reader.tagger ?? undefined);
  const marks = tagger === null ? [] : await tagger.tag(prepared.paragraphs);
  const record = finish(prepared, marks, { gazetteer: reader.gazetteer, tagger });
  return { record, marks, isSmall: record.text.length <= SMALL };
}

/** The record as an object. */
export function recordOf(item: ReadItem): ReportRecord {
  return JSON.parse(stringOf(item.record)) as ReportRecord;
}

/** What to tell people of a report that could not be read: the message, never a stack. */
export function whyNotRead(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
