import { z } from "@hono/zod-openapi";

/** What a download would be. */
export interface ExportPreview {
  /** Name of the file. */
  readonly name: string;
  readonly bytes: number;
  /** How it begins. */
  readonly begins: string;
  /** Lines in all, of formats with a thing a line; null: one page. */
  readonly lines: number | null;
  /** Claims of the case by what was decided about them. */
  readonly claims: Readonly<Record<"accepted" | "edited" | "suggested" | "rejected", number>>;
  /** How many of them are left out. */
  readonly leftOut: number;
}

/** What is asked for in the address of a download. */
export const EXPORT_FIELDS: Readonly<{
  format: z.ZodEnum<{ html: "html"; md: "md"; json: "json"; jsonl: "jsonl"; csv: "csv" }>;
  what: z.ZodDefault<
    z.ZodEnum<{
      claims: "claims";
      records: "records";
      ledger: "ledger";
      reports: "reports";
      statements: "statements";
      figures: "figures";
      events: "events";
      namings: "namings";
      places: "places";
      actors: "actors";
    }>
  >;
  scope: z.ZodDefault<z.ZodEnum<{ accepted: "accepted"; all: "all" }>>;
}> = {
  format: z.enum(["html", "md", "json", "jsonl", "csv"]),
  what: z
    .enum(["claims", "records", "ledger", "reports", "statements", "figures", "events", "namings", "places", "actors"])
    .default("claims"),
  scope: z.enum(["accepted", "all"]).default("accepted"),
};

export const ExportPreviewShape: z.ZodType<ExportPreview> = z.object({
  name: z.string(),
  bytes: z.number().int(),
  begins: z.string(),
  lines: z.number().int().nullable(),
  claims: z.object({ accepted: z.number(), edited: z.number(), suggested: z.number(), rejected: z.number() }),
  leftOut: z.number().int(),
});
