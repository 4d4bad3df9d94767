import { expect, test } from "vitest";
import { schemas } from "../../../../scripts/schema.ts";
import { EDITABLE } from "../record/edit.ts";
import { ENTRY_SCHEMA, RECORD_SCHEMA } from "./schemas.ts";

const made = schemas();

test("the schemas that are shipped say what the types say (npm run schema)", () => {
  expect(RECORD_SCHEMA).toEqual(made["RECORD_SCHEMA"]);
  expect(ENTRY_SCHEMA).toEqual(made["ENTRY_SCHEMA"]);
});

test("every value that a type allows can be given by hand", () => {
  const { definitions } = RECORD_SCHEMA as { definitions: Record<string, { properties: Record<string, { enum?: unknown[] }> }> };
  for (const [kind, type] of [
    ["statement", "Statement"],
    ["figure", "Figure"],
    ["happening", "Happening"],
  ] as const) {
    for (const [field, rule] of Object.entries(EDITABLE[kind])) {
      if (rule.type !== "one-of" || field.includes(".")) continue;
      expect([...rule.of].sort(), `${kind} ${field}`).toEqual([...(definitions[type]?.properties[field]?.enum ?? [])].sort());
    }
  }
});
