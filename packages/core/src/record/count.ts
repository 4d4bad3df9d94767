import type { ClaimRef, Count, Origin } from "../types/dossier.ts";
import { bodyNamed, namesFit, nameTokens } from "./voice-names.ts";

/**
 * How many independent origins stand behind claims. Sure to be distinct are speakers, documents and bodies whose names cannot be names of one, and witnesses
 * of different outlets or agencies. What an agency or outlet tells on nobody's word may come from any of them: it counts only in `atMost`, or as one where
 * nothing else is known.
 */
export function countOf(claims: readonly ClaimRef[], origins: readonly Origin[]): Count {
  const found = new Map<string, Origin>();
  for (const claim of claims) for (const origin of originsBehind(claim, origins)) found.set(origin.id, origin);
  const all = [...found.values()];
  const speakers = all.filter(speaks);
  const witnesses = all.filter(isWitness).length;
  const sure = distinctVoices(speakers) + witnesses;
  const unsure = all.filter((origin) => !speaks(origin) && !isWitness(origin)).length;
  return {
    known: Math.max(sure, Math.min(1, all.length)),
    atMost: distinct(speakers.map(({ name }) => name)) + witnesses + unsure,
    origins: all.map(({ id }) => id).sort(),
  };
}

/** The origins one claim goes back to, as deep as the texts show: who spoke, before the witness that an outlet heard, before the text that passes it on. */
export function originsBehind(claim: ClaimRef, origins: readonly Origin[]): readonly Origin[] {
  const all = (indexOf(origins).get(claim.version) ?? [])
    .filter(({ claims }) => claims === "all" || claims.has(claim.claim))
    .map(({ origin }) => origin);
  const speakers = all.filter(speaks);
  if (speakers.length > 0) return speakers;
  const witnesses = all.filter(isWitness);
  return witnesses.length > 0 ? witnesses : all;
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
function distinctVoices(origins: readonly Origin[]): number {
  const names = origins.map(({ name }) => name);
  const bodies = distinct(names.filter(bodyNamed));
  const known = distinct(names.filter((name) => !bodyNamed(name) && name.includes(", ")));
  const bare = distinct(names.filter((name) => !bodyNamed(name)));
  return bodies > 0 ? bodies + known : bare;
}

function distinct(names: readonly string[]): number {
  const groups: (readonly string[])[][] = [];
  for (const name of names) {
    const tokens = nameTokens(name);
    const fitting = groups.filter((group) => group.some((other) => namesFit(tokens, other)));
    const joined = [tokens, ...fitting.flat()];
    for (const group of fitting) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.length;
}

interface Membership {
  readonly origin: Origin;
  readonly claims: ReadonlySet<string> | "all";
}

const INDEXES = new WeakMap<readonly Origin[], ReadonlyMap<string, readonly Membership[]>>();

/** Origins by version: made once for each list of origins. */
function indexOf(origins: readonly Origin[]): ReadonlyMap<string, readonly Membership[]> {
  const known = INDEXES.get(origins);
  if (known !== undefined) return known;
  const index = new Map<string, Membership[]>();
  for (const origin of origins) {
    for (const { version, claims } of origin.members) {
      const membership = { origin, claims: claims === "all" ? claims : new Set(claims) };
      const list = index.get(version);
      if (list === undefined) index.set(version, [membership]);
      else list.push(membership);
    }
  }
  INDEXES.set(origins, index);
  return index;
}
