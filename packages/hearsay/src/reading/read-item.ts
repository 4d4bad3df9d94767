import { finish, type Gazetteer, type Marks, prepare, type ReportRecord, type Tagger, taggerFor } from "@hearsay/core";
import type { Item } from "../acquire/item.ts";

/** What reads reports: loaded once in each thread. */
export interface Reader {
  readonly gazetteer: Gazetteer;
  /** A trained model; null: by rules. */
  readonly tagger: Tagger | null;
}

/** A report that was read: its record, and the marks that the record was made from. */
export interface ReadItem {
  readonly item: Item;
  readonly record: ReportRecord;
  readonly marks: readonly Marks[];
}

/** Reads one item. Throws what core throws on input that is no report ("input/binary", "input/empty"). */
export async function readItem(item: Item, reader: Reader): Promise<ReadItem> {
  const prepared = await prepare(item.input, { ...item.said, id: item.id ?? undefined });
  const tagger = taggerFor(prepared, reader.tagger ?? undefined);
  const marks = tagger === null ? [] : await tagger.tag(prepared.paragraphs);
  return { item, record: finish(prepared, marks, { gazetteer: reader.gazetteer, tagger }), marks };
}
