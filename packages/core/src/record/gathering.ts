import type { ClaimRef, Origin, Reason } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { hashOf } from "./canonical.ts";
import { claimsOf } from "./claims.ts";
import type { Root } from "./tellers.ts";

/** Origins as they are gathered, and what people said of them. */
export class Gathering {
  readonly #records: readonly ReportRecord[];
  readonly #judged: Judgements;
  readonly #roots = new Map<string, Root>();
  readonly #members = new Map<string, Map<string, { claims: Set<string>; because: Map<string, Reason> }>>();
  readonly #texts = new Map<string, Root>();

  constructor(records: readonly ReportRecord[], judged: Judgements) {
    this.#records = records;
    this.#judged = judged;
  }

  add(root: Root, version: string, claims: readonly string[], because: readonly Reason[]): void {
    if (!this.#roots.has(root.key)) this.#roots.set(root.key, root);
    const members = this.#members.get(root.key) ?? new Map<string, { claims: Set<string>; because: Map<string, Reason> }>();
    const member = members.get(version) ?? { claims: new Set<string>(), because: new Map<string, Reason>() };
    for (const claim of claims) {
      member.claims.add(claim);
      if (!this.#texts.has(`${version}/${claim}`)) this.#texts.set(`${version}/${claim}`, root);
    }
    for (const reason of because) if (member.because.size < 12) member.because.set(reason.words, reason);
    members.set(version, member);
    this.#members.set(root.key, members);
  }

  /** The text a claim stands in: what was added first for it. */
  textOf(version: string, claim: string): Root | null {
    return this.#texts.get(`${version}/${claim}`) ?? null;
  }

  /** The text names somebody else for this claim. */
  leaveText(version: string, claim: string): void {
    const key = this.#texts.get(`${version}/${claim}`)?.key;
    if (key !== undefined) this.#members.get(key)?.get(version)?.claims.delete(claim);
  }

  origins(): readonly Origin[] {
    for (const { what, verdict, members, why } of this.#judged.joinings) {
      if (what !== "origin") continue;
      if (verdict === "same") this.#merge(members, why);
      else this.#split(members, why);
    }
    const counts = new Map(this.#records.map((record) => [record.version.id, claimsOf(record).length]));
    const order = new Map(this.#records.map((record, at) => [record.version.id, at]));
    return [...this.#roots.values()]
      .map((root) => ({
        id: `o-${hashOf(root.key).slice(0, 8)}`,
        kind: root.kind,
        name: root.name,
        members: [...(this.#members.get(root.key) ?? [])]
          .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
          .map(([version, { claims, because }]) => ({
            version,
            claims: claims.size === counts.get(version) ? ("all" as const) : [...claims].sort(),
            because: [...because.values()],
          })),
      }))
      .filter(({ members }) => members.length > 0)
      .sort(
        (a, b) => (order.get(a.members[0]?.version ?? "") ?? 0) - (order.get(b.members[0]?.version ?? "") ?? 0) || (a.id < b.id ? -1 : 1),
      );
  }

  /** The deepest origins of claims become one. */
  #merge(claims: readonly ClaimRef[], why: string | null): void {
    const keys = [...new Set(claims.flatMap((claim) => this.#deepest(claim) ?? []))];
    const [kept, ...others] = keys;
    const root = kept === undefined ? undefined : this.#roots.get(kept);
    if (root === undefined) return;
    const because: Reason = { code: "judged", words: why ?? "A person said that these go back to one origin." };
    for (const key of others) {
      for (const [version, member] of this.#members.get(key) ?? [])
        this.add(root, version, [...member.claims], [...member.because.values()]);
      this.#roots.delete(key);
      this.#members.delete(key);
    }
    for (const { version, claim } of claims) this.add(root, version, [claim], [because]);
  }

  /** Each claim after the first goes to an origin of its own. */
  #split(claims: readonly ClaimRef[], why: string | null): void {
    const because: Reason = { code: "judged", words: why ?? "A person said that this is an origin of its own." };
    for (const claim of claims.slice(1)) {
      const key = this.#deepest(claim);
      const root = key === null ? undefined : this.#roots.get(key);
      if (key === null || root === undefined) continue;
      for (const members of this.#members.values()) members.get(claim.version)?.claims.delete(claim.claim);
      this.add({ ...root, key: `${key}|apart ${claim.version}/${claim.claim}` }, claim.version, [claim.claim], [because]);
    }
  }

  #deepest({ version, claim }: ClaimRef): string | null {
    const keys = [...this.#roots.keys()].filter((key) => this.#members.get(key)?.get(version)?.claims.has(claim));
    return keys.find((key) => key.startsWith("source|")) ?? keys.find((key) => key.startsWith("witness|")) ?? keys[0] ?? null;
  }
}
