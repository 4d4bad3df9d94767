import "./figures.css";
import type { FigurePoint, Figures, MeasureListed } from "hearsay/shapes";
import { Link, useSearch } from "wouter";
import { carried, useFilter } from "../../address/filter.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { grouped } from "../../parts/grouped.ts";
import { headOf, tailOf } from "../../parts/near.ts";
import { counted } from "../../parts/numbers.ts";
import { OriginTally } from "../../parts/origin-tally.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { StateMark } from "../../parts/state-mark.tsx";
import { Chart } from "./chart.tsx";

/** How many, over time: a line for each voice, and the same as a table. */
export function FiguresScreen() {
  const [filter] = useFilter();
  const search = useSearch();
  const track = new URLSearchParams(search).get("track");
  const figures = useAnswer<Figures>("/api/figures-over-time", { ...filter, track });
  return (
    <div className="screen full figures-screen">
      <h1>Figures over time</h1>
      <Answer of={figures} what="the figures">
        {({ measures, moreMeasures, chosen, hidden }) => (
          <>
            <FilterNote
              hides={[
                [hidden.measures, "measure"],
                [hidden.tellings, "telling"],
              ]}
            />
            {measures.length === 0 ? (
              <Empty>
                No figure {hidden.measures > 0 ? "passes the filter" : "was found in this case"}. Reports that count something come in under{" "}
                <Link href="/import">Import</Link>.
              </Empty>
            ) : (
              <div className="figures-desk">
                <MeasureList measures={measures} more={moreMeasures} chosen={chosen?.toll.track ?? null} search={carried(search)} />
                {chosen === null ? <Empty>This measure is not in the case, or the filter hides it.</Empty> : <Course of={chosen} />}
              </div>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

interface ListProps {
  readonly measures: readonly MeasureListed[];
  readonly more: number;
  readonly chosen: string | null;
  readonly search: string;
}

function MeasureList({ measures, more, chosen, search }: ListProps) {
  const groups = grouped(measures, ({ incident }) => incident);
  return (
    <nav className="measure-list" aria-label="Measures">
      {[...groups].map(([incident, some]) => (
        <section key={incident ?? "none"}>
          <h2>
            <Foreign>{some[0]?.incidentTitle ?? "Without an incident"}</Foreign>
          </h2>
          <ul>
            {some.map(({ track, title, tellings, stands, isContested }) => (
              <li key={track}>
                <Link
                  href={`/figures${search === "" ? "?" : `${search}&`}track=${encodeURIComponent(track)}`}
                  aria-current={track === chosen ? "true" : undefined}
                >
                  <span className="measure-title">
                    <Foreign>{title}</Foreign>
                    {isContested && <span className="badge alarm">conflict</span>}
                  </span>
                  <span className="measure-stands number">{stands ?? "taken back"}</span>
                  <span className="measure-count">{counted(tellings, "telling")}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && <p className="quiet-line">and {counted(more, "measure")} more: filter by place or incident.</p>}
    </nav>
  );
}

function Course({ of: { toll, points, undrawn, noChart, warnings } }: { readonly of: NonNullable<Figures["chosen"]> }) {
  return (
    <section className="course" aria-label={toll.title}>
      <header>
        <h2>
          <Foreign>{toll.title}</Foreign>
        </h2>
        {toll.incidentTitle !== null && (
          <p className="soft">
            <Foreign>{toll.incidentTitle}</Foreign>
          </p>
        )}
      </header>
      {noChart === null ? <Chart key={toll.track} title={toll.title} points={points} /> : <p className="quiet-line">No chart: {noChart}</p>}
      {(warnings.length > 0 || undrawn > 0) && (
        <div className="course-warnings">
          {warnings.length > 0 && (
            <>
              <h3>Not all of this is one series</h3>
              <ul>
                {warnings.map((words) => (
                  <li key={words}>
                    <Foreign>{words}</Foreign>
                  </li>
                ))}
              </ul>
            </>
          )}
          {undrawn > 0 && <p>{counted(undrawn, "telling")} without a number or a day cannot be drawn.</p>}
        </div>
      )}
      <h3 className="course-heading">Amounts</h3>
      <ScrollBox name="Amounts">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">How many</th>
              <th scope="col">On whose word</th>
              <th scope="col">First said</th>
              <th scope="col">Independent origins</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            {toll.values.map(({ words, fate, voices, since, origins, reports, remarks }) => (
              <tr key={`${words} ${fate} ${since}`} className={fate}>
                <th scope="row" className="course-amount number">
                  {words}
                </th>
                <td>
                  <Foreign>{voices.join(", ")}</Foreign>
                </td>
                <td>{dayWords(since)}</td>
                <td>
                  <OriginTally of={origins} reports={reports} />
                </td>
                <td>
                  {fate !== "stands" && <span className="badge away">{fate}</span>}
                  {remarks
                    .filter(({ kind }) => kind !== "differs")
                    .map((remark) => (
                      <p key={remark.words} className={remark.kind === "conflicts" ? "conflicting" : undefined}>
                        <Foreign>{remark.words}</Foreign>
                        {remark.because !== "" && (
                          <small>
                            <Foreign>{remark.because}</Foreign>
                          </small>
                        )}
                      </p>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <h3 className="course-heading">Every telling</h3>
      <Tellings points={points} />
    </section>
  );
}

/** The chart as a table: the same marks, in the same order. */
function Tellings({ points }: { readonly points: readonly FigurePoint[] }) {
  return (
    <ScrollBox name="Every telling">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">How many</th>
            <th scope="col">On whose word</th>
            <th scope="col">In</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ said, words, voice, evidence, isCopy, fate }) => (
            <tr key={`${evidence.version}/${evidence.claim}`} className={fate}>
              <td>{dayWords(said)}</td>
              <th scope="row" className="number">
                {words}
              </th>
              <td>
                <Foreign>{voice}</Foreign>
              </td>
              <td>
                <Foreign>{evidence.outlet}</Foreign>
                {isCopy && <small>same origin as an earlier report</small>}
              </td>
              <td className="telling-words">
                <StateMark state={evidence.state} />
                <Link href={readerPath(evidence)}>
                  <Foreign>{`${tailOf(evidence.before)}${evidence.words}${headOf(evidence.after)}`}</Foreign>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
