import type { TollValue } from "hearsay/shapes";
import { Fragment } from "react";
import { dayWords } from "../../parts/day.ts";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { OriginTally } from "../../parts/origin-tally.tsx";

/** One amount: how many, on whose word, from how many origins; the passages fold out. */
export function TollValueLine({ value }: { readonly value: TollValue }) {
  const told = value.remarks.filter(({ kind }) => kind !== "differs" && kind !== "supersedes");
  const rest = value.remarks.filter(({ kind }) => kind === "differs" || kind === "supersedes");
  return (
    <li className={`toll-value ${value.fate}`}>
      <details>
        <summary>
          <span className="toll-amount">
            {value.words}
            {value.fate !== "stands" && <span className="toll-fate">{value.fate}</span>}
          </span>
          <span className="toll-who">
            <span className="toll-voices">
              <Names of={value.voices} />
            </span>
            <span className="toll-meta">
              <OriginTally of={value.origins} reports={value.reports} /> · first said {dayWords(value.since)}
            </span>
            {told.map(({ kind, words, because }) => (
              <span className={`remark ${kind}`} key={words}>
                <Foreign>{words}</Foreign>
                {because !== "" && (
                  <span className="remark-because">
                    <Foreign>{because}</Foreign>
                  </span>
                )}
              </span>
            ))}
          </span>
        </summary>
        <div className="toll-evidence">
          {value.evidence.map((evidence) => (
            <EvidenceChip key={`${evidence.version}/${evidence.claim}`} of={evidence} />
          ))}
          {value.more > 0 && <p className="soft">and {counted(value.more, "passage")} more in the case</p>}
          {rest.map(({ words }) => (
            <p className="remark-rest" key={words}>
              <Foreign>{words}</Foreign>
            </p>
          ))}
        </div>
      </details>
    </li>
  );
}

/** Names in a row, each in its own direction. */
export function Names({ of }: { readonly of: readonly string[] }) {
  return of.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ", "}
      <Foreign>{name}</Foreign>
    </Fragment>
  ));
}
