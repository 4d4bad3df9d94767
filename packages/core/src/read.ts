import { loadLanguage } from "./languages/load.ts";
import { type Input, type Parsed, parse, type Said } from "./parse/parse.ts";
import type { Gazetteer } from "./types/gazetteer.ts";
import type { Findings, Language } from "./types/language.ts";
import type { Marks, Tagger } from "./types/marks.ts";
import type { Notice } from "./types/notice.ts";
import type { Paragraph } from "./types/paragraph.ts";
import type { ReportRecord } from "./types/report-record.ts";
import { assemble } from "./understand/assemble.ts";
import { VERSION } from "./version.ts";

export interface ReadOptions extends Said {
  /** The caller's own id for the input. */
  readonly id?: string | undefined;
  readonly gazetteer?: Gazetteer | undefined;
  /** Marks the words; the rules of the language when none is given. A Tagger of another language than the report's is not used. */
  readonly tagger?: Tagger | undefined;
}

/** A report that is parsed and split into words, waiting for its marks: what a host collects to fill a batch across reports. */
export interface Prepared {
  readonly id: string | null;
  readonly parsed: Parsed;
  readonly language: Language | null;
  readonly paragraphs: readonly Paragraph[];
}

const NO_GAZETTEER: Gazetteer = { lookUp: () => [], admin1Name: () => null, countryName: () => null };

/** One report in, an evidence-linked record out. Same input, same options: same record, whatever else is read. */
export async function read(input: Input, options: ReadOptions = {}): Promise<ReportRecord> {
  const prepared = await prepare(input, options);
  const tagger = taggerFor(prepared, options.tagger);
  const marks = tagger === null ? [] : await tagger.tag(prepared.paragraphs);
  return finish(prepared, marks, { gazetteer: options.gazetteer, tagger });
}

/** First step: bytes to words. */
export async function prepare(input: Input, options: ReadOptions = {}): Promise<Prepared> {
  const parsed = await parse(input, options);
  const language = await loadLanguage(parsed.version.language);
  const paragraphs = language === null ? [] : language.tokenise(parsed.text, parsed.blocks);
  return { id: options.id ?? null, parsed, language, paragraphs };
}

/** Second step: the Tagger that marks a prepared report (`tagger.tag(prepared.paragraphs)`); null when its language is not read. */
export function taggerFor(prepared: Prepared, offered?: Tagger): Tagger | null {
  if (prepared.language === null) return null;
  return offered !== undefined && offered.language === prepared.language.code ? offered : prepared.language.tagger;
}

/** Third step: marked words to a record. */
export function finish(
  prepared: Prepared,
  marks: readonly Marks[],
  by: { readonly gazetteer?: Gazetteer | undefined; readonly tagger: Tagger | null },
): ReportRecord {
  const { parsed, language, paragraphs } = prepared;
  const gazetteer = by.gazetteer ?? NO_GAZETTEER;
  const found = language === null ? null : assemble({ ...parsed, paragraphs, marks, gazetteer }, language);
  const model = by.tagger !== null && by.tagger !== language?.tagger ? by.tagger : null;
  return {
    format: "hearsay/1",
    id: prepared.id,
    version: parsed.version,
    text: parsed.text,
    blocks: parsed.blocks,
    actors: found?.actors ?? [],
    places: found?.places ?? [],
    times: found?.times ?? [],
    statements: found?.statements ?? [],
    figures: found?.figures ?? [],
    happenings: found?.happenings ?? [],
    namings: found?.namings ?? [],
    notices: noticesOf(parsed, found),
    made: { hearsay: VERSION, model: model?.name ?? null, runtime: model?.runtime ?? null },
  };
}

function noticesOf(parsed: Parsed, found: Findings | null): readonly Notice[] {
  const notices = [...parsed.notices, ...(found?.notices ?? [])];
  if (found === null && parsed.text.trim() !== "") {
    const message = `Reports in "${parsed.version.language}" are kept and can be searched, but are not read yet.`;
    notices.push({ code: "language/not-read", message, start: null, end: null });
  }
  return notices;
}
