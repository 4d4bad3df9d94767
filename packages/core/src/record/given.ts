import type { ClaimRef, Incident } from "../types/dossier.ts";
import type { Figure } from "../types/figure.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Statement } from "../types/statement.ts";
import type { Time } from "../types/time.ts";
import { nearest } from "../understand/amounts.ts";
import { whereOf } from "./claim-place.ts";
import { areaOf, attackersOf, inCare, isAboard, isFormer, isPart, surenessOf } from "./figure-words.ts";
import { type Indexed, indexed } from "./lookup.ts";
import { plain } from "./name-keys.ts";
import type { Offices } from "./offices.ts";
import { bodyNamed, namesFit, nameTokens, picksOut } from "./voice-names.ts";
import { fitOf, type Where } from "./where.ts";

/** A figure of an incident with all that it is compared by: whose word, when it was said, of whom. */
export interface Given {
  readonly ref: ClaimRef;
  readonly figure: Figure;
  readonly statement: Statement | null;
  readonly from: Indexed;
  /** As shown; null: the report's own word, of an outlet that is not known. */
  readonly voice: string | null;
  /** Parts of the voice's name, for comparing; [] when the voice is one of this report only. */
  readonly voiceTokens: readonly string[];
  /** True for the voice of one human being. */
  readonly person: boolean;
  /** The same for all that one voice said, as far as names show. */
  readonly voiceKey: string;
  /** ISO 8601: when it was said, else published. */
  readonly said: string | null;
  /** ISO 8601: the day up to or at which it holds; null: not said, or no one day. */
  readonly asOf: string | null;
  readonly where: Where | null;
  /** Who is counted, normalised; null: people in general. */
  readonly population: string | null;
  /** Cases of an illness are counted as suspected, probable or confirmed. */
  readonly sureness: string | null;
  /** Whether the words say that those who attacked are counted in or out. */
  readonly attackers: "with" | "without" | null;
  /** It counts a part of all: by its words, or because the same voice gives more in the same report. */
  readonly part: boolean;
  /** The kind of area that the words say it is for: "the province has registered 640 cases"; null: not said. */
  readonly area: string | null;
  /** It counts who was aboard something. */
  readonly aboard: boolean;
  /** It counts those who are in hospital at the time. */
  readonly care: boolean;
  /** Names an office or body of which there is one. */
  readonly one: boolean;
  /** Parts of the names of the offices that a person speaks for, as far as any report says. */
  readonly office: ReadonlySet<string>;
}

/** The figures of an incident, in order of its claims; a headline's only where the text below does not give them. */
export function givenIn(incident: Incident, records: ReadonlyMap<string, Indexed>, offices: Offices = NO_OFFICES): readonly Given[] {
  const found: Given[] = [];
  for (const ref of incident.claims) {
    const from = records.get(ref.version);
    const figure = from?.figures.get(ref.claim);
    if (from !== undefined && figure !== undefined) found.push(given(ref, figure, from, offices));
  }
  return withParts(found.filter((each) => !shortened(each, found)));
}

const NO_OFFICES: Offices = new Map();

/** Of two numbers that one voice gives in one report of one measure, the lower is a part, or an earlier state. */
function withParts(all: readonly Given[]): readonly Given[] {
  const byReport = new Map<string, Given[]>();
  for (const each of all) {
    if (each.figure.as !== "level" || each.population !== null) continue;
    const key = `${each.ref.version} ${each.figure.of}`;
    const known = byReport.get(key);
    if (known === undefined) byReport.set(key, [each]);
    else known.push(each);
  }
  return all.map((each) => {
    if (each.part || each.figure.as !== "level" || each.population !== null) return each;
    const own = nearest(each.figure.amount);
    const more = byReport.get(`${each.ref.version} ${each.figure.of}`)?.some((other) => {
      const its = nearest(other.figure.amount);
      return its !== null && own !== null && its > own && sameVoice(each, other) && fitOf(each.where, other.where) !== "apart";
    });
    return more === true ? { ...each, part: true } : each;
  });
}

/** A headline gives a number of the text below once more, and leaves out the hedge and whose word it is. */
function shortened({ ref, figure, from }: Given, all: readonly Given[]): boolean {
  const inHeadline = ({ start }: Figure) =>
    from.record.blocks.some((block) => block.kind === "headline" && block.start <= start && start < block.end);
  if (!inHeadline(figure)) return false;
  return all.some(
    (other) =>
      other.ref.version === ref.version &&
      other.figure.of === figure.of &&
      other.figure.as === figure.as &&
      nearest(other.figure.amount) === nearest(figure.amount) &&
      !inHeadline(other.figure),
  );
}

/** Records by version, indexed. */
export function indexedAll(records: readonly ReportRecord[]): ReadonlyMap<string, Indexed> {
  return new Map(records.map((record) => [record.version.id, indexed(record)]));
}

/** Whether two figures stand on the word of one voice. */
export function sameVoice(a: Given, b: Given): boolean {
  if (a.voiceKey === b.voiceKey) return true;
  const [few, many] = a.voiceTokens.length <= b.voiceTokens.length ? [a, b] : [b, a];
  // "Tokayev" is Kassym-Jomart Tokayev; "the ministry" may be any.
  const enough = few.voiceTokens.length > 1 || (few.person && few.voiceTokens.at(-1) === many.voiceTokens.at(-1));
  if (enough && namesFit(few.voiceTokens, many.voiceTokens)) return true;
  return speaksFor(a, b) || speaksFor(b, a);
}

