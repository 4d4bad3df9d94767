import "./timeline.css";
import type { TimeItem, Timeline } from "hearsay/shapes";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { Link, useSearch } from "wouter";
import { carried, useFilter } from "../../address/filter.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { EvidenceChip, readerPath } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { dayAt, instantOf } from "../../parts/instant.ts";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { spanWords } from "../../parts/span-words.ts";
import { TimelinePicture } from "./picture.tsx";
import { type Axis, axisOf } from "./rows.ts";

/** When it happened, and when it was reported. */
export function TimelineScreen() {
  const [filter, change] = useFilter();
  const timeline = useAnswer<Timeline>("/api/timeline", { ...filter });
  return (
    <div className="screen full timeline-screen">
      <h1>Timeline</h1>
      <p className="lead">
        Above, when it is said to have happened; below, when it was reported. Faded ends: the words do not say more exactly when.
      </p>
      <Answer of={timeline} what="the times">
        {(data) => (
          <>
            <FilterNote
              hides={[
                [data.hidden.items, "item"],
                [data.hidden.reports, "version by its day", "versions by their day"],
              ]}
            />
            <Clocks of={data} window={[filter.since, filter.until]} onWindow={(since, until) => change({ since, until })} />
          </>
        )}
      </Answer>
    </div>
  );
}

interface ClocksProps {
  readonly of: Timeline;
  readonly window: readonly [string | null, string | null];
  readonly onWindow: (since: string | null, until: string | null) => void;
}

function Clocks({ of, window, onWindow }: ClocksProps) {
  const search = carried(useSearch());
  const [chosen, setChosen] = useState<TimeItem | null>(null);
  const axis = useMemo(() => axisOf(of), [of]);
  if (axis === null)
    return (
      <Empty>
        No report of this case says when, and none is dated. Dates of publication can be given on <Link href="/import">Import</Link>.
      </Empty>
    );
  return (
    <>
      <TimelinePicture axis={axis} of={of} chosen={chosen?.id ?? null} onChoose={setChosen} window={window} onWindow={onWindow} />
      <DayWindow axis={axis} window={window} onWindow={onWindow} />
      {chosen !== null && (
        <section className="time-chosen" aria-label="Chosen" aria-live="polite">
          <h2>
            <Foreign>{chosen.title}</Foreign>
          </h2>
          <p className="soft">
            {chosen.place !== null && (
              <>
                <Foreign>{chosen.place}</Foreign> ·{" "}
              </>
            )}
            {spanWords(chosen.from, chosen.to)} · reported in {counted(chosen.reports, "report")} on{" "}
            {chosen.reported.length === 0 ? "no known day" : chosen.reported.map((day) => dayWords(day)).join(", ")}
          </p>
          {chosen.evidence !== null && <EvidenceChip of={chosen.evidence} />}
          {chosen.incident !== null && (
            <Link href={`/claims${search === "" ? "?" : `${search}&`}of=${encodeURIComponent(chosen.incident)}`}>Who says what</Link>
          )}
        </section>
      )}
      <div className="trays">
        <Tray title={`${counted(of.undatedCount, "item")} without a time`} items={of.undated} count={of.undatedCount} />
        <Tray title={`${counted(axis.earlier.length, "item")} before this axis`} items={axis.earlier} count={axis.earlier.length} />
        {of.undatedReports > 0 && <p className="quiet-line">{counted(of.undatedReports, "version")} without a date of publication.</p>}
      </div>
      <Panel
        title="As a list"
        aside={of.moreItems > 0 ? `${counted(of.moreItems, "item")} more: filter by place or day` : counted(of.items.length, "item")}
      >
        <ItemTable items={of.items} />
      </Panel>
    </>
  );
}

/** The days that are let through, by keyboard: two sliders over the days of the axis. */
function DayWindow({
  axis: { from, to },
  window: [since, until],
  onWindow,
}: { readonly axis: Axis } & Pick<ClocksProps, "window" | "onWindow">) {
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1];
  const start = since === null ? first : Math.max(first, Math.floor(instantOf(since, "begin") ?? first));
  const end = until === null ? last : Math.min(last, Math.ceil((instantOf(until, "end") ?? last + 1) - 1));
  const set = (a: number, b: number): void => onWindow(a <= first ? null : dayAt(a), b >= last ? null : dayAt(b));
  return (
    <div className="day-window">
      <label>
        Reported from <output>{dayWords(dayAt(start))}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={start}
          aria-valuetext={dayWords(dayAt(start))}
          onChange={(event) => set(Math.min(Number(event.target.value), end), end)}
        />
      </label>
      <label>
        to <output>{dayWords(dayAt(end))}</output>
        <input
          type="range"
          min={first}
          max={last}
          value={end}
          aria-valuetext={dayWords(dayAt(end))}
          onChange={(event) => set(start, Math.max(Number(event.target.value), start))}
        />
      </label>
      {(since !== null || until !== null) && (
        <Button className="button quiet" onPress={() => onWindow(null, null)}>
          All days
        </Button>
      )}
    </div>
  );
}

function Tray({ title, items, count }: { readonly title: string; readonly items: readonly TimeItem[]; readonly count: number }) {
  if (count === 0) return null;
  return (
    <details className="tray">
      <summary>{title}</summary>
      <ItemTable items={items} />
      {count > items.length && <p className="quiet-line">and {counted(count - items.length, "item")} more</p>}
    </details>
  );
}

const LANES = { incident: "incident", event: "event", statement: "statement" } as const;

function ItemTable({ items }: { readonly items: readonly TimeItem[] }) {
  const search = carried(useSearch());
  return (
    <ScrollBox name="Items">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Happened</th>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">Reported</th>
            <th scope="col">In</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, lane, title, place, from, to, reported, reports, incident, evidence }) => (
            <tr key={`${lane} ${id}`}>
              <td>{spanWords(from, to) ?? "not said"}</td>
              <th scope="row">
                <Foreign>{title}</Foreign> <small>{LANES[lane]}</small>
              </th>
              <td>{place === null ? "" : <Foreign>{place}</Foreign>}</td>
              <td>{spanWords(reported[0] ?? null, reported.at(-1) ?? null) ?? "undated"}</td>
              <td className="number">{counted(reports, "report")}</td>
              <td>
                {evidence !== null ? (
                  <Link href={readerPath(evidence)}>
                    <Foreign>{evidence.words}</Foreign>
                  </Link>
                ) : (
                  incident !== null && (
                    <Link href={`/claims${search === "" ? "?" : `${search}&`}of=${encodeURIComponent(incident)}`}>who says what</Link>
                  )
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
