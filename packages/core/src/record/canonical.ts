import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** JSON that is the same for the same value, whatever order its fields were written in: fields sorted, no spaces, fields without a value left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields: string[] = [];
  for (const [name, field] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (field !== undefined) fields.push(`${JSON.stringify(name)}:${canonical(field)}`);
  }
  return `{${fields.join(",")}}`;
}

/** SHA-256 of words in UTF-8, as hexadecimal digits. */
export function hashOf(words: string): string {
  return bytesToHex(sha256(utf8ToBytes(words)));
}
