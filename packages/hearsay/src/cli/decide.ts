import { type Change, type ClaimRef, changeOf, HearsayError, type Relation, withChanges } from "@hearsay/core";
import type { CaseFile } from "../store/case-file.ts";
import { decisionInWords } from "../store/decision-words.ts";
import { openCaseToWrite } from "../store/open-case.ts";
import { locateClaim } from "./claim.ts";
import { dossierIn } from "./dossier.ts";
import { counted, type Io } from "./io.ts";
import { personFor } from "./options.ts";

export interface DecideOptions {
  readonly by?: string;
  readonly why?: string;
}

/** `hearsay accept` and `reject`. All of the claims, or none where one cannot be found. */
export async function judge(
  verb: "accept" | "reject",
  path: string,
  names: readonly string[],
  options: DecideOptions,
  io: Io,
): Promise<number> {
  const by = await personFor(options.by);
  const file = await openCaseToWrite(path, verb);
  try {
    const kind = verb === "accept" ? "accepted" : "rejected";
    const relations = relationsNamed(file, names);
    const refs = new Map<string, ClaimRef>();
    for (const name of names) {
      if (relations.some(({ id }) => id === name)) continue;
      const { ref } = locateClaim(file, name);
      refs.set(`${ref.version}/${ref.claim}`, ref);
    }
    for (const { id, a, b, kind: relation } of relations) {
      const weighed = verb === "accept" ? "upheld" : "dismissed";
      file.decide({ kind: weighed, a, b, relation, why: options.why ?? null }, new Date().toISOString(), by);
      io.tell(`${id} ${kind} by ${by}. Take it back with: hearsay undo ${path}`);
    }
    const { standings } = file.decisions();
    const [first, ...more] = [...refs].filter(([key]) => standings.get(key)?.state !== kind).map(([, ref]) => ref);
    const already = refs.size - more.length - (first === undefined ? 0 : 1);
    if (already > 0) io.tell(`${counted(already, "claim was", "claims were")} ${kind} already.`);
    if (first === undefined) return 0;
    file.decide({ kind, claims: [first, ...more], why: options.why ?? null }, new Date().toISOString(), by);
    io.tell(`${counted(more.length + 1, "claim")} ${kind} by ${by}. Take it back with: hearsay undo ${path}`);
    return 0;
  } finally {
    file.close();
  }
}

/** The relations among the names; the dossier is made only where a name looks like one. */
function relationsNamed(file: CaseFile, names: readonly string[]): readonly Relation[] {
  const ids = names.filter((name) => /^r-[0-9a-f]+$/.test(name));
  if (ids.length === 0) return [];
  const found = dossierIn(file).relations.filter(({ id }) => ids.includes(id));
  const missing = ids.find((id) => !found.some((each) => each.id === id));
  if (missing !== undefined) {
    const message = `${file.path} has no relation called "${missing}". Ids are in the first column of: hearsay conflicts ${file.path} --of all`;
    throw new HearsayError("case/no-relation", message);
  }
  return found;
}

/** `hearsay edit`. */
export async function edit(
  path: string,
  name: string,
  options: DecideOptions & { readonly set: readonly string[] },
  io: Io,
): Promise<number> {
  const by = await personFor(options.by);
  const file = await openCaseToWrite(path, "edit");
  try {
    const { ref, claim } = locateClaim(file, name);
    const standing = file.decisions().standings.get(`${ref.version}/${ref.claim}`);
    const now = { ...claim, claim: withChanges(claim.claim, standing?.changes ?? []) } as typeof claim;
    const changes = options.set.map((each): Change => {
      const equals = each.indexOf("=");
      if (equals < 1) throw new HearsayError("usage", `--set takes field=value; it was "${each}".`);
      return changeOf(now, each.slice(0, equals), each.slice(equals + 1));
    });
    const [first, ...more] = changes;
    if (first === undefined) throw new HearsayError("usage", "Nothing was set. Say what with --set field=value.");
    file.decide({ kind: "edited", claim: ref, changes: [first, ...more], why: options.why ?? null }, new Date().toISOString(), by);
    for (const { field, from, to } of changes) io.tell(`${name}  ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);
    return 0;
  } finally {
    file.close();
  }
}

/** `hearsay undo` and `redo`. */
export async function step(verb: "undo" | "redo", path: string, options: DecideOptions, io: Io): Promise<number> {
  const by = await personFor(options.by);
  const file = await openCaseToWrite(path, verb);
  try {
    const at = new Date().toISOString();
    const entry = verb === "undo" ? file.undo(at, by) : file.redo(at, by);
    if (entry === null) {
      io.tell(verb === "undo" ? "There is no decision to take back." : "There is no decision to take again.");
      return 1;
    }
    io.tell(`${verb === "undo" ? "Taken back" : "Taken again"}: ${decisionInWords(entry)}`);
    return 0;
  } finally {
    file.close();
  }
}
