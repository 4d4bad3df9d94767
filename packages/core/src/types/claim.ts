import type { Figure } from "./figure.ts";
import type { Happening } from "./happening.ts";
import type { Naming } from "./naming.ts";
import type { Statement } from "./statement.ts";

/** What people accept, reject or edit, by kind. */
export interface Claims {
  readonly statement: Statement;
  readonly figure: Figure;
  readonly happening: Happening;
  readonly naming: Naming;
}

export type ClaimKind = keyof Claims;
