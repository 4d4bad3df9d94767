import type { ClaimRef, Count, Origin } from "../types/dossier.ts";
import { bodyNamed, namesFit, nameTokens } from "./voice-names.ts";

/**
 * How many independent origins stand behind claims. Sure to be distinct are speakers, documents and bodies whose names cannot be names of one, and witnesses
 * of different outlets or agencies. What an agency or outlet tells on nobody's word may come from any of them: it counts only in `atMost`, or as one where
 * nothing else is known.
 */
export function countOf(claims: readonly ClaimRef[], origins: readonly Origin[]): Count {
  const found = new Set<Behind>();
  for (const claim of claims) for (const behind of deepest(claim, origins)) found.add(behind);
  const all = [...found];
  const speakers = all.filter(({ speaks }) => speaks);
  const witnesses = all.filter(({ witness }) => witness).length;
  const sure = distinctVoices(speakers) + witnesses;
  const unsure = all.length - speakers.length - witnesses;
  return {
    known: Math.max(sure, Math.min(1, all.length)),
    atMost: distinct(speakers) + witnesses + unsure,
    origins: all.map(({ origin }) => origin.id).sort(),
  };
}

/** The origins one claim goes back to, as deep as the texts show: who spoke, before the witness that an outlet heard, before the text that passes it on. */
export function originsBehind(claim: ClaimRef, origins: readonly Origin[]): readonly Origin[] {
  return deepest(claim, origins).map(({ origin }) => origin);
}

function deepest({ version, claim }: ClaimRef, origins: readonly Origin[]): readonly Behind[] {
  const all: Behind[] = [];
  let speakers = 0;
  let witnesses = 0;
  for (const { behind, claims } of indexOf(origins).get(version) ?? NONE) {
    if (claims !== "all" && !claims.has(claim)) continue;
    all.push(behind);
    if (behind.speaks) speakers++;
    else if (behind.witness) witnesses++;
  }
  if (speakers > 0) return speakers === all.length ? all : all.filter(({ speaks }) => speaks);
  return witnesses > 0 ? all.filter(({ witness }) => witness) : all;
}

function speaks({ kind }: Origin): boolean {
  return kind === "speaker" || kind === "press-statement" || kind === "document";
}

function isWitness(origin: Origin): boolean {
  return !speaks(origin) && origin.members.some(({ because }) => because.some(({ code }) => code === "own-witness"));
}

/**
 * How many voices are left when all that can be one are taken together: names that can be names of one, and, beside an office or body, people of whom nobody
 * says what they are: they may speak for it.
 */
function distinctVoices(speakers: readonly Behind[]): number {
  if (speakers.length < 2) return speakers.length;
  const bodies = distinct(speakers.filter(({ body }) => body));
  if (bodies === 0) return distinct(speakers);
  return bodies + distinct(speakers.filter(({ body, origin }) => !body && origin.name.includes(", ")));
}

function distinct(speakers: readonly Behind[]): number {
  if (speakers.length < 2) return speakers.length;
  const groups: (readonly string[])[][] = [];
  for (const { tokens } of speakers) {
    const fitting = groups.filter((group) => group.some((other) => namesFit(tokens, other)));
    const joined = [tokens, ...fitting.flat()];
    for (const group of fitting) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.length;
}

/** An origin with what is asked of it again and again. */
interface Behind {
  readonly origin: Origin;
  readonly speaks: boolean;
  readonly witness: boolean;
  /** Its name is that of an office or a body. */
  readonly body: boolean;
  readonly tokens: readonly string[];
}

interface Membership {
  readonly behind: Behind;
  readonly claims: ReadonlySet<string> | "all";
}

const NONE: readonly Membership[] = [];

const INDEXES = new WeakMap<readonly Origin[], ReadonlyMap<string, readonly Membership[]>>();

/** Origins by version: made once for each list of origins. */
function indexOf(origins: readonly Origin[]): ReadonlyMap<string, readonly Membership[]> {
  const known = INDEXES.get(origins);
  if (known !== undefined) return known;
  const index = new Map<string, Membership[]>();
  for (const origin of origins) {
    const { name } = origin;
    const behind: Behind = {
      origin,
      speaks: speaks(origin),
      witness: isWitness(origin),
      body: bodyNamed(name),
      tokens: nameTokens(name),
    };
    for (const { version, claims } of origin.members) {
      const membership = { behind, claims: claims === "all" ? claims : new Set(claims) };
      const list = index.get(version);
      if (list === undefined) index.set(version, [membership]);
      else list.push(membership);
    }
  }
  INDEXES.set(origins, index);
  return index;
}