/** "District police chief Sajid Marwat" speaks for the police. */
function speaksFor(person: Given, body: Given): boolean {
  return (
    person.person && !body.person && body.one && body.voiceTokens.length > 0 && body.voiceTokens.every((word) => person.office.has(word))
  );
}

function given(ref: ClaimRef, read: Figure, from: Indexed, offices: Offices): Given {
  const { version } = from.record;
  const figure: Figure = read.as === "level" && isFormer(read, from) ? { ...read, as: "former" } : read;
  const statement = figure.statement === null ? null : (from.statements.get(figure.statement) ?? null);
  const asOf = figure.asOf === null ? undefined : from.times.get(figure.asOf);
  const saying = statement?.time == null ? undefined : from.times.get(statement.time);
  const name = statement?.voice.name ?? null;
  // A ministry's own bulletin is the ministry's word.
  const body = name === null && version.outlet !== null && bodyNamed(version.outlet) ? version.outlet : null;
  const named = name !== null && (statement?.voice.kind === "named" || picksOut(name));
  const tokens = named && name !== null ? nameTokens(name) : body === null ? [] : nameTokens(body);
  const own = `report ${version.report}`;
  return {
    ref,
    figure,
    statement,
    from,
    voice: name ?? version.outlet,
    voiceTokens: tokens,
    person: from.actors.get(statement?.voice.actor ?? "")?.kind === "person",
    voiceKey:
      body !== null
        ? [...tokens].sort().join(" ")
        : name === null
          ? own
          : isOne(name, tokens, statement)
            ? [...tokens].sort().join(" ")
            : `${own} ${plain(name)}`,
    said: saidAt(saying, version.updated ?? version.published),
    asOf: asOf !== undefined && oneDay(asOf) && figure.asOf !== statement?.time ? zoned(asOf.to, version.published) : null,
    where: whereOf(figure.place, figure, from),
    population: populationOf(figure, from),
    sureness: surenessOf(figure, from),
    attackers: attackersOf(figure, from),
    part: isPart(figure, from),
    area: areaOf(figure, from),
    aboard: isAboard(figure, from),
    care: inCare(figure, from),
    one: body !== null || (name !== null && isOne(name, tokens, statement)),
    office: offices.get(tokens.join(" ")) ?? NOTHING,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether a name, or a description, means one and the same in whatever report of an incident. */
function isOne(name: string, tokens: readonly string[], statement: Statement | null): boolean {
  return (
    tokens.length > 1 || (tokens.length === 1 && (statement?.voice.kind === "named" || ONLY_ONE.has(plain(name).replace(/^the /, ""))))
  );
}

/**
 * When words were said; when they were published, if that is a more exact time of the same day ("this afternoon"), or no other is known.
 * An hour is that of the place of the report.
 */
function saidAt(saying: Time | undefined, published: string | null): string | null {
  const from = saying?.from ?? null;
  if (from === null || published === null) return from ?? published;
  if (!from.includes("T") && published.startsWith(from)) return published;
  const [first, last] = [zoned(from, published), zoned(saying?.to ?? null, published)];
  return first !== null && last !== null && first.length === published.length && first <= published && published <= last
    ? published
    : first;
}

/** An hour by the clock of the place where the report was published, when that is known. */
function zoned(time: string | null, published: string | null): string | null {
  if (time === null || !time.includes("T") || /(?:Z|[+-]\d{2}:?\d{2})$/.test(time)) return time;
  return `${time}${/T.*([+-]\d{2}:?\d{2})$/.exec(published ?? "")?.[1] ?? ""}`;
}

function oneDay({ from, to }: Time): boolean {
  return from !== null && to !== null && from.slice(0, 10) === to.slice(0, 10);
}

/** Who is counted: the normalised population, else the words, unless they only say people. */
function populationOf(figure: Figure, from: Indexed): string | null {
  if (figure.population !== null) return figure.population;
  if (figure.counted === null || figure.unit !== "person") return null;
  const words = plain(from.record.text.slice(figure.counted.start, figure.counted.end)).split(" ");
  const telling = words.filter((word) => word.length > 2 && !ANYBODY.has(word) && !/^\d/.test(word));
  return telling.length === 0 ? null : telling.join(" ");
}

/** Bodies and offices of which a country, or an incident, has one; "the ministry" may be any. English; own compilation. */
const ONLY_ONE: ReadonlySet<string> = new Set([
  "armed forces",
  "army",
  "authorities",
  "cabinet",
  "coast guard",
  "coastguard",
  "fire brigade",
  "government",
  "junta",
  "kremlin",
  "military",
  "navy",
  "parliament",
  "police",
  "presidency",
  "president",
  "prime minister",
  "white house",
]);

/** Words of a counted noun phrase that say no more than that people are counted, or what befell them, which the measure says. English; own compilation. */
const ANYBODY: ReadonlySet<string> = new Set([
  "about",
  "all",
  "and",
  "another",
  "any",
  "arrests",
  "bodies",
  "body",
  "casualties",
  "casualty",
  "cases",
  "confirmed",
  "dead",
  "deaths",
  "detained",
  "detainees",
  "died",
  "fatalities",
  "fatality",
  "homeless",
  "human",
  "individuals",
  "injured",
  "injuries",
  "into",
  "killed",
  "least",
  "lives",
  "lost",
  "men",
  "missing",
  "more",
  "others",
  "over",
  "people",
  "person",
  "persons",
  "prisoners",
  "residents",
  "some",
  "souls",
  "survivors",
  "than",
  "the",
  "them",
  "those",
  "total",
  "victims",
  "were",
  "who",
  "wounded",
]);
