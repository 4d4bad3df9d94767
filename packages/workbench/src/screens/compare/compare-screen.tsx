import "./compare.css";
import type { Compared, ComparedSentence, ComparePairs, Side } from "hearsay/shapes";
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import { Link, useSearchParams } from "wouter";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { EvidenceChip, readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { SidePicker } from "./side-picker.tsx";

/** Two reports, or two versions of one, beside each other. */
export function CompareScreen() {
  const [params, setParams] = useSearchParams();
  const [a, b] = [params.get("a"), params.get("b")];
  const pairs = useAnswer<ComparePairs>("/api/compare/pairs");
  const set = (name: "a" | "b", version: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.set(name, version);
      return after;
    });
  return (
    <div className="screen compare">
      <h1>Compare</h1>
      <Answer of={pairs} what="the reports">
        {({ sides, pairs: worth }) =>
          sides.length < 2 ? (
            <Empty>
              Two reports at least are needed. <Link href="/import">Import reports</Link>.
            </Empty>
          ) : (
            <>
              <div className="compare-pick">
                <SidePicker label="One" sides={sides} chosen={a} onChoose={(version) => set("a", version)} />
                <SidePicker label="The other" sides={sides} chosen={b} onChoose={(version) => set("b", version)} />
              </div>
              {a !== null && b !== null ? <Comparison a={a} b={b} /> : <Worth pairs={worth} />}
            </>
          )
        }
      </Answer>
    </div>
  );
}

function Worth({ pairs }: { readonly pairs: ComparePairs["pairs"] }) {
  if (pairs.length === 0) return <Empty>No two reports conflict, share their text, or are versions of one. Choose any two above.</Empty>;
  return (
    <Panel title="Worth a look" aside={counted(pairs.length, "pair")}>
      <ul className="compare-pairs">
        {pairs.map(({ a, b, why }) => (
          <li key={`${a.version} ${b.version}`}>
            <Link href={`/compare?a=${encodeURIComponent(a.version)}&b=${encodeURIComponent(b.version)}`}>
              <SideWords of={a} />
              <span className="compare-why">{why}</span>
              <SideWords of={b} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function SideWords({ of }: { readonly of: Side }) {
  return (
    <span className="compare-side">
      <strong>
        <Foreign>{of.title}</Foreign>
      </strong>
      <span className="soft">
        <Foreign>{of.outlet}</Foreign> · {dayWords(of.published)}
      </span>
    </span>
  );
}

function Comparison({ a, b }: { readonly a: string; readonly b: string }) {
  const answer = useAnswer<Compared>("/api/compare", { a, b }, a !== b);
  const [differing, setDiffering] = useState(false);
  if (a === b) return <Empty>That is one version twice. Choose another.</Empty>;
  return (
    <Answer of={answer} what="the two">
      {(compared) => (
        <>
          {compared.changes !== null && <Facts changes={compared.changes} />}
          <Panel
            title="Sentence by sentence"
            aside={
              <>
                {counted(compared.shared, "sentence")} in both, {compared.onlyA} only in the first, {compared.onlyB} only in the second{" "}
                <ToggleButton className="button" isSelected={differing} onChange={setDiffering}>
                  Differences only
                </ToggleButton>
              </>
            }
          >
            <div className="compare-table-box">
              <table className="compare-table">
                <caption className="out-of-sight">
                  Sentences of both, in the order of the first; what stands in one only has an empty cell beside it.
                </caption>
                <thead>
                  <tr>
                    {[compared.a, compared.b].map((side) => (
                      <th key={side.version} scope="col">
                        <Link href={readerPath(side)}>
                          <SideWords of={side} />
                        </Link>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {compared.sentences
                    .filter(({ a: left, b: right, parts }) => !differing || left === null || right === null || parts.length > 1)
                    .map((sentence) => (
                      <SentenceRow key={`${sentence.a?.start ?? ""}-${sentence.b?.start ?? ""}`} of={sentence} />
                    ))}
                </tbody>
              </table>
            </div>
          </Panel>
          <Panel title="How their claims stand to each other" aside={counted(compared.relations.length, "relation")}>
            {compared.relations.length === 0 && <Empty>No figure or denial of one meets one of the other.</Empty>}
            {compared.relations.map(({ id, kind, words, because, a: left, b: right }) => (
              <article key={id} className="compare-relation">
                <EvidenceChip of={left} />
                <p>
                  <span
                    className={`badge ${kind === "conflicts" ? "alarm" : kind === "differs" || kind === "supersedes" ? "away" : "good"}`}
                  >
                    {words}
                  </span>{" "}
                  <span className="soft">
                    <Foreign>{because.join("; ")}</Foreign>
                  </span>
                </p>
                <EvidenceChip of={right} />
              </article>
            ))}
          </Panel>
          <Panel title="Origins that both go back to">
            {compared.origins.length === 0 ? (
              <Empty>None that is known. That is not the same as independent.</Empty>
            ) : (
              <dl className="compare-origins">
                {compared.origins.map(({ id, name, because }) => (
                  <div key={id}>
                    <dt>
                      <Foreign>{name}</Foreign>
                    </dt>
                    <dd>
                      <Foreign>{because.join("; ")}</Foreign>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </Panel>
        </>
      )}
    </Answer>
  );
}

function Facts({ changes }: { readonly changes: NonNullable<Compared["changes"]> }) {
  return (
    <Panel
      title="What changed, in claims"
      aside={changes.quiet ? <span className="badge alarm">changed without notice</span> : <span className="badge">readers were told</span>}
    >
      {changes.facts.length === 0 ? (
        <Empty>Wording only.</Empty>
      ) : (
        <ul className="compare-facts">
          {changes.facts.map(({ kind, before, after }) => (
            <li key={`${kind} ${before} ${after}`}>
              <span className="compare-kind">{kind}</span>
              {before !== null && (
                <del>
                  <Foreign>{before}</Foreign>
                </del>
              )}
              {after !== null && (
                <ins>
                  <Foreign>{after}</Foreign>
                </ins>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function SentenceRow({ of }: { readonly of: ComparedSentence }) {
  const { a, b, parts } = of;
  const kind = a === null ? "only-b" : b === null ? "only-a" : parts.length > 1 ? "differs" : "both";
  const half = (side: "a" | "b") =>
    parts
      .filter((part) => part.in === "both" || part.in === side)
      .map((part, at) => {
        const words = <Foreign>{part.words}</Foreign>;
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and never move
        return <span key={at}>{part.in === "both" ? words : side === "a" ? <del>{words}</del> : <ins>{words}</ins>}</span>;
      });
  return (
    <tr className={kind}>
      <td dir="auto">{a !== null && (parts.length === 0 ? <Foreign>{a.words}</Foreign> : half("a"))}</td>
      <td dir="auto">{b !== null && (parts.length === 0 ? <Foreign>{b.words}</Foreign> : half("b"))}</td>
    </tr>
  );
}
