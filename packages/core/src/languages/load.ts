import type { Language } from "../types/language.ts";

const LOADERS: Record<string, () => Promise<Language>> = { en: async () => (await import("./en/index.ts")).english };

/** The languages that are read, as BCP 47 codes. Reports in others are kept and searched, not read. */
export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** The rules of a language, loaded when first asked for; null when it is not read yet. `en-GB` gives English. */
export async function loadLanguage(code: string): Promise<Language | null> {
  const load = LOADERS[code.toLowerCase().split("-")[0] ?? ""];
  return load === undefined ? null : load();
}
