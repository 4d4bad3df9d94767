import type { Conflict, Overview } from "hearsay/shapes";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { decide } from "../../data/decide.ts";
import { useSession } from "../../data/queries.ts";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";

/** Passages that cannot both stand: each side's words, on whose word, in which outlet. */
export function ConflictsPanel({ of: { conflicts, moreConflicts, seeming } }: { readonly of: Overview }) {
  return (
    <Panel title="Open conflicts" aside={seeming > 0 ? `${counted(seeming, "pair")} only seem to conflict` : undefined}>
      {conflicts.length === 0 && <p className="quiet-line">No two passages conflict over the same thing, as far as the texts show.</p>}
      {conflicts.map((conflict) => (
        <ConflictPart key={conflict.relation} conflict={conflict} />
      ))}
      {moreConflicts > 0 && (
        <p className="quiet-line">and {counted(moreConflicts, "conflict")} more. Filter by incident or place to see them.</p>
      )}
    </Panel>
  );
}

function ConflictPart({ conflict: { relation, over, because, a, b, fresh } }: { readonly conflict: Conflict }) {
  const session = useSession();
  const compare = `/compare?a=${encodeURIComponent(a.version)}&b=${encodeURIComponent(b.version)}`;
  return (
    <article className="conflict">
      <header>
        <p>
          <span className="badge alarm">
            conflict{over !== null && over !== "denial" ? ` over ${over}` : over === "denial" ? ": denied" : ""}
          </span>
          {fresh && <span className="badge">new</span>} <Foreign>{because}</Foreign>
        </p>
        <div className="conflict-tools">
          {a.version !== b.version && <Link href={compare}>Both reports side by side</Link>}
          <Button
            className="button quiet"
            isDisabled={session.data?.readOnly !== false}
            onPress={() => void decide({ kind: "dismissed", relation })}
          >
            Not a conflict
          </Button>
        </div>
      </header>
      <div className="conflict-sides">
        <EvidenceChip of={a} />
        <EvidenceChip of={b} />
      </div>
    </article>
  );
}
