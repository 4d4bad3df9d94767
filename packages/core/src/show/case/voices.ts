import { type Offices, officesIn } from "../../record/offices.ts";
import { namesFit, nameTokens, picksOut } from "../../record/voice-names.ts";
import type { Dossier } from "../../types/dossier.ts";
import type { Telling } from "./lookup.ts";

/** Whose word a telling is, as it is shown: the fullest name that the case has of the speaker. */
export interface Voice {
  readonly name: string;
  /** Parts of the name, for telling whether two are one; [] for what names nobody in particular. */
  readonly tokens: readonly string[];
  readonly person: boolean;
  /** Parts of the names of the offices that the speaker speaks for. */
  readonly office: ReadonlySet<string>;
}

/** Names the voices of a dossier's tellings: "Shalabayev" is Serik Shalabayev, as far as the case knows of one only. */
export function voiceNamer(dossier: Dossier): (telling: Telling) => Voice {
  const offices: Offices = officesIn(dossier.records);
  const full = new Map<string, string>();
  for (const { kind, name, verdict, members } of dossier.sames)
    if (kind === "actor" && verdict === "same") for (const { version, claim } of members) full.set(`${version}/${claim}`, name);
  return ({ voice, found, record }) => {
    const id = found.kind === "statement" ? found.claim.id : found.claim.statement;
    const statement = id === null ? undefined : record.statements.find((each) => each.id === id);
    // "Health Ministry, via Northgate" and "Health Ministry" are one voice here: who carried it stands beside it.
    const said = voice.split(", via ")[0] ?? voice;
    if (statement === undefined || statement.voice.name === null) return { name: said, tokens: [], person: false, office: NONE };
    const { actor, kind } = statement.voice;
    const person = record.actors.find((each) => each.id === actor)?.kind === "person" && kind === "named";
    const name = (person && actor !== null ? full.get(`${record.version.id}/${actor}`) : undefined) ?? said;
    const tokens = kind === "named" || picksOut(said) ? nameTokens(name) : [];
    return { name, tokens, person, office: offices.get(tokens.join(" ")) ?? NONE };
  };
}

const NONE: ReadonlySet<string> = new Set();

/** How two voices are one: "same"; "office": a person who speaks for a body; null: not as far as names show. */
export function oneVoice(a: Voice, b: Voice): "same" | "office" | null {
  if (plainName(a.name) === plainName(b.name)) return "same";
  if (a.tokens.length === 0 || b.tokens.length === 0) return null;
  const [few, many] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const enough = few.tokens.length > 1 || (few.person && few.tokens.at(-1) === many.tokens.at(-1));
  if (a.person === b.person && enough && namesFit(few.tokens, many.tokens)) return "same";
  return speaksFor(a, b) || speaksFor(b, a) ? "office" : null;
}

function speaksFor(person: Voice, body: Voice): boolean {
  return person.person && !body.person && body.tokens.every((word) => person.office.has(word));
}

/** The name of two voices that are one: a body with the person who speaks for it, else the fuller. */
export function joinedName(a: Voice, b: Voice, how: "same" | "office"): string {
  if (how === "same") return a.person && b.name.length > a.name.length ? b.name : a.name;
  const [person, body] = a.person ? [a, b] : [b, a];
  return body.name.includes("(") ? body.name : `${body.name} (${person.name})`;
}

/** "The Health Ministry" and "health ministry" are one voice. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|an?) /, "");
}
