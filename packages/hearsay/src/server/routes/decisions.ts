import { type Change, type ClaimRef, changeOf, claimsOf, type Deed, HearsayError, type Relation, withChanges } from "@hearsay/core";
import { createRoute, z } from "@hono/zod-openapi";
import type { CaseFile } from "../../store/case-file.ts";
import { decisionInWords } from "../../store/decision-words.ts";
import type { Context } from "../context.ts";
import { type Api, gives } from "./api.ts";

const ref = z.object({ version: z.string(), claim: z.string() });
const why = z.string().max(2_000).optional();
const refs = z.tuple([ref], ref);

/** What a person may decide; `why` is kept beside it. */
const DecisionShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["accepted", "rejected"]), claims: refs, why }),
  z.object({ kind: z.literal("edited"), claim: ref, set: z.record(z.string(), z.string()), why }),
  z.object({
    kind: z.enum(["merged", "split"]),
    what: z.enum(["actor", "place", "incident", "origin"]),
    members: z.tuple([ref, ref], ref),
    why,
  }),
  z.object({ kind: z.enum(["upheld", "dismissed"]), relation: z.string(), why }),
  z.object({ kind: z.literal("owned"), outlet: z.string().min(1), owner: z.string().min(1) }),
  z.object({ kind: z.literal("listed"), agency: z.string().min(1) }),
]);

const Written: z.ZodType<{ readonly seq: number; readonly words: string }> = z.object({ seq: z.number(), words: z.string() });

/** `/api/decisions`, `/api/undo`, `/api/redo`: what people decide goes into the ledger, and can be taken back. */
export function decisionRoutes(api: Api, context: Context): void {
  const decide = createRoute({
    method: "post",
    path: "/api/decisions",
    summary: "Accept, reject or edit claims; merge, split; uphold or dismiss a relation; name an owner or an agency",
    request: { body: { required: true, content: { "application/json": { schema: DecisionShape } } } },
    responses: gives(Written, "The entry of the ledger that says so"),
  });
  api.openapi(decide, async (request) => {
    const decision = request.req.valid("json");
    const relation = "relation" in decision ? await relationCalled(decision.relation, context) : null;
    const entry = await context.write("workbench", (file) =>
      file.decide(deedOf(decision, relation, file), new Date().toISOString(), context.by),
    );
    return request.json({ seq: entry.seq, words: decisionInWords(entry) }, 200);
  });

  for (const which of ["undo", "redo"] as const) {
    const step = createRoute({
      method: "post",
      path: `/api/${which}`,
      summary: which === "undo" ? "Take the newest decision back" : "Take the decision undone last again",
      responses: gives(Written, "The decision that it was"),
    });
    api.openapi(step, async (request) => {
      const entry = await context.write("workbench", (file) => file[which](new Date().toISOString(), context.by));
      if (entry === null)
        throw new HearsayError("usage", which === "undo" ? "There is no decision to take back." : "There is no decision to take again.");
      return request.json({ seq: entry.seq, words: `${which === "undo" ? "Taken back" : "Taken again"}: ${decisionInWords(entry)}` }, 200);
    });
  }
}

async function relationCalled(id: string, { ask }: Context): Promise<Relation> {
  const relation = await ask("relation", id);
  if (relation === null) throw new HearsayError("case/no-relation", `This case has no relation ${id}.`);
  return relation;
}

function deedOf(decision: z.infer<typeof DecisionShape>, relation: Relation | null, file: CaseFile): Deed {
  switch (decision.kind) {
    case "accepted":
    case "rejected": {
      const known = new Map<string, ReadonlySet<string>>();
      for (const { version, claim } of decision.claims) {
        const claims = known.get(version) ?? claimIdsIn(version, file);
        known.set(version, claims);
        if (!claims.has(claim)) throw new HearsayError("case/no-claim", `Version ${version} has no claim ${claim}.`);
      }
      return { kind: decision.kind, claims: decision.claims, why: decision.why ?? null };
    }
    case "edited": {
      const found = claimCalled(decision.claim, file);
      const standing = file.decisions().standings.get(`${decision.claim.version}/${decision.claim.claim}`);
      const now = { ...found, claim: withChanges(found.claim, standing?.changes ?? []) } as typeof found;
      const changes = Object.entries(decision.set).map(([field, value]): Change => changeOf(now, field, value));
      const [first, ...more] = changes;
      if (first === undefined) throw new HearsayError("edit/field", "Nothing was changed.");
      return { kind: "edited", claim: decision.claim, changes: [first, ...more], why: decision.why ?? null };
    }
    case "merged":
    case "split":
      return { kind: decision.kind, what: decision.what, members: decision.members, why: decision.why ?? null };
    case "upheld":
    case "dismissed": {
      if (relation === null) throw new HearsayError("case/no-relation", "No relation was named.");
      const { a, b, kind } = relation;
      return { kind: decision.kind, a, b, relation: kind, why: decision.why ?? null };
    }
    case "owned":
      return { kind: "owned", outlet: decision.outlet, owner: decision.owner, why: null };
    case "listed":
      return { kind: "listed", agency: decision.agency, why: null };
  }
}

/** All claims of a version: a record is read once, however many of its claims are decided. */
function claimIdsIn(version: string, file: CaseFile): ReadonlySet<string> {
  const record = file.version(version)?.record;
  return new Set(record === undefined ? [] : claimsOf(record).map(({ claim }) => claim.id));
}

function claimCalled({ version, claim }: ClaimRef, file: CaseFile) {
  const record = file.version(version)?.record;
  const found = record === undefined ? undefined : claimsOf(record).find((each) => each.claim.id === claim);
  if (found === undefined) throw new HearsayError("case/no-claim", `Version ${version} has no claim ${claim}.`);
  return found;
}
