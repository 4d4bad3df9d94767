/** Where figures of others are from, by the words that name them in a row. Paper and year, or how we measured them. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/HeidelTime \d\d\.\d/, "TempEval-3 platinum: Strötgen, Zell and Gertz, SemEval 2013"],
  [/UWTime/, "TempEval-3 platinum: Lee, Artzi, Dodge and Zettlemoyer, ACL 2014"],
  [/CQE/, "Almasian, Kazakova, Göldner and Gertz, EMNLP 2023, on the whole set"],
  [/CofeNet/, "Wang and others, COLING 2022, on the test part"],
  [/trafilatura|Diffbot|Zyte/, "Article extraction benchmark of Zyte, all 181 pages; trafilatura measured by us"],
  [/Mordecai/, "Halterman, arXiv 2303.13675, 2023, with gold mentions given"],
  [/Edinburgh/, "published comparisons of geoparsers on the same sets"],
  [/parallelism/, "Webster, Recasens, Axelrod and Baldridge, TACL 2018, with the two names given"],
  [/BERT-base/, "CoNLL-2003: Devlin, Chang, Lee and Toutanova, NAACL 2019"],
  [/RoBERTa-large/, "Hu, Parolin, Khan, Osorio and D'Orazio, ACL 2024, with the parties given"],
  [/textacy|CoreNLP|compromise|wink-nlp|chrono|datasketch|spaCy/, "measured by us, side by side"],
  [/HeidelTime \d,?\d*-/, "measured by us, side by side"],
];

/** The sources of all that a row names as best known; none for an aim of our own. */
export function sourcesOf(best: string): readonly string[] {
  return [...new Set(SOURCES.filter(([name]) => name.test(best)).map(([, source]) => source))];
}

/** What each layer measures, as its field defines it. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  [
    "pages",
    "words of the article found and wrongly kept, after the benchmark of Zyte: precision, recall and F1 over shingles of four words",
  ],
  [
    "times",
    "TempEval-3: a time is strictly right with the same bounds, relaxed right where it overlaps; value F1 counts those whose TIMEX3 value is right too",
  ],
  [
    "places",
    "of all gold places with coordinates, those found and put within 161 km (100 miles), after Gritta and others; precision of mentions; resolution of those found",
  ],
  [
    "figures",
    "NewsQuant: quantities right in value, in value and change, and in unit besides; every number of a text counts, told as a figure of the report or not",
  ],
  ["muc", "MUC-4: counts of victims, two or more, that stand as a number in the text: number, effect and bound right"],
  ["tolls", "our own labelled paragraphs: F1 of figures by fields, and of the whole tuple"],
  ["names", "exact bounds and label, as CoNLL-2003 scores it"],
  ["coreference", "GAP: F1 over the answers whether a pronoun means a name; names found by ourselves"],
  ["speakers", "our labels: statements of a pronoun, title or noun that are given to whoever spoke"],
  [
    "attribution",
    "PolNeAR from raw text. Linked: contents overlap by half and sources touch. Overlap and exact: spans of one role, by words and by bounds",
  ],
  ["challenge", "our own paragraphs: statements right in each of their parts"],
  [
    "happenings",
    "our labels: shown happenings whose type, status and parties are right; PLV and PLOVER: root of the event; UW: status against factuality in three steps",
  ],
  ["cases", "our own cases: ties between reports, their incidents, conflicts and revisions, precision and recall over pairs"],
  ["grouping", "ECB+: pairs of reports that tell of one event"],
  ["speed", "of the built command and of the stages, warm, in words per second of one core"],
]);
