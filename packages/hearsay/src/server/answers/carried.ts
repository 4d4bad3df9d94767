import type { Origin } from "@hearsay/core";
import type { Carried } from "../shapes/carried.ts";
import type { Known } from "./known.ts";

type Member = Origin["members"][number];

/** Whose words the given versions carry: by credit to a wire, or because sentences of theirs stand elsewhere too. An origin's own story carries nobody. */
export function carriedOf({ dossier, lookup }: Known, versions: readonly string[]): readonly Carried[] {
  const asked = new Set(versions);
  const carried: Carried[] = [];
  for (const { name, members } of dossier.origins) {
    const own = members.find(({ version, claims }) => claims === "all" && lookup.record(version)?.version.outlet === name);
    for (const member of members) {
      const { version } = member;
      if (!asked.has(version) || version === own?.version || lookup.record(version)?.version.outlet === name) continue;
      const because = reasonsOf(member);
      if (because.length > 0) carried.push({ version, of: name, because, from: own?.version ?? null });
    }
  }
  return carried;
}

function reasonsOf({ because }: Member): readonly string[] {
  return because.filter(({ code }) => code === "shared-paragraphs" || code === "wire-credit").map(({ words }) => words);
}
