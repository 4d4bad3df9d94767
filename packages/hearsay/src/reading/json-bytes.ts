/** JSON in UTF-8, in one piece or several that follow on each other: longer JSON than this is never one string. */
export type JsonBytes = readonly Uint8Array<ArrayBuffer>[];

/** Members of a list that are written at once. */
const AT_ONCE = 500;

/** What `JSON.stringify` gives for a list or plain object, without ever holding all of it as a string, unless it is small. */
export function jsonBytes(value: Readonly<object>, isSmall: boolean): JsonBytes {
  if (isSmall) return [utf8(JSON.stringify(value))];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  if (Array.isArray(value)) list(value, "", pieces);
  else {
    let before = "{";
    for (const [name, each] of Object.entries(value)) {
      if (each === undefined) continue;
      const opening = `${before}${JSON.stringify(name)}:`;
      if (Array.isArray(each)) list(each, opening, pieces);
      else pieces.push(utf8(`${opening}${JSON.stringify(each)}`));
      before = ",";
    }
    pieces.push(utf8(before === "{" ? "{}" : "}"));
  }
  return pieces;
}

/** The string that the pieces are. */
export function stringOf(json: JsonBytes): string {
  const [only] = json;
  if (json.length === 1 && only !== undefined) return Buffer.from(only.buffer, only.byteOffset, only.byteLength).toString("utf8");
  return Buffer.concat(json).toString("utf8");
}

/** Length in bytes. */
export function sizeOf(json: JsonBytes): number {
  return json.reduce((sum, piece) => sum + piece.length, 0);
}

function list(items: readonly unknown[], opening: string, into: Uint8Array<ArrayBuffer>[]): void {
  if (items.length === 0) into.push(utf8(`${opening}[]`));
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const words = JSON.stringify(items.slice(at, at + AT_ONCE)).slice(1, -1);
    const last = at + AT_ONCE >= items.length;
    into.push(utf8(`${at === 0 ? `${opening}[` : ","}${words}${last ? "]" : ""}`));
  }
}

const encoder = new TextEncoder();

function utf8(words: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(words);
}
