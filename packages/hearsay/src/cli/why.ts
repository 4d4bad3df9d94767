import { HearsayError, whyOf, why as whyWords } from "@hearsay/core";
import { loadDossier } from "./dossier.ts";
import type { Io } from "./io.ts";
import { formatFor } from "./options.ts";
import { show } from "./show.ts";

/** `hearsay why`: the reasons of a judgement, with its passages; of a finding, what `hearsay show` says. */
export async function why(path: string, id: string, options: { readonly format?: string }, io: Io): Promise<number> {
  const format = formatFor(options.format, ["text", "json"], "text", "json", io);
  const dossier = await loadDossier(path);
  const found = whyOf(dossier, id);
  if (found !== null) {
    if (format === "text") await io.out(whyWords(found, { width: io.width, colour: io.colour }).trimEnd());
    else {
      const passages = found.passages.map(({ ref, outlet, published, voice, passage }) => ({
        ...ref,
        outlet,
        published,
        voice,
        words: passage.words,
      }));
      await io.out(JSON.stringify({ ...found, passages }));
    }
    return 0;
  }
  if (/^[iork]-/.test(id)) {
    const message = `${path} has no incident, origin, relation or track called "${id}". Ids are in the first column of: hearsay incidents ${path} (or origins, conflicts, tracks)`;
    throw new HearsayError("case/no-judgement", message);
  }
  return await show(path, id, options, io);
}
