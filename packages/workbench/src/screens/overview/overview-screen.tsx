import "./overview.css";
import type { Overview } from "hearsay/shapes";
import { Link } from "wouter";
import { filterSize, useFilter } from "../../address/filter.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { ConflictsPanel } from "./conflicts.tsx";
import { CoveragePanel } from "./coverage.tsx";
import { useLastLook } from "./last-look.ts";
import { ChangedPanel, IntegrityPanel, ReviewPanel } from "./side.tsx";
import { TollGroupPart } from "./tolls.tsx";

/** Incidents with a toll that stand open. */
const IN_SIGHT = 3;

/** The case in one look. */
export function OverviewScreen() {
  const [filter] = useFilter();
  const session = useSession();
  const [look, onSeen] = useLastLook(session.data);
  const overview = useAnswer<Overview>("/api/overview", { ...filter, seen: look?.entries ?? null }, look !== undefined);
  const counts = session.data?.counts;
  if (counts?.reports === 0) return <EmptyCase />;
  return (
    <div className="screen overview">
      <h1>Overview</h1>
      <p className="lead">
        {counts !== undefined && (
          <>
            {counted(counts.reports, "report")}
            {counts.versions > counts.reports && ` in ${counted(counts.versions, "version")}`} · {counted(counts.statements, "statement")} ·{" "}
            {counted(counts.figures, "figure")} · {counted(counts.events, "event")}.{" "}
          </>
        )}
        Reported, not verified.
      </p>
      <Answer of={overview} what="the case">
        {(data) => (
          <>
            <FilterNote
              hides={[
                [data.hidden.reports, "report"],
                [data.hidden.measures, "measure"],
                [data.hidden.conflicts, "conflict"],
              ]}
            />
            <div className="overview-desk">
              <div>
                <Panel
                  title="How many"
                  aside={counted(
                    data.groups.reduce((sum, { tolls }) => sum + tolls.length, 0),
                    "measure",
                  )}
                >
                  {data.groups.length === 0 && (
                    <p className="quiet-line">
                      {filterSize(filter) > 0
                        ? "No count of people passes the filter."
                        : "No report of this case counts people whom something befell."}
                    </p>
                  )}
                  {data.groups.slice(0, IN_SIGHT).map((group, at) => (
                    <TollGroupPart key={group.incident ?? "none"} group={group} isLead={at === 0} />
                  ))}
                  {data.groups.length > IN_SIGHT && (
                    <details className="more-groups">
                      <summary>{counted(data.groups.length - IN_SIGHT, "more incident")} with a toll</summary>
                      {data.groups.slice(IN_SIGHT).map((group) => (
                        <TollGroupPart key={group.incident ?? "none"} group={group} isLead={false} />
                      ))}
                    </details>
                  )}
                  {data.moreGroups > 0 && (
                    <p className="quiet-line">
                      and {counted(data.moreGroups, "incident")} more with a toll: <Link href="/figures">all figures</Link>.
                    </p>
                  )}
                </Panel>
                <ConflictsPanel of={data} />
              </div>
              <div className="overview-side">
                <ChangedPanel of={data} look={look ?? null} onSeen={onSeen} />
                <ReviewPanel of={data} />
                <IntegrityPanel session={session.data} />
              </div>
            </div>
            <CoveragePanel of={data.coverage} />
          </>
        )}
      </Answer>
    </div>
  );
}

function EmptyCase() {
  return (
    <div className="screen overview">
      <h1>Overview</h1>
      <div className="empty-case">
        <p>This case holds no reports yet.</p>
        <ol>
          <li>
            <Link href="/import">Import reports</Link>: drop files, paste text, or give JSON Lines.
          </li>
          <li>Hearsay reads who said what, how many, when and where, and which reports carry each other.</li>
          <li>
            This screen then shows the tolls with their origins, what conflicts, what changed and where nobody reports from. What the
            machine found is <em>suggested</em> until a person accepts it.
          </li>
        </ol>
      </div>
    </div>
  );
}
