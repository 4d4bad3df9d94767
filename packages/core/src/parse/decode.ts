import { HearsayError } from "../types/errors.ts";
import type { Notice } from "../types/notice.ts";
import { binaryKind, looksBinary } from "./binary.ts";

/** Characters, and what was odd about the bytes. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as the WHATWG Encoding Standard has it, in lower case. */
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Bytes to characters: a byte order mark decides, then valid UTF-8, then what is declared, then a guess with a notice.
 *  Throws a HearsayError on bytes that hold no text at all. */
export async function decode(bytes: Uint8Array, mediaType?: string): Promise<Decoded> {
  if (bytes.length === 0)
    throw new HearsayError("input/empty", "A report was expected, but the input is empty. Give a file or a text with words in it.");
  const kind = binaryKind(bytes);
  if (kind !== null) throw binaryError(kind);
  const marked = byMark(bytes) ?? byNulls(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (looksBinary(bytes)) throw binaryError("binary data of an unknown kind");
  const valid = validUtf8(bytes);
  // ISO-2022-JP is valid UTF-8, and switches alphabets with escape codes.
  if (valid !== null && !bytes.includes(0x1b)) return { text: valid, encoding: "utf-8", notices: [] };
  const declared = await declaredEncoding(bytes, mediaType);
  if (valid !== null) return declared === "iso-2022-jp" ? decodeAs(bytes, declared) : { text: valid, encoding: "utf-8", notices: [] };
  if (declared !== null) return decodeAs(bytes, declared);
  if (nearlyUtf8(bytes)) return decodeAs(bytes, "utf-8");
  const guess = await guessEncoding(bytes);
  const decoded = await decodeAs(bytes, guess);
  const message = `The encoding is not declared and is not UTF-8; read as ${guess}. If letters look wrong, save the file as UTF-8.`;
  return { ...decoded, notices: [{ code: "text/guessed-encoding", message, start: null, end: null }, ...decoded.notices] };
}

function binaryError(kind: string): HearsayError {
  return new HearsayError(
    "input/binary",
    `A text or an HTML page was expected, but this is ${kind}. Save or export the report as text or HTML first.`,
  );
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: blanks and line ends leave NULs, all on the same side of their pairs. */
function byNulls(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 65_536) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (even + odd < length * 0.02 || Math.min(even, odd) > Math.max(even, odd) * 0.05) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  const plausible = sample.match(/[\t\n\r\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu)?.length ?? 0;
  return plausible >= sample.length * 0.95 ? encoding : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function declaredEncoding(bytes: Uint8Array, mediaType: string | undefined): Promise<string | null> {
  const { default: sniff } = await import("html-encoding-sniffer");
  const transport = /charset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType ?? "")?.[1];
  const found = sniff(bytes, { defaultEncoding: "none", ...(transport === undefined ? {} : { transportLayerEncodingLabel: transport }) });
  if (found !== "none") return supported(found);
  // Beyond the 1,024 bytes that the standard looks at, and XML declarations, which it leaves out.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 16_384));
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]+)["']/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  const label = xml ?? meta;
  return label === undefined ? null : supported(label);
}

function supported(label: string): string | null {
  try {
    new TextDecoder(label);
    return label.toLowerCase();
  } catch {
    return null;
  }
}

/** As many whole UTF-8 sequences as broken bytes: other encodings give whole ones by rare chance, so this is UTF-8 that was cut or damaged. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder("utf-8").decode(bytes.subarray(0, 262_144));
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole >= broken || (broken === 1 && sample.endsWith("\ufffd"));
}

const GUESS_SAMPLE = 65_536;

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet");
  const firstHigh = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
  for (const { name, confidence } of analyse(bytes.subarray(firstHigh, firstHigh + GUESS_SAMPLE))) {
    const encoding = supported(name);
    if (encoding === null || confidence < 10 || encoding.startsWith("utf")) continue;
    return encoding === "iso-8859-1" ? "windows-1252" : encoding;
  }
  return "windows-1252";
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  const text = encoding.startsWith("utf-") ? new TextDecoder(encoding).decode(bytes) : await decodeLegacy(bytes, encoding);
  const broken = text.indexOf("\ufffd");
  if (broken < 0) return { text, encoding, notices: [] };
  const message = `Some bytes are no ${encoding}; each is shown as \ufffd.`;
  return { text, encoding, notices: [{ code: "text/invalid-encoding", message, start: null, end: null }] };
}

/** Node 20 reads windows-1252 as Latin-1 (curly quotes become control characters): legacy encodings go by a decoder that keeps to the standard everywhere. */
async function decodeLegacy(bytes: Uint8Array, encoding: string): Promise<string> {
  const { TextDecoder: StandardDecoder } = await import("@exodus/bytes/encoding.js");
  return new StandardDecoder(encoding).decode(bytes);
}
