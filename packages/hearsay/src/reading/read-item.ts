import { finish, type Gazetteer, prepare, type ReportRecord, type Tagger, taggerFor } from "@hearsay/core";
import type { Item } from "../acquire/item.ts";

/** What reads reports: loaded once in each thread. */
export interface Reader {
  readonly gazetteer: Gazetteer;
  /** A trained model; null: by rules. */
  readonly tagger: Tagger | null;
}

/** A report that was read. The record and its marks come as JSON, as they are printed and stored; `recordOf` gives the object. */
export interface ReadItem {
  readonly id: string | null;
  /** `ReportRecord` in JSON, on one line. */
  readonly record: string;
  /** `Marks[]` in JSON: what the record was made from. */
  readonly marks: string;
}

/** Reads one item. Throws what core throws on input that is no report ("input/binary", "input/empty"). */
export async function readItem(item: Item, reader: Reader): Promise<ReadItem> {
  const prepared = await prepare(item.input, { ...item.said, id: item.id ?? undefined });
  const tagger = taggerFor(prepared, reader.tagger ?? undefined);
  const marks = tagger === null ? [] : await tagger.tag(prepared.paragraphs);
  const record = finish(prepared, marks, { gazetteer: reader.gazetteer, tagger });
  return { id: item.id, record: JSON.stringify(record), marks: JSON.stringify(marks) };
}

/** The record as an object. */
export function recordOf(item: ReadItem): ReportRecord {
  return JSON.parse(item.record) as ReportRecord;
}

/** What to tell people of a report that could not be read: the message, never a stack. */
export function whyNotRead(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
