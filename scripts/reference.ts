import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { reference } from "./reference-pages.ts";

// `npm run docs`: writes docs/reference/ from the command's own help; a test compares.
for (const [page, words] of Object.entries(reference())) writeFileSync(resolve(import.meta.dirname, "../docs/reference", page), words);
