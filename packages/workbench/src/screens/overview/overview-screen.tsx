import type { Overview, Toll, TollValue } from "hearsay/shapes";
import { Link } from "wouter";
import { useFilter } from "../../address/filter.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted, originWords } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";

/** The case in one look. */
export function OverviewScreen() {
  const [filter] = useFilter();
  const session = useSession();
  const overview = useAnswer<Overview>("/api/overview", { ...filter });
  return (
    <div className="screen">
      <h1>Overview</h1>
      {session.data !== undefined && (
        <p className="lead">
          {counted(session.data.counts.reports, "report")} · {counted(session.data.counts.statements, "statement")} ·{" "}
          {counted(session.data.counts.figures, "figure")} · {counted(session.data.counts.events, "event")}
        </p>
      )}
      <Answer of={overview} what="the tolls">
        {({ tolls }) =>
          tolls.length === 0 ? (
            <Empty>
              No report counts people yet. <Link href="/import">Import reports</Link>.
            </Empty>
          ) : (
            <Panel title="Tolls" aside={counted(tolls.length, "measure")}>
              {tolls.map((toll) => (
                <TollPart key={toll.track} toll={toll} />
              ))}
            </Panel>
          )
        }
      </Answer>
    </div>
  );
}

function TollPart({ toll }: { readonly toll: Toll }) {
  return (
    <article className="toll">
      <h3>
        <Foreign>{toll.title}</Foreign>{" "}
        {toll.incidentTitle !== null && (
          <small>
            <Foreign>{toll.incidentTitle}</Foreign>
          </small>
        )}
      </h3>
      <ul>
        {toll.values.map((value) => (
          <ValueLine key={`${value.words} ${value.since}`} value={value} />
        ))}
      </ul>
    </article>
  );
}

function ValueLine({ value }: { readonly value: TollValue }) {
  return (
    <li className={`toll-value ${value.fate}`}>
      <details>
        <summary>
          <span className="toll-amount">{value.words}</span>
          <span>
            <Foreign>{value.voices.join(", ")}</Foreign>
          </span>
          <span className="soft">since {dayWords(value.since)}</span>
          <span className="soft">
            {originWords(value.origins)}; {counted(value.reports, "report")}
          </span>
          {value.remarks.map((remark) => (
            <span className="remark" key={remark}>
              <Foreign>{remark}</Foreign>
            </span>
          ))}
        </summary>
        {value.evidence.map((evidence) => (
          <EvidenceChip key={`${evidence.version}/${evidence.claim}`} of={evidence} />
        ))}
      </details>
    </li>
  );
}
