import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block } from "../types/block.ts";
import type { Notice } from "../types/notice.ts";
import type { Version } from "../types/version.ts";

/** What a report comes as: bytes of a file, or a text or page that is already characters. */
export type Input =
  | { readonly bytes: Uint8Array; readonly mediaType?: string | undefined }
  | { readonly text: string }
  | { readonly html: string };

/** What the caller knows of a report. What the caller says overrules what the page says. */
export interface Said {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly owner?: string | undefined;
  readonly url?: string | undefined;
  /** The caller's own id of the article through all its versions. */
  readonly report?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Instant of capture, UTC. */
  readonly retrieved?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly method?: Version["method"] | undefined;
}

/** A report made plain: its text, what the text is made of, and what is known of it. */
export interface Parsed {
  readonly version: Version;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/** Bytes, text or page to text, blocks and version. Never throws on what is in the report: that becomes notices. */
export function parse(input: Input, said: Said = {}): Parsed {
  const bytes = "bytes" in input ? input.bytes : utf8ToBytes("text" in input ? input.text : input.html);
  const text = "text" in input ? input.text : new TextDecoder().decode(bytes);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S.*/g))
    blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind: "paragraph" });
  const hash = bytesToHex(sha256(bytes));
  const report = said.url ?? said.report ?? null;
  const id = `v-${bytesToHex(sha256(utf8ToBytes(`${report ?? said.outlet ?? ""}\n${hash}`))).slice(0, 16)}`;
  const version: Version = {
    id,
    report: report ?? id,
    original: { sha256: hash, bytes: bytes.length, mediaType: "text/plain" },
    textSha256: bytesToHex(sha256(utf8ToBytes(text))),
    url: said.url ?? null,
    outlet: said.outlet ?? null,
    owner: said.owner ?? null,
    byline: [],
    credits: [],
    title: said.title ?? null,
    language: said.language ?? "en",
    published: said.published ?? null,
    updated: said.updated ?? null,
    retrieved: said.retrieved ?? null,
    method: said.method ?? "file",
  };
  return { version, text, blocks, notices: [] };
}
