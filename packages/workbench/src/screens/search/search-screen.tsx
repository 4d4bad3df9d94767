import "./search.css";
import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useSearchParams } from "wouter";
import { useSearch } from "../../data/search.ts";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { EvidenceChip, readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { Loading } from "../../parts/loading.tsx";
import { namePath } from "../../parts/name-path.ts";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { Snippet } from "../../parts/snippet.tsx";

const FIRST = 50;

/** Everything that has the words, in the whole case. The address keeps them: as `words`, or as `q`, which is also a filter. */
export function SearchScreen() {
  const [params, setParams] = useSearchParams();
  const words = params.get("words") ?? params.get("q") ?? "";
  const [typed, setTyped] = useState(words);
  const [limit, setLimit] = useState(FIRST);
  const { reports, found } = useSearch(words, limit);
  const nothing = reports?.total === 0 && found?.total === 0 && found.names.length === 0;
  return (
    <div className="screen search">
      <h1>Search</h1>
      <search>
        <form
          className="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            setLimit(FIRST);
            setParams((before) => {
              const after = new URLSearchParams(before);
              after.set("words", typed.trim());
              return after;
            });
          }}
        >
          <input type="search" aria-label="Words to look for" value={typed} onChange={(event) => setTyped(event.target.value)} dir="auto" />
          <Button type="submit" className="button primary">
            Search
          </Button>
        </form>
      </search>
      <p className="lead">
        All of the words, anywhere in the case, whatever the filter. “In quotes” they stand together; with * at the end, words that begin
        so.
      </p>
      {words === "" ? null : nothing ? (
        <Empty>
          Nothing in the case has “<Foreign>{words}</Foreign>”.
        </Empty>
      ) : (
        <div className="search-parts">
          <Panel title="Reports" aside={reports === undefined ? undefined : counted(reports.total, "report")}>
            {reports === undefined ? (
              <Loading what="the reports" />
            ) : (
              <ol className="search-reports">
                {reports.hits.map(({ version, title, outlet, published, snippet }) => (
                  <li key={version}>
                    <Link href={readerPath({ version })}>
                      <Foreign>{title}</Foreign>
                    </Link>
                    <Snippet parts={snippet} />
                    <span className="soft">
                      <Foreign>{outlet ?? "outlet not known"}</Foreign> · {dayWords(published)}
                    </span>
                  </li>
                ))}
              </ol>
            )}
            {reports !== undefined && reports.total > reports.hits.length && limit < 200 && (
              <Button className="button" onPress={() => setLimit(200)}>
                Show more
              </Button>
            )}
          </Panel>
          <div>
            {found !== undefined && found.names.length > 0 && (
              <Panel title="Names">
                <ul className="search-names">
                  {found.names.map((each) => (
                    <li key={`${each.kind} ${each.id ?? each.name}`}>
                      <Link href={namePath(each)}>
                        <Foreign>{each.name}</Foreign>
                      </Link>{" "}
                      <span className="soft">
                        {each.kind} · {counted(each.reports, "report")}
                      </span>
                    </li>
                  ))}
                </ul>
              </Panel>
            )}
            <Panel title="Claims" aside={found === undefined ? undefined : counted(found.total, "claim")}>
              {found === undefined ? (
                <Loading what="the claims" />
              ) : (
                found.claims.map((each) => <EvidenceChip key={`${each.version}/${each.claim}`} of={each} />)
              )}
            </Panel>
          </div>
        </div>
      )}
    </div>
  );
}
