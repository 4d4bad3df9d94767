import { z } from "@hono/zod-openapi";

/** What is marked in the text of a report, each a layer of the reader. */
export type Layer = "statement" | "figure" | "event" | "time" | "place" | "actor" | "naming";

/** Some words of the text and what was found in them; half-open UTF-16 offsets into `text`. */
export interface Mark {
  readonly id: string;
  readonly layer: Layer;
  /** What the words are to the finding: of a statement its source, its cue or its content; else the words themselves. */
  readonly part: "source" | "cue" | "content" | "words";
  readonly start: number;
  readonly end: number;
}

/** One field that was corrected by hand; `from` is what the machine said. */
export interface Corrected {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** A claim beside its words. */
export interface PageClaim {
  readonly claim: string;
  readonly layer: Layer;
  readonly state: "suggested" | "accepted" | "rejected" | "edited";
  /** Whose word, how many, what happened, what label; and the rest in a line. */
  readonly head: string;
  readonly tail: string;
  readonly start: number;
  readonly end: number;
  readonly by: { readonly kind: "rule" | "model" | "person"; readonly name: string; readonly score: number | null };
  readonly corrected: readonly Corrected[];
}

/** One version of a report as the reader shows it: from its own record, without the rest of the case. */
export interface ReportPage {
  readonly version: string;
  readonly report: string;
  /** The caller's own id: a file name. */
  readonly item: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly owner: string | null;
  readonly url: string | null;
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly language: string;
  /** As the page says it. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly retrieved: string | null;
  readonly method: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** "hearsay 0.1.0, model en-1". */
  readonly made: string;
  readonly notices: readonly {
    readonly code: string;
    readonly message: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  readonly text: string;
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  /** In order of the text. */
  readonly marks: readonly Mark[];
  /** In order of the text. */
  readonly claims: readonly PageClaim[];
  /** Times, places and actors by their id: what they were resolved to. */
  readonly named: Readonly<Record<string, string>>;
}

const layer = z.enum(["statement", "figure", "event", "time", "place", "actor", "naming"]);
const at = z.number().int();

export const CorrectedShape: z.ZodType<Corrected> = z.object({ field: z.string(), from: z.string(), to: z.string() });

export const MakerShape: z.ZodType<PageClaim["by"]> = z.object({
  kind: z.enum(["rule", "model", "person"]),
  name: z.string(),
  score: z.number().nullable(),
});

export const PageClaimShape: z.ZodType<PageClaim> = z.object({
  claim: z.string(),
  layer,
  state: z.enum(["suggested", "accepted", "rejected", "edited"]),
  head: z.string(),
  tail: z.string(),
  start: at,
  end: at,
  by: MakerShape,
  corrected: z.array(CorrectedShape),
});

export const ReportPageShape: z.ZodType<ReportPage> = z.object({
  version: z.string(),
  report: z.string(),
  item: z.string().nullable(),
  title: z.string(),
  outlet: z.string(),
  owner: z.string().nullable(),
  url: z.string().nullable(),
  byline: z.array(z.string()),
  credits: z.array(z.string()),
  language: z.string(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  retrieved: z.string().nullable(),
  method: z.string(),
  sha256: z.string(),
  bytes: at,
  mediaType: z.string(),
  made: z.string(),
  notices: z.array(z.object({ code: z.string(), message: z.string(), start: at.nullable(), end: at.nullable() })),
  text: z.string(),
  blocks: z.array(z.object({ kind: z.string(), start: at, end: at })),
  marks: z.array(z.object({ id: z.string(), layer, part: z.enum(["source", "cue", "content", "words"]), start: at, end: at })),
  claims: z.array(PageClaimShape),
  named: z.record(z.string(), z.string()),
});
