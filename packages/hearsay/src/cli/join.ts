import { type ClaimRef, type Dossier, HearsayError } from "@hearsay/core";
import type { CaseFile } from "../store/case-file.ts";
import { openCaseToWrite } from "../store/open-case.ts";
import { locate } from "./claim.ts";
import type { DecideOptions } from "./decide.ts";
import { dossierIn } from "./dossier.ts";
import { counted, type Io } from "./io.ts";
import { personFor } from "./options.ts";

type What = "actor" | "place" | "incident" | "origin";

/** What a name stands for when claims are joined or parted. */
interface Named {
  readonly what: What | "claim";
  readonly name: string;
  /** For an incident or an origin: its claims. */
  readonly members: readonly ClaimRef[];
}

/** `hearsay merge`: incidents, origins, actors or places that are one. */
export async function merge(path: string, names: readonly string[], options: DecideOptions, io: Io): Promise<number> {
  return await join(path, "merge", options, io, (file, dossier) => {
    const found = names.map((name) => namedIn(file, dossier, name));
    const [first] = found;
    const what = first?.what;
    if (what === undefined || what === "claim" || found.some((each) => each.what !== what))
      throw new HearsayError("usage", "Name two or more incidents, or origins, or actors, or places: all of one kind.");
    return { what, members: found.flatMap(({ members }) => members.slice(0, 1)) };
  });
}

/** `hearsay split`: claims that do not belong to an incident or origin; or actors, or places, that are not one. */
export async function split(path: string, names: readonly string[], options: DecideOptions, io: Io): Promise<number> {
  return await join(path, "split", options, io, (file, dossier) => {
    const [first, ...rest] = names.map((name) => namedIn(file, dossier, name));
    if (first?.what === "incident" || first?.what === "origin") {
      const own = new Set(first.members.map(keyOf));
      const out = rest.flatMap(({ members }) => members.slice(0, 1));
      const stranger = rest.find(({ what, members }) => what !== "claim" || !own.has(keyOf(members[0])));
      if (stranger !== undefined)
        throw new HearsayError(
          "case/no-claim",
          `${stranger.name} is no claim of ${first.name}. Its claims: hearsay why ${path} ${first.name}`,
        );
      const leaving = new Set(out.map(keyOf));
      const anchor = first.members.find((member) => !leaving.has(keyOf(member)));
      if (anchor === undefined) throw new HearsayError("usage", `Nothing would be left of ${first.name}.`);
      return { what: first.what, members: [anchor, ...out] };
    }
    const what = first?.what;
    if ((what !== "actor" && what !== "place") || rest.some((each) => each.what !== what))
      throw new HearsayError(
        "usage",
        "Name an incident or origin and the claims to take out of it, or two or more actors, or places, that are not one.",
      );
    return { what, members: [first, ...rest].flatMap((each) => each?.members ?? []) };
  });
}

async function join(
  path: string,
  verb: "merge" | "split",
  options: DecideOptions,
  io: Io,
  members: (file: CaseFile, dossier: Dossier) => { readonly what: What; readonly members: readonly ClaimRef[] },
): Promise<number> {
  const by = await personFor(options.by);
  const file = await openCaseToWrite(path, verb);
  try {
    const { what, members: found } = members(file, dossierIn(file));
    const [first, second, ...more] = [...new Map(found.map((member) => [keyOf(member), member])).values()];
    if (first === undefined || second === undefined) throw new HearsayError("usage", "Name two at least, each once.");
    const kind = verb === "merge" ? "merged" : "split";
    file.decide({ kind, what, members: [first, second, ...more], why: options.why ?? null }, new Date().toISOString(), by);
    const about =
      what === "actor" || what === "place" ? counted(more.length + 2, what) : `claims of ${what === "origin" ? "origins" : "incidents"}`;
    io.tell(`${verb === "merge" ? "Merged" : "Split"} by ${by}: ${about}. Take it back with: hearsay undo ${path}`);
    return 0;
  } finally {
    file.close();
  }
}

function namedIn(file: CaseFile, dossier: Dossier, name: string): Named {
  const incident = dossier.incidents.find(({ id }) => id === name);
  if (incident !== undefined) return { what: "incident", name, members: incident.claims };
  const origin = dossier.origins.find(({ id }) => id === name);
  if (origin !== undefined) return { what: "origin", name, members: claimsOfOrigin(origin.members, dossier) };
  const { version, claim, kind } = locate(file, name);
  return { what: kind === "actor" || kind === "place" ? kind : "claim", name, members: [{ version, claim }] };
}

function claimsOfOrigin(members: Dossier["origins"][number]["members"], dossier: Dossier): readonly ClaimRef[] {
  return members.flatMap(({ version, claims }) => {
    if (claims !== "all") return claims.map((claim) => ({ version, claim }));
    const record = dossier.records.find((each) => each.version.id === version);
    const all = record === undefined ? [] : [...record.figures, ...record.statements, ...record.happenings, ...record.namings];
    return all.map(({ id }) => ({ version, claim: id }));
  });
}

function keyOf(ref: ClaimRef | undefined): string {
  return ref === undefined ? "" : `${ref.version}/${ref.claim}`;
}
