import type { Toll, TollGroup } from "hearsay/shapes";
import { Link, useSearch } from "wouter";
import { carried } from "../../address/filter.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { spanWords } from "../../parts/span-words.ts";
import { TollValueLine } from "./toll-value.tsx";

/** What befell people in one incident: the measure that is asked for first in sight, its parts and the others folded in below. */
export function TollGroupPart({ group, isLead }: { readonly group: TollGroup; readonly isLead: boolean }) {
  const search = carried(useSearch());
  const main = group.tolls.find(({ population }) => population === null) ?? group.tolls[0];
  const more = group.tolls.filter((toll) => toll !== main);
  const isDated = group.title.includes(group.from ?? group.to ?? "-");
  const where = [group.place, isDated ? null : spanWords(group.from, group.to)].filter(
    (each) => each !== null && !group.title.includes(each),
  );
  return (
    <article className={isLead ? "toll-group lead-group" : "toll-group"}>
      <header>
        <h3>
          <Foreign>{group.title}</Foreign>
        </h3>
        <p className="toll-group-meta">
          {where.map((each) => `${each} · `)}counted in {counted(group.reports, "report")}
          {group.incident !== null && (
            <>
              {" · "}
              <Link href={`/claims${search === "" ? "?" : `${search}&`}of=${encodeURIComponent(group.incident)}`}>Who says what</Link>
            </>
          )}
        </p>
      </header>
      {main !== undefined && <Measure toll={main} search={search} />}
      {more.length > 0 && (
        <div className="toll-more">
          {more.map((toll) => (
            <details key={toll.track}>
              <summary>
                <span className="toll-more-title">
                  <Foreign>{toll.title}</Foreign>
                </span>
                <span className="toll-more-values number">
                  {toll.values.map(({ words, fate, origins }) => (
                    <span key={words} className={fate} title={fate === "stands" ? undefined : fate}>
                      {words}
                      {fate !== "stands" && <span className="out-of-sight"> ({fate})</span>}
                      {fate === "stands" && (
                        <small>
                          {origins.known}
                          {origins.atMost > origins.known && `–${origins.atMost}`} {origins.atMost === 1 ? "origin" : "origins"}
                        </small>
                      )}
                    </span>
                  ))}
                </span>
              </summary>
              <Measure toll={toll} search={search} titled={false} />
            </details>
          ))}
        </div>
      )}
    </article>
  );
}

function Measure({ toll, search, titled = true }: { readonly toll: Toll; readonly search: string; readonly titled?: boolean }) {
  return (
    <div className="toll-measure">
      <p className="toll-measure-title">
        {titled && (
          <strong>
            <Foreign>{toll.title}</Foreign>
          </strong>
        )}
        {toll.tellings > 1 && (
          <Link href={`/figures${search === "" ? "?" : `${search}&`}track=${encodeURIComponent(toll.track)}`}>Over time</Link>
        )}
      </p>
      <ul>
        {toll.values.map((value) => (
          <TollValueLine key={`${value.words} ${value.since} ${value.fate}`} value={value} />
        ))}
      </ul>
      {toll.moreValues > 0 && (
        <p className="quiet-line">
          and {counted(toll.moreValues, "other amount")}:{" "}
          <Link href={`/figures${search === "" ? "?" : `${search}&`}track=${encodeURIComponent(toll.track)}`}>all of them over time</Link>.
        </p>
      )}
    </div>
  );
}
