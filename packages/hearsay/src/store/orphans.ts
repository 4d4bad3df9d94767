import type { Standing } from "@hearsay/core";
import type { CaseFile } from "./case-file.ts";

/** Decisions whose claim the newest reading no longer finds: kept, and waiting for a person. */
export function orphansIn(file: CaseFile, standings: Iterable<Standing>): readonly Standing[] {
  const find = file.sql("SELECT 1 FROM found WHERE id = ? AND version = ?");
  return [...standings].filter(({ claim }) => find.get(claim.claim, claim.version) === undefined);
}
