import type { Maker } from "./maker.ts";
import type { Span } from "./span.ts";

/** Who calls whom what: "bandits" for protesters, on the president's word. */
export interface Naming extends Span {
  readonly id: string;
  /** Null: the report's own word. */
  readonly statement: string | null;
  readonly voice: string | null;
  readonly of: string | null;
  readonly label: string;
  readonly by: Maker;
}
