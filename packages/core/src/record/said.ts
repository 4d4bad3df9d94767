import type { Figure } from "../types/figure.ts";
import type { ReportRecord } from "../types/report-record.ts";
import type { Span } from "../types/span.ts";
import type { Statement } from "../types/statement.ts";
import { bodyNamed, nameKeys, nameTokens, picksOut } from "./voice-names.ts";

/** Words somebody says in one version, with all that rests on them. */
export interface Said {
  readonly record: ReportRecord;
  /** Version and first claim: unique in a case. */
  readonly key: string;
  readonly claims: readonly string[];
  readonly content: readonly Span[];
  readonly figures: readonly Figure[];
  /** Towns that its figures are of. */
  readonly towns: ReadonlySet<string>;
  readonly manner: Statement["manner"];
  /** What a reader calls the voice; "": nobody is named. */
  readonly called: string;
  /** The bodies that pass the words on, and the voice. */
  readonly names: readonly (readonly string[])[];
  /** Under which the same voice is looked for elsewhere. */
  readonly keys: readonly string[];
  /** It is told who speaks, so that another's word is another's. */
  readonly definite: boolean;
  /** Nouns of documents it stands in: "bulletin". */
  readonly documents: readonly string[];
  readonly medium: "document" | "release" | null;
  /** It stands in the headline: short for what the text says in full. */
  readonly headline: boolean;
  /** The version is the word of whoever publishes it: a ministry's own bulletin. */
  readonly own: boolean;
}

const DOCUMENT = /\b(report|document|memo|study|survey|filing|indictment|leaflet|decree|letter|transcript|verdict|bulletin|dossier)\b/i;
const RELEASE =
  /\b(?:statement|press release|communiqu[eé]|news release|telegram|twitter|facebook|x|weibo|website|post|tweet|social media)\b/i;
/** "Statement of the families", "Press release": a title that says what it is. */
const TITLED = /^(?:(?:joint|public|press|official|media)\s)?(?:statement|release|communiqu[eé]|bulletin|declaration|appeal)\b/i;
/** Who writes news speaks for others. */
const MEDIA =
  /\b(?:agency|broadcaster|channel|chronicle|courier|daily|dispatch|gazette|herald|journal|ledger|magazine|mail|media|mirror|monitor|network|news|newspaper|observer|post|press|radio|standard|station|star|sun|telegraph|television|times|tribune|tv|weekly|wire)\b/i;

/** Outlets that publish their own word: ministries, companies, aid groups whose releases stand in the case. Known by their name, or because others give them as a voice. */
export function speakingOutlets(records: readonly ReportRecord[]): ReadonlySet<string> {
  const voices = new Set<string>();
  for (const { statements } of records)
    for (const { voice } of statements) if (voice.kind === "named" && voice.name !== null) voices.add(nameTokens(voice.name).join(" "));
  const speaking = new Set<string>();
  for (const { version } of records) {
    if (version.outlet === null || MEDIA.test(version.outlet)) continue;
    if (TITLED.test(version.title ?? "") || bodyNamed(version.outlet) || voices.has(nameTokens(version.outlet).join(" ")))
      speaking.add(version.outlet);
  }
  return speaking;
}

/** Everything said in one version. `isOutlet` tells voices that are the outlet or an agency itself. */
export function saidIn(
  record: ReportRecord,
  isOutlet: (record: ReportRecord, name: string) => boolean,
  speaking: ReadonlySet<string>,
): readonly Said[] {
  const heads = record.blocks.filter(({ kind }) => kind === "headline");
  const speaks = record.version.outlet !== null && speaking.has(record.version.outlet);
  const found: Said[] = [];
  for (const statement of record.statements) {
    const { name } = statement.voice;
    if (name !== null && !speaks && isOutlet(record, name)) continue;
    found.push(saidBy(record, statement, heads, isOutlet));
  }
  return speaks ? [...found, ...ownWords(record, record.version.outlet as string)] : found;
}

/** A figure in a form that is equal for equal figures. */
export function figureKey({ amount, of, unit, as }: Figure): string {
  return `${of} ${unit} ${as} ${amount.value} ${amount.low} ${amount.high}`;
}

