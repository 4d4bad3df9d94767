import { HearsayError } from "@hearsay/core";
import { createRoute, z } from "@hono/zod-openapi";
import { jsonLines, looksLikeJsonLines } from "../../acquire/json-lines.ts";
import { saidOf } from "../../acquire/said.ts";
import { type Upload, uploaded } from "../../acquire/uploads.ts";
import { usualModel } from "../../reading/reader.ts";
import type { Context } from "../context.ts";
import { failedOf, startImport } from "../importing.ts";
import { CarriedShape } from "../shapes/carried.ts";
import { JobShape } from "../shapes/job.ts";
import { type Api, gives, parsed } from "./api.ts";

const model: z.ZodDefault<z.ZodEnum<{ en: "en"; none: "none" }>> = z.enum(["en", "none"]).default(usualModel);

const word: z.ZodOptional<z.ZodString> = z.string().max(2_000).optional();

/** A text that somebody pasted, with what they know of it. */
const PastedShape = z.object({ text: z.string(), title: word, outlet: word, published: word, language: word, url: word, model });

const FilesShape = z.object({
  files: z.array(z.any()).openapi({ type: "array", items: { type: "string", format: "binary" } }),
  names: z.string().optional().openapi({ description: "The names of the files with their folders, as a list in JSON" }),
  model,
});

const params: z.ZodObject<{ id: z.ZodString }> = z.object({ id: z.string() });

/** `/api/imports`: brings reports into the case, as a job. */
export function importRoutes(api: Api, context: Context): void {
  const responses = gives(JobShape, "The job that reads and keeps them");
  api.openAPIRegistry.registerPath({
    method: "post",
    path: "/api/imports",
    summary: "Import reports: files as a form, or one pasted text (or JSON Lines) as JSON",
    request: {
      body: { required: true, content: { "multipart/form-data": { schema: FilesShape }, "application/json": { schema: PastedShape } } },
    },
    responses,
  });
  // Not by `openapi`: a form of many megabytes is taken as it is, not looked through by a shape.
  api.post("/api/imports", async (request) => {
    const type = request.req.header("content-type") ?? "";
    if (type.startsWith("multipart/form-data")) {
      const form = await formOf(() => request.req.raw.formData());
      return request.json(importFiles(context, await filesOf(form), model.parse(form.get("model") ?? undefined)), 200);
    }
    if (!type.startsWith("application/json"))
      throw new HearsayError("request/type", "Send files as multipart/form-data, or a text as application/json.");
    const given = parsed(PastedShape, await formOf(() => request.req.json()));
    return request.json(importPasted(context, given), 200);
  });

  const again = createRoute({
    method: "post",
    path: "/api/imports/{id}/retry",
    summary: "Try again what failed of an import",
    request: { params },
    responses,
  });
  api.openapi(again, (request) => {
    const failed = failedOf(context, request.req.valid("param").id);
    if (failed.length === 0)
      throw new HearsayError("job/no-failed", "Nothing that failed there is still held. Choose the files again to import them.");
    const job = startImport(context, { title: "Another try", total: failed.length, model: usualModel(), source: () => each(failed) });
    return request.json(job, 200);
  });

  const carried = createRoute({
    method: "get",
    path: "/api/imports/{id}/carried",
    summary: "Which reports of an import carry another's words",
    request: { params },
    responses: gives(z.array(CarriedShape), "Those that do, and whose"),
  });
  api.openapi(carried, async (request) => {
    const lines = context.jobs.lines(request.req.valid("param").id, 0, Number.POSITIVE_INFINITY);
    const versions = lines.flatMap(({ version, outcome }) => (version !== null && outcome !== "identical" ? [version] : []));
    return request.json([...(versions.length === 0 ? [] : await context.ask("carried", versions))], 200);
  });
}

function importFiles(context: Context, files: readonly Upload[], how: z.infer<typeof model>) {
  const [only] = files;
  if (only === undefined) throw new HearsayError("request/no-files", "No file came with that. Choose files to import.");
  const holdsMany = files.some(({ name }) => /\.(?:jsonl|ndjson)$/i.test(name));
  return startImport(context, {
    title: files.length === 1 ? only.name : `${files.length} files`,
    total: holdsMany ? null : files.length,
    model: how,
    source: (passedOver) => uploaded(files, {}, { passedOver }),
  });
}

function importPasted(context: Context, { text, model: how, ...given }: z.infer<typeof PastedShape>) {
  if (!/\S/.test(text)) throw new HearsayError("input/empty", "There are no words in what was pasted.");
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const { title, url, ...rest } = known as { [Name in keyof typeof given]?: string };
  const said = { ...saidOf(rest), ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  const bytes = Buffer.from(text, "utf8");
  if (looksLikeJsonLines(bytes.subarray(0, 1024 * 1024)))
    return startImport(context, {
      title: "Pasted JSON Lines",
      total: null,
      model: how,
      source: () => jsonLines(each([bytes]), "pasted", said),
    });
  const item = { id: null, input: { text }, said: { ...said, method: "paste" as const } };
  return startImport(context, { title: title ?? "Pasted text", total: 1, model: how, source: () => each([item]) });
}

async function filesOf(form: FormData): Promise<readonly Upload[]> {
  const names = namesOf(form.get("names"));
  const files = form.getAll("files").filter((each) => typeof each !== "string");
  return await Promise.all(
    files.map(async (file, index) => ({ name: names[index] ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Browsers leave out folders in the names of files, so they are said apart. */
function namesOf(given: unknown): readonly string[] {
  if (typeof given !== "string") return [];
  const names = z.array(z.string().max(4_000)).safeParse(JSON.parse(given));
  return names.success ? names.data : [];
}

async function formOf<T>(take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    throw new HearsayError(
      "request/shape",
      `What was sent cannot be taken apart: ${error instanceof Error ? error.message : error}`,
      error,
    );
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
