import { isAgency } from "../parse/agencies.ts";
import type { ReportRecord } from "../types/report-record.ts";

/** An agency that a version names as where its words come from. */
export interface Wire {
  readonly agency: string;
  /** whole: the text is the agency's ("(AFP) –", "Source: AFP", or the agency is the outlet). part: some of it ("With reporting by AFP"). */
  readonly share: "whole" | "part";
  /** The version is the agency's own, not somebody's who carries it. */
  readonly own: boolean;
  /** The credit as written. */
  readonly words: string;
}

/** Names under which one agency signs. Own compilation; sorted by the name kept. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["aa", "Anadolu Agency"],
  ["anadolu", "Anadolu Agency"],
  ["agence france presse", "AFP"],
  ["ansa", "ANSA"],
  ["antara", "ANTARA"],
  ["ap", "Associated Press"],
  ["associated press", "Associated Press"],
  ["belga", "Belga"],
  ["canadian press", "Canadian Press"],
  ["cp", "Canadian Press"],
  ["dpa", "dpa"],
  ["agencia efe", "EFE"],
  ["europa press", "Europa Press"],
  ["itar tass", "TASS"],
  ["kyodo news", "Kyodo"],
  ["pa", "PA Media"],
  ["press association", "PA Media"],
  ["press trust of india", "PTI"],
  ["ria", "RIA Novosti"],
  ["ritzau", "Ritzau"],
  ["ukrinform", "Ukrinform"],
  ["united press international", "UPI"],
]);

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\d&'’.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.-]*){0,3}";
/** "ALMATY, Jan. 7 (Agency) –": whoever stands in the brackets after a town in capitals. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{M} .'’/-]+(?:,[^()\\n]{0,50}|\\s\\d[^()\\n]{0,30}|\\s)?\\((${NAME}(?:/${NAME})?)\\)\\s*[-–—:]`,
  "u",
);
const CREDITED = new RegExp(
  `^\\(?(?:[Ss]ources?|[Cc]redits?|[Aa]gency|[Vv]ia|[Bb]y|[Ff]rom)?\\s*:?\\s*\\(?((?:[Tt]he )?${NAME}|[a-z]{2,5})(?: news agency| staff)?\\)?\\.?$`,
  "u",
);
const HELPED = /\b(?:by|from|with|to this report)\b\s*:?/iu;
const PART = /\b(?:with|additional|further|contribut\w+|inputs?|reporting)\b/iu;

/** The agencies that a version credits: in its dateline, its credit lines, its byline, or by being one. `known`: names that the case knows as agencies. */
export function wiresOf(record: ReportRecord, known: ReadonlySet<string>): readonly Wire[] {
  const { version } = record;
  const found = new Map<string, Wire>();
  const add = (words: string, share: Wire["share"], quote: string, own = false) => {
    const agency = agencyOf(words);
    const before = found.get(agency);
    if (before === undefined || (before.share === "part" && share === "whole")) found.set(agency, { agency, share, own, words: quote });
  };
  const isKnown = (words: string) => isAgency(words) || known.has(keyOfAgency(words));
  if (version.outlet !== null && isKnown(version.outlet)) add(version.outlet, "whole", version.outlet, true);
  const line = datelineOf(record);
  // Without an outlet of its own, a text that an agency signs is that agency's.
  if (line !== null) for (const name of line.agency.split("/")) add(name, "whole", line.words, version.outlet === null);
  for (const words of version.byline) {
    for (const name of words.split(/\s*(?:\/|,|&|\band\b|\bwith\b)\s*/u))
      if (isKnown(name)) add(name, "whole", words, version.outlet === null);
  }
  for (const words of version.credits) {
    const alone = CREDITED.exec(words.trim())?.[1];
    if (alone !== undefined && (isKnown(alone) || /^(?:source|agency|via)/i.test(words))) {
      add(alone, "whole", words, version.outlet === null);
      continue;
    }
    const share = PART.test(words) ? "part" : "whole";
    const after = share === "part" ? words.slice((HELPED.exec(words)?.index ?? -1) + 1) : words;
    for (const name of after.split(/\s*(?:[/,;:()[\]&]|\band\b|\bwith\b|\bby\b|\bfrom\b)\s*/iu)) {
      const bare = name.replace(/^the /i, "").replace(/[.\s]+$/, "");
      if (bare !== "" && isKnown(bare)) add(bare, share, words, share === "whole" && version.outlet === null);
    }
  }
  return [...found.values()].sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** What the case itself shows to be agencies: names signed in datelines and "Source:" lines, and those that people added. Keys as `keyOfAgency` makes them. */
export function agenciesIn(records: readonly ReportRecord[], added: readonly string[]): ReadonlySet<string> {
  const known = new Set(added.map(keyOfAgency));
  for (const record of records) {
    const line = datelineOf(record);
    if (line !== null) for (const name of line.agency.split("/")) known.add(keyOfAgency(name));
    for (const words of record.version.credits) {
      const name = /^(?:sources?|agency|via)\s*:/i.test(words) ? CREDITED.exec(words.trim())?.[1] : undefined;
      // "Source: Ministry of Health" is a source, not an agency that writes.
      if (name !== undefined && !/\b(?:ministry|government|police|office|department|hospital|court|army|website|statement)\b/i.test(name)) {
        known.add(keyOfAgency(name));
      }
    }
  }
  return known;
}

/** The name that all names of one agency lead to ("Agence France-Presse": "AFP"); other names as they are. */
export function agencyOf(name: string): string {
  const bare = name.trim().replace(/^the /i, "");
  return ALIASES.get(keyOfAgency(bare)) ?? bare;
}

/** A name without case, article, marks and what agencies are called besides. */
export function keyOfAgency(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/ (?:news agency|agency|newswire)$/, "");
}

function datelineOf(record: ReportRecord): { readonly agency: string; readonly words: string } | null {
  let seen = 0;
  for (const block of record.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "standfirst") continue;
    const match = DATELINE.exec(record.text.slice(block.start, Math.min(block.end, block.start + 120)));
    if (match?.[1] !== undefined) return { agency: match[1], words: match[0].trim() };
    if (++seen === 4) return null;
  }
  return null;
}