function saidBy(
  record: ReportRecord,
  statement: Statement,
  heads: readonly Span[],
  isOutlet: (record: ReportRecord, name: string) => boolean,
): Said {
  const { voice, medium } = statement;
  const actor = voice.actor === null ? undefined : record.actors.find(({ id }) => id === voice.actor);
  // "Kazakhstan says": which of its bodies does, the headline leaves open.
  const definite =
    voice.name !== null &&
    actor?.kind !== "state" &&
    !isCountry(record, voice.name) &&
    voice.kind !== "nobody" &&
    (voice.kind === "named" || picksOut(voice.name));
  const bodies = voice.via.map(({ name }) => name).filter((name) => picksOut(name) && !MEDIA.test(name) && !isOutlet(record, name));
  const first = (statement.content[0] ?? statement.cue[0])?.start ?? 0;
  const where = medium === null ? "" : record.text.slice(medium.start, medium.end);
  const body = bodies.at(-1);
  const figures = record.figures.filter((figure) => figure.statement === statement.id && isSaid(figure));
  const names = [...bodies, ...(definite && voice.name !== null ? [voice.name] : [])];
  const documents = [voice.name ?? "", where].flatMap((words) => DOCUMENT.exec(words)?.[1]?.toLowerCase() ?? []);
  return {
    record,
    key: `${record.version.id}/${statement.id}`,
    claims: [
      statement.id,
      ...[record.figures, record.happenings, record.namings].flatMap((list) =>
        list.filter((one) => one.statement === statement.id).map(({ id }) => id),
      ),
    ],
    content: statement.content,
    figures,
    towns: townsOf(record, figures),
    manner: statement.manner,
    // "The laboratory had confirmed it, the ministry said": reporters have it from the ministry.
    called: body === undefined ? calledIn(statement, actor) : body.replace(/^the /i, ""),
    names: names.map(nameTokens),
    keys: [...new Set(names.flatMap((name) => nameKeys(name)))],
    definite: names.length > 0,
    documents,
    medium: documents.length > 0 ? "document" : RELEASE.test(where) ? "release" : null,
    headline: heads.some((head) => head.start <= first && first < head.end),
    own: false,
  };
}

/** What a ministry's own bulletin says on nobody else's word, a paragraph each. */
function ownWords(record: ReportRecord, outlet: string): readonly Said[] {
  const noun = DOCUMENT.exec(record.version.title ?? "")?.[1]?.toLowerCase();
  const claims = [
    ...[record.figures, record.happenings].flatMap((list) => list.filter(({ statement }) => statement === null)),
    // "We ask for the list": the writer speaks.
    ...record.statements
      .filter(({ voice }) => voice.name === null)
      .map(({ id, content, cue }) => ({ id, start: (content[0] ?? cue[0])?.start ?? -1 })),
  ];
  return record.blocks.flatMap((block): readonly Said[] => {
    if (block.kind !== "paragraph" && block.kind !== "list-item") return [];
    const inside = claims.filter(({ start }) => block.start <= start && start < block.end);
    const figures = record.figures.filter((figure) => inside.some(({ id }) => id === figure.id) && isSaid(figure));
    return [
      {
        record,
        key: `${record.version.id}/${inside[0]?.id ?? block.start}`,
        claims: inside.map(({ id }) => id),
        content: [block],
        figures,
        towns: townsOf(record, figures),
        manner: "reported",
        called: outlet,
        names: [nameTokens(outlet)],
        keys: nameKeys(outlet),
        definite: true,
        documents: noun === undefined ? [] : [noun],
        medium: noun === undefined ? "release" : "document",
        headline: false,
        own: true,
      },
    ];
  });
}

function townsOf({ places }: ReportRecord, figures: readonly Figure[]): ReadonlySet<string> {
  const towns = figures.flatMap(({ place }) => places.find(({ id, kind }) => id === place && kind === "settlement")?.name ?? []);
  return new Set(towns);
}

function isCountry({ places }: ReportRecord, name: string): boolean {
  return places.some((place) => place.kind === "country" && place.name === name);
}

function isSaid({ amount }: Figure): boolean {
  return (amount.value ?? amount.low ?? amount.high) !== null;
}

function calledIn({ voice }: Statement, actor: ReportRecord["actors"][number] | undefined): string {
  const { name } = voice;
  if (name === null) return "";
  const role =
    actor?.kind === "person"
      ? actor.roles.find((each) => each.length <= 40 && !name.toLowerCase().includes(each.toLowerCase()))
      : undefined;
  return role === undefined ? name.replace(/^the /i, "") : `${name}, ${role}`;
}
