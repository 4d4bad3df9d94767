import { type ClaimOf, type ClaimRef, claimsOf, HearsayError } from "@hearsay/core";
import type { CaseFile, FoundRow } from "../store/case-file.ts";

/** What a person calls a finding: its id where one version has it, else VERSION/ID. */
export function locate(file: CaseFile, name: string): FoundRow {
  const slash = name.lastIndexOf("/");
  const id = name.slice(slash + 1);
  const version = slash === -1 ? null : name.slice(0, slash);
  const found = file.found(id).filter((each) => version === null || each.version === version);
  const [first, ...more] = found;
  if (first === undefined) {
    const message = `${file.path} has nothing called "${name}". Ids are in the first column of: hearsay figures ${file.path} (or statements, events, …)`;
    throw new HearsayError("case/no-claim", message);
  }
  if (more.length > 0) {
    const names = found.slice(0, 20).map((each) => `  ${each.version}/${each.claim}`);
    throw new HearsayError("case/which-claim", `"${name}" is in ${found.length} versions. Say which:\n${names.join("\n")}`);
  }
  return first;
}

/** A claim that can be accepted, rejected or edited. */
export function locateClaim(file: CaseFile, name: string): { readonly ref: ClaimRef; readonly claim: ClaimOf } {
  const found = locate(file, name);
  const record = file.version(found.version)?.record;
  const claim = record === undefined ? undefined : claimsOf(record).find((each) => each.claim.id === found.claim);
  if (claim === undefined) {
    const message = `${name} is a ${found.kind}. Statements, figures, events and namings can be accepted, rejected and edited.`;
    throw new HearsayError("case/no-claim", message);
  }
  return { ref: { version: found.version, claim: found.claim }, claim };
}
