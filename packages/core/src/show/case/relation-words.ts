import type { Relation } from "../../types/dossier.ts";

/** How one claim stands to another, as a verb: "conflicts over denial with", "supersedes". */
export function relationWords({ kind, over }: Pick<Relation, "kind" | "over">): string {
  switch (kind) {
    case "conflicts":
      return over === null ? "conflicts with" : `conflicts over ${over} with`;
    case "differs":
      return over === null ? "only seems to conflict with" : `differs in ${over} from`;
    case "corroborates":
      return "is corroborated by";
    case "repeats":
      return "says the same, from the same origin, as";
    case "supersedes":
      return "supersedes, or is superseded by,";
  }
}
