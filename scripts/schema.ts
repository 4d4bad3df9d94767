// Writes the JSON Schemas of records and ledger entries from the hand-written types: npm run schema. A test compares.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = join(import.meta.dirname, "..");
const TYPES = join(ROOT, "packages/core/src/types");

/** The JSON Schema of an exported type. Fields may be added to records, so fields that are not listed are allowed. */
export function schemaOf(file: string, type: string): object {
  const tsconfig = join(ROOT, "packages/core/tsconfig.json");
  const generator = createGenerator({ path: join(TYPES, file), tsconfig, type, additionalProperties: true, skipTypeCheck: true });
  return generator.createSchema(type);
}

/** All schemas that are shipped, by the name of their constant. */
export function schemas(): Readonly<Record<string, object>> {
  return { RECORD_SCHEMA: schemaOf("report-record.ts", "ReportRecord"), ENTRY_SCHEMA: schemaOf("entry.ts", "Entry") };
}

if (process.argv[1] === import.meta.filename) {
  const docs = { RECORD_SCHEMA: "JSON Schema of `ReportRecord`.", ENTRY_SCHEMA: "JSON Schema of `Entry`." };
  const lines = ["// Made from the types by scripts/schema.ts; change the types, then run: npm run schema"];
  for (const [name, schema] of Object.entries(schemas())) {
    lines.push("", `/** ${docs[name as keyof typeof docs]} */`, `export const ${name}: object = ${JSON.stringify(schema)};`);
  }
  const target = join(TYPES, "schemas.ts");
  writeFileSync(target, `${lines.join("\n")}\n`);
  execFileSync(join(ROOT, "node_modules/.bin/biome"), ["check", "--write", target], { stdio: "inherit" });
}
