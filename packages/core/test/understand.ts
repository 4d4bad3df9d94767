import { loadLanguage } from "../src/languages/load.ts";
import { parse, type Said } from "../src/parse/parse.ts";
import type { Gazetteer } from "../src/types/gazetteer.ts";
import type { Findings, Reading } from "../src/types/language.ts";
import { assemble } from "../src/understand/assemble.ts";

const NO_GAZETTEER: Gazetteer = { lookUp: () => [], admin1Name: () => null, countryName: () => null };

/** Reads a plain text by rules up to its findings, for tests of one step. */
export async function understand(
  text: string,
  said: Said = {},
  gazetteer: Gazetteer = NO_GAZETTEER,
): Promise<{ reading: Reading; found: Findings }> {
  const language = await loadLanguage("en");
  if (language === null) throw new Error("English is missing");
  const parsed = await parse({ text }, { language: "en", ...said });
  const paragraphs = language.tokenise(parsed.text, parsed.blocks);
  const marks = await language.tagger.tag(paragraphs);
  const reading: Reading = { ...parsed, paragraphs, marks, gazetteer };
  return { reading, found: assemble(reading, language) };
}
