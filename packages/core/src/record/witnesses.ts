import type { ReportRecord } from "../types/report-record.ts";
import { agencyOf, keyOfAgency } from "./wires.ts";

/** What an outlet heard or saw itself, or took from an outlet that it names. */
export interface Firsthand {
  /** Claims that rest on it. */
  readonly claims: readonly string[];
  /** Whose ears or eyes: null: those of the report itself. */
  readonly outlet: string | null;
  /** Somebody told the outlet, or a reporter of it was there; false: it is merely cited. */
  readonly witnessed: boolean;
  /** The words that say so. */
  readonly words: string;
}

const TOLD_US =
  /\btold (?:this|our|us\b)(?: (?:newspaper|paper|website|site|outlet|network|channel|agency|station|reporters?|correspondents?|programme|program|newsroom))?|\bin an? (?:phone |telephone |video |exclusive )?interview with (?:this|our) \w+/iu;
const REPORTER =
  /\b(?:reporters?|correspondents?|journalists?|photographers?|crew|team|stringers?)\b[^.;]{0,60}?\b(?:saw|witnessed|counted|heard|watched|visited|observed|found|filmed)\b/iu;
/** Who passes words on, beside outlets and agencies that the case knows. */
const MEDIA =
  /\b(?:agency|broadcaster|channel|daily|gazette|herald|journal|magazine|media|network|news|newspaper|outlet|press|radio|station|television|times|tribune|tv|weekly|website)\b/i;
/** Somebody else's reporters. */
const OTHERS = /\b(?:told|other|local|foreign|some|many|state|two|three|several) (?:reporters|journalists|correspondents)\b/iu;

/** Where a report names a witness of its own, or another outlet or agency that it takes something from. `isOutlet` knows the case's outlets and agencies by name. */
export function firsthandIn(record: ReportRecord, isOutlet: (name: string) => boolean): readonly Firsthand[] {
  const { text, version } = record;
  const own = version.outlet === null ? null : keyOfAgency(version.outlet);
  const found: Firsthand[] = [];
  for (const statement of record.statements) {
    const claims = claimsUnder(record, statement.id);
    const cue = statement.cue[0];
    const around = cue === undefined ? "" : text.slice(cue.start, Math.min(text.length, cue.end + 60));
    const told = /\btold\b/i.test(around) || /\binterview\b/i.test(around);
    const first = statement.voice.via[0];
    if (first !== undefined && (MEDIA.test(first.name) || isOutlet(first.name))) {
      const outlet = first.name.replace(/^the /i, "").replace(/ (?:news )?agency$/i, "");
      found.push({ claims, outlet, witnessed: told && around.includes(first.name.replace(/^the /i, "")), words: around.slice(0, 60) });
      continue;
    }
    const us =
      TOLD_US.exec(around)?.[0] ?? (own !== null && told && keyOfAgency(around).includes(` ${own}`) ? `told ${version.outlet}` : undefined);
    if (us !== undefined) found.push({ claims, outlet: null, witnessed: true, words: us });
  }
  const seen = REPORTER.test(text) ? sightings(record, own) : [];
  return [...found, ...seen];
}

/** Claims in sentences where a reporter saw, heard or counted. */
function sightings(record: ReportRecord, own: string | null): readonly Firsthand[] {
  const found: Firsthand[] = [];
  for (const block of record.blocks) {
    if (block.kind === "furniture" || block.kind === "repeated") continue;
    const words = record.text.slice(block.start, block.end);
    const match = REPORTER.exec(words);
    if (match === null || OTHERS.test(words)) continue;
    const start = block.start + Math.max(0, words.lastIndexOf(". ", match.index));
    const stop = words.indexOf(". ", match.index + match[0].length);
    const end = stop < 0 ? block.end : block.start + stop;
    const before = keyOfAgency(record.text.slice(start, block.start + match.index));
    const named = own !== null && before.includes(own);
    // "An AFP correspondent saw": the words before say whose.
    const whose = /\b(?:an?|the|our|this \p{L}+[’']s)\s+((?:\p{Lu}[\p{L}\p{M}]*\s?){1,3})$/u
      .exec(record.text.slice(start, block.start + match.index))?.[1]
      ?.trim();
    const inside = [...record.figures, ...record.happenings].filter((claim) => start <= claim.start && claim.start < end);
    if (inside.length === 0) continue;
    found.push({
      claims: inside.map(({ id }) => id),
      outlet: whose === undefined || named ? null : agencyOf(whose),
      witnessed: true,
      words: match[0],
    });
  }
  return found;
}

function claimsUnder(record: ReportRecord, statement: string): readonly string[] {
  const under = [record.figures, record.happenings, record.namings].flatMap((list) =>
    list.filter((one) => one.statement === statement).map(({ id }) => id),
  );
  return [statement, ...under];
}
