import type { ClaimRef, Count, Origin } from "../types/dossier.ts";

/** How many independent origins stand behind claims. */
export function countOf(claims: readonly ClaimRef[], origins: readonly Origin[]): Count {
  const found = new Set<string>();
  for (const claim of claims) for (const origin of originsBehind(claim, origins)) found.add(origin.id);
  const ids = [...found].sort();
  return { known: Math.min(1, ids.length), atMost: ids.length, origins: ids };
}

/** The origins one claim goes back to, as deep as the texts show: a speaker or document before the wire story or outlet that passes it on. */
export function originsBehind(claim: ClaimRef, origins: readonly Origin[]): readonly Origin[] {
  return origins.filter(({ members }) =>
    members.some((member) => member.version === claim.version && (member.claims === "all" || member.claims.includes(claim.claim))),
  );
}
