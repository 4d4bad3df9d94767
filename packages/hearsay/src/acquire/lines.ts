/** A line of a stream of bytes; null: longer than allowed, and passed over. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LF = 10;
const CR = 13;

/** Cuts a stream into lines at LF, CR or both. Never holds more than one line; a line longer than `longest` is passed over and told of. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let tooLong = false;
  let afterCr = false;
  let number = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longest) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    const bytes = tooLong ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    tooLong = false;
    number++;
    return { number, bytes };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = afterCr && bytes[0] === LF ? 1 : 0;
    afterCr = false;
    for (let end = nextBreak(bytes, start); end !== -1; end = nextBreak(bytes, start)) {
      keep(bytes.subarray(start, end));
      yield line();
      start = end + 1;
      if (bytes[end] !== CR) continue;
      if (start === bytes.length) afterCr = true;
      else if (bytes[start] === LF) start++;
    }
    // The chunk's memory may be used again by its maker.
    keep(Buffer.from(bytes.subarray(start)));
  }
  if (length > 0) yield line();
}

function nextBreak(bytes: Buffer, from: number): number {
  const lf = bytes.indexOf(LF, from);
  const cr = bytes.subarray(from, lf === -1 ? bytes.length : lf).indexOf(CR);
  return cr === -1 ? lf : from + cr;
}
