/** What a case file says of itself to whoever opens it without Hearsay. */
export const README: string = `This is a Hearsay case: one SQLite file. It can be read without Hearsay, by any program that opens SQLite.

It holds reports as they came in, what was found in them (who said what, how many, what is said to have happened), and what people decided about that.
Every report is hearsay until it is corroborated: nothing here says that something is true.

about      This text, the title of the case, and the JSON Schemas of records and ledger entries.
sqlar      The reports as they came in, as an SQLite archive. Get them out with: sqlite3 CASE -Ax
           Each is named by the SHA-256 of its bytes.
versions   A report as it stood at one time, and what the caller said of it.
readings   What was found in a version: a record in JSON (see record.schema.json). The newest reading counts; older ones stay.
           Offsets are half-open, in UTF-16 code units of the record's "text".
ledger     All that was done, in order, as JSON (see entry.schema.json): read, claimed, related, accepted, rejected, edited, merged, split, undone, redone.
           Entries are only ever added. "hash" is the SHA-256 of the entry without "hash", in JSON with sorted fields and no spaces (UTF-8);
           "previous" is the hash of the entry before. "record" in a "read" entry is the SHA-256 of the record as it stands in readings.
           This shows whether something was changed; it does not prevent it.
found      Where each id is found; search: a full-text index. Both are made from the rest and can be made again.
holder     Which process was writing last.
`;
