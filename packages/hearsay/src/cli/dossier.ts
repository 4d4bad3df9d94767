import { type Dossier, dossierOf, HearsayError, type ReportRecord } from "@hearsay/core";
import type { CaseFile } from "../store/case-file.ts";
import { openCase } from "../store/open-case.ts";

/** What a case says across its reports: the newest reading of every version, and what people decided. */
export function dossierIn(file: CaseFile): Dossier {
  const { seq, hash } = file.end();
  const records = [...file.kept()].map(({ record }) => record);
  return dossierOf({ title: file.title, state: { ...file.decisions(), entries: seq, head: hash }, records });
}

/** The dossier of a case file. */
export async function loadDossier(path: string): Promise<Dossier> {
  const file = openCase(path);
  try {
    return dossierIn(file);
  } finally {
    file.close();
  }
}

/** The versions of the report that a person names: by its id or address, the name of its file, or one of its versions; oldest first. */
export function reportNamed(dossier: Dossier, name: string, path: string): readonly [ReportRecord, ...ReportRecord[]] {
  const records = new Map(dossier.records.map((record) => [record.version.id, record]));
  const exact = records.get(name);
  if (exact !== undefined) return [exact];
  const reports = dossier.reports.filter(
    ({ id, versions }) =>
      id === name || versions.some((version) => records.get(version)?.id === name || records.get(version)?.version.url === name),
  );
  const [report, ...more] = reports;
  if (report === undefined) {
    const message = `${path} has no report called "${name}". Ids and file names are in: hearsay reports ${path}`;
    throw new HearsayError("case/no-report", message);
  }
  if (more.length > 0) {
    const ids = reports.slice(0, 20).map(({ id }) => `  ${id}`);
    throw new HearsayError("case/which-report", `"${name}" is the name of ${reports.length} reports. Say which:\n${ids.join("\n")}`);
  }
  const named = report.versions.map((version) => records.get(version)).filter((record) => record !== undefined);
  // The name of a file stands for the version that came from it.
  const [first, ...rest] = named.some(({ id }) => id === name) ? named.filter(({ id }) => id === name) : named;
  if (first === undefined) throw new HearsayError("case/no-report", `${path} has no version of "${name}".`);
  return [first, ...rest];
}
