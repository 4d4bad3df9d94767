import type { Entry } from "@hearsay/core";

/** "accepted by Ana, 2024-05-01T10:00:00Z: f-4k7q2m". */
export function decisionInWords(entry: Entry): string {
  const about = aboutWords(entry);
  const why = "why" in entry && entry.why !== null ? ` (${entry.why})` : "";
  return `${entry.kind} by ${entry.by}, ${entry.at}: ${about}${why}`;
}

function aboutWords(entry: Entry): string {
  switch (entry.kind) {
    case "accepted":
    case "rejected":
      return entry.claims.map(({ claim }) => claim).join(" ");
    case "edited":
      return `${entry.claim.claim} ${entry.changes.map(({ field, from, to }) => `${field} ${JSON.stringify(from)} → ${JSON.stringify(to)}`).join(", ")}`;
    case "merged":
    case "split":
      return `${entry.what} ${entry.members.map(({ claim }) => claim).join(" ")}`;
    case "upheld":
    case "dismissed":
      return `${entry.a.claim} ${entry.relation} ${entry.b.claim}`;
    case "owned":
      return `${entry.outlet} belongs to ${entry.owner}`;
    case "listed":
      return `${entry.agency} is an agency`;
    case "undone":
    case "redone":
      return `entry ${entry.entry}`;
    default:
      return "";
  }
}
