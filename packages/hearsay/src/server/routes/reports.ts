import { HearsayError } from "@hearsay/core";
import { createRoute, z } from "@hono/zod-openapi";
import type { Kept } from "../../store/case-file.ts";
import type { Context } from "../context.ts";
import { claimCard } from "../pages/claim-card.ts";
import { reportPage } from "../pages/report-page.ts";
import { ClaimCardShape } from "../shapes/claim-card.ts";
import { ReportPageShape } from "../shapes/report-page.ts";
import { VersionInCaseShape } from "../shapes/version-in-case.ts";
import { type Api, gives } from "./api.ts";

const version = z.object({ version: z.string().max(200) });

/** `/api/versions/…`: one report with everything found in it, what the case says of it, and one claim of it to be weighed. */
export function reportRoutes(api: Api, { read, ask }: Context): void {
  const page = createRoute({
    method: "get",
    path: "/api/versions/{version}",
    summary: "One version of a report: its text, where it comes from, and everything found in it",
    request: { params: version },
    responses: gives(ReportPageShape, "The report"),
  });
  api.openapi(page, (request) => {
    const { version: id } = request.req.valid("param");
    return request.json(
      read((file) => reportPage(keptIn(file.version(id), id), file.decisions())),
      200,
    );
  });

  const inCase = createRoute({
    method: "get",
    path: "/api/versions/{version}/case",
    summary: "What the rest of the case says of a version: whose words it carries, what changed, how its claims stand to others",
    request: { params: version },
    responses: gives(VersionInCaseShape, "Its place in the case"),
  });
  api.openapi(inCase, async (request) => request.json(await ask("versionInCase", request.req.valid("param").version), 200));

  const card = createRoute({
    method: "get",
    path: "/api/versions/{version}/claims/{claim}",
    summary: "One claim: its words in their sentence, its fields as they can be edited, what found it",
    request: { params: version.extend({ claim: z.string().max(200) }) },
    responses: gives(ClaimCardShape, "The claim"),
  });
  api.openapi(card, (request) => {
    const { version: id, claim } = request.req.valid("param");
    return request.json(
      read((file) => claimCard(keptIn(file.version(id), id), claim, file.decisions())),
      200,
    );
  });
}

function keptIn(kept: Kept | null, id: string): Kept {
  if (kept === null) throw new HearsayError("case/no-version", `This case has no version ${id}.`);
  return kept;
}
