import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block } from "../types/block.ts";
import { HearsayError } from "../types/errors.ts";
import type { Notice } from "../types/notice.ts";
import type { Version } from "../types/version.ts";
import { isAgency } from "./agencies.ts";
import { blockKinds, type RawBlock, sameWords } from "./block-kinds.ts";
import { canonicalUrl, dayInUrl } from "./canonical-url.ts";
import { credits } from "./credits.ts";
import { decode } from "./decode.ts";
import { tellLanguage } from "./language.ts";
import { looksLikePage } from "./looks-like-page.ts";
import { languageTag } from "./metadata.ts";
import { oddCharacters } from "./odd-characters.ts";
import { type Page, readPage } from "./page.ts";
import { repeats } from "./repeats.ts";
import { textBlocks } from "./text-blocks.ts";
import { textMetadata } from "./text-metadata.ts";

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

/** Bytes, text or page to text, blocks and version. What is odd in the report becomes notices; a HearsayError is thrown only where there are no words to keep:
 *  "input/empty" and "input/binary". */
export async function parse(input: Input, said: Said = {}): Promise<Parsed> {
  const source = await charactersOf(input);
  if (!/\S/.test(source.text))
    throw new HearsayError(
      "input/empty",
      "A report was expected, but there are no words in the input. Give a file or a text with words in it.",
    );
  const page = source.isPage ? await readPage(source.text, said.url) : null;
  const title = said.title ?? page?.metadata.title ?? null;
  const { text, blocks, kinds } = page === null ? plainText(source.text, said.title ?? null) : pageText(page.blocks, title);
  const texts = blocks.map(({ start, end }) => text.slice(start, end));
  const copies = repeats(texts, kinds);
  const told = await tellLanguage(text, language(said.language), page?.metadata.language ?? null);
  const notices: Notice[] = [...source.notices, ...(page?.notices ?? []), ...oddCharacters(text)];
  if (told.against !== null) {
    const message = `The language was given as "${told.language}", but the words look like "${told.against}".`;
    notices.push({ code: "language/disagrees", message, start: null, end: null });
  }
  for (const index of [...copies].sort((a, b) => a - b).slice(0, MOST_NOTICES)) {
    const { start, end } = blocks[index] as { start: number; end: number };
    notices.push({
      code: "text/repeated-block",
      message: "These words stand elsewhere in the report too; they are not counted twice.",
      start,
      end,
    });
  }
  return {
    version: versionOf(source, said, page, text, texts, kinds, told.language),
    text,
    blocks: blocks.map(({ start, end }, index) => ({ start, end, kind: copies.has(index) ? "repeated" : (kinds[index] as Block["kind"]) })),
    notices,
  };
}

/** Beyond these, the kinds of the blocks tell. */
const MOST_NOTICES = 20;

interface Source {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly isPage: boolean;
  readonly notices: readonly Notice[];
}

async function charactersOf(input: Input): Promise<Source> {
  if (!("bytes" in input)) {
    const isPage = "html" in input;
    const text = isPage ? input.html : input.text;
    return {
      text: text.replace(/^\ufeff/, ""),
      bytes: utf8ToBytes(text),
      mediaType: isPage ? "text/html" : "text/plain",
      isPage,
      notices: [],
    };
  }
  const { text, notices } = await decode(input.bytes, input.mediaType);
  const mediaType = input.mediaType?.split(";")[0]?.trim().toLowerCase();
  const said = mediaType === undefined || mediaType === "" ? null : mediaType;
  const isPage = said === "text/html" || said === "application/xhtml+xml" || (said !== "text/plain" && looksLikePage(text));
  return { text, bytes: input.bytes, mediaType: said ?? (isPage ? "text/html" : "text/plain"), isPage, notices };
}

interface Laid {
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
  readonly kinds: readonly Block["kind"][];
}

/** A plain text as it is, unless it comes with a title that it does not begin with. */
function plainText(text: string, title: string | null): Laid {
  const spans = textBlocks(text);
  const raw = spans.map(({ start, end }): RawBlock => ({ text: text.slice(start, end), kind: null }));
  const heading = title?.trim() ?? "";
  if (heading === "" || raw[0] === undefined || beginsWith(text, heading)) return { text, blocks: spans, kinds: blockKinds(raw, title) };
  return lay([{ text: heading, kind: "headline" }, ...raw]);
}

/** Title and blocks of a page, joined by blank lines. */
function pageText(blocks: readonly RawBlock[], title: string | null): Laid {
  const first = blocks[0];
  const heading = title?.trim() ?? "";
  return heading === "" || (first !== undefined && sameWords(first.text, heading))
    ? lay(blocks, heading)
    : lay([{ text: heading, kind: "headline" }, ...blocks], heading);
}

function lay(blocks: readonly RawBlock[], title: string | null = null): Laid {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const { text } of blocks) {
    spans.push({ start: at, end: at + text.length });
    at += text.length + 2;
  }
  return { text: blocks.map((block) => block.text).join("\n\n"), blocks: spans, kinds: blockKinds(blocks, title) };
}

function beginsWith(text: string, title: string): boolean {
  const head = text
    .slice(0, title.length * 2 + 40)
    .replace(/\s+/g, " ")
    .trimStart();
  return head.toLowerCase().startsWith(title.replace(/\s+/g, " ").toLowerCase());
}

function versionOf(
  source: Source,
  said: Said,
  read: Page | null,
  text: string,
  texts: readonly string[],
  kinds: readonly Block["kind"][],
  language: string,
): Version {
  const page = read?.metadata ?? null;
  const lines = textMetadata(read?.lines ?? texts);
  const saidUrl = given(said.url);
  const url = saidUrl === null ? (page?.url ?? null) : (canonicalUrl(saidUrl) ?? saidUrl);
  const report = page?.url ?? url ?? given(said.report);
  const outlet = given(said.outlet) ?? page?.outlet ?? null;
  const updated = given(said.updated) ?? page?.updated ?? lines.updated;
  const published =
    given(said.published) ?? page?.published ?? lines.published ?? (updated === null && url !== null ? dayInUrl(url) : null);
  const byline = page !== null && page.byline.length > 0 ? page.byline : lines.byline;
  const hash = bytesToHex(sha256(source.bytes));
  const id = `v-${bytesToHex(sha256(utf8ToBytes(`${report ?? outlet ?? ""}\n${hash}`))).slice(0, 16)}`;
  const headline = kinds.indexOf("headline");
  return {
    id,
    report: report ?? id,
    original: { sha256: hash, bytes: source.bytes.length, mediaType: source.mediaType },
    textSha256: bytesToHex(sha256(utf8ToBytes(text))),
    url,
    outlet,
    owner: given(said.owner) ?? page?.owner ?? null,
    byline,
    credits: [...new Set([...credits(read?.lines ?? texts), ...byline.filter(isAgency)])],
    title: given(said.title) ?? page?.title ?? (headline >= 0 && headline < 4 ? (texts[headline] as string) : null),
    language,
    published,
    updated,
    retrieved: said.retrieved ?? null,
    method: said.method ?? "file",
  };
}

function language(code: string | undefined): string | null {
  const said = given(code);
  return said === null ? null : (languageTag(said) ?? said);
}

function given(value: string | undefined): string | null {
  return value === undefined || value.trim() === "" ? null : value.trim();
}
