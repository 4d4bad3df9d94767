import { basename } from "node:path";
import { VERSION } from "@hearsay/core";
import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { CaseFile } from "../../store/case-file.ts";
import { decisionInWords } from "../../store/decision-words.ts";
import type { Context, Happened } from "../context.ts";
import { type Session, SessionShape } from "../shapes/session.ts";
import { type Api, gives } from "./api.ts";

/** A quiet stream says that it is alive this often. */
const BEAT_MS = 15_000;

/** `/api/session`: which case this is; `/api/live`: what happens in it. */
export function sessionRoutes(api: Api, context: Context): void {
  const session = createRoute({
    method: "get",
    path: "/api/session",
    summary: "The case that is open: title, counts, what undo would take back",
    responses: gives(SessionShape, "The case"),
  });
  api.openapi(session, (request) =>
    request.json(
      context.read((file) => sessionOf(file, context)),
      200,
    ),
  );

  api.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/live",
    summary: "What happens in the case and in its jobs, as server-sent events: ledger, job, knowing, beat",
    responses: { 200: { description: "The events", content: { "text/event-stream": { schema: z.string() } } } },
  });
  api.get("/api/live", (request) =>
    streamSSE(request, async (stream) => {
      const knowing = context.knowing();
      const waiting: Happened[] = knowing === null ? [] : [{ kind: "knowing", knowing }];
      let wake = (): void => {};
      const deaf = context.listen((happened) => {
        waiting.push(happened);
        wake();
      });
      let open = true;
      stream.onAbort(() => {
        open = false;
        wake();
      });
      try {
        while (open) {
          for (const happened of waiting.splice(0)) await stream.writeSSE({ event: happened.kind, data: JSON.stringify(happened) });
          // What happened while that was being written is told at once, not at the next beat.
          if (waiting.length > 0) continue;
          let timer: NodeJS.Timeout | undefined;
          await new Promise<void>((resolve) => {
            wake = resolve;
            timer = setTimeout(resolve, BEAT_MS);
          });
          clearTimeout(timer);
          if (open && waiting.length === 0) await stream.writeSSE({ event: "beat", data: "" });
        }
      } finally {
        deaf();
      }
    }),
  );
}

interface Counted {
  readonly ledger: string | null;
  readonly counts: Session["counts"];
}

/** Hundreds of thousands of findings are counted once for each state of the ledger. */
const counted = new WeakMap<CaseFile, Counted>();

function countsOf(file: CaseFile, ledger: string | null): Session["counts"] {
  const before = counted.get(file);
  if (before?.ledger === ledger) return before.counts;
  const rows = file.sql("SELECT kind, count(*) AS many FROM found GROUP BY kind").all() as { kind: string; many: number }[];
  const found = new Map(rows.map(({ kind, many }) => [kind, many]));
  const one = (words: string): number => file.sql(words).pluck().get() as number;
  const counts = {
    reports: one("SELECT count(DISTINCT report) FROM versions"),
    versions: one("SELECT count(*) FROM versions"),
    statements: found.get("statement") ?? 0,
    figures: found.get("figure") ?? 0,
    events: found.get("happening") ?? 0,
    namings: found.get("naming") ?? 0,
    actors: found.get("actor") ?? 0,
    places: found.get("place") ?? 0,
  };
  counted.set(file, { ledger, counts });
  return counts;
}

function sessionOf(file: CaseFile, { path, by, readOnly }: Context): Session {
  const { seq, hash } = file.end();
  const { standings, done, undone } = file.decisions();
  const decided = { accepted: 0, rejected: 0, edited: 0 };
  for (const { state } of standings.values()) decided[state]++;
  const [undo, redo] = [done.at(-1)?.entry, undone.at(-1)?.entry];
  return {
    title: file.title,
    file: basename(path),
    hearsay: VERSION,
    by,
    readOnly,
    ledger: hash,
    entries: seq,
    counts: countsOf(file, hash),
    decided,
    undo: undo === undefined ? null : decisionInWords(undo),
    redo: redo === undefined ? null : decisionInWords(redo),
  };
}
