import type { VersionInCase } from "hearsay/shapes";
import { Link } from "wouter";
import { keyWords } from "../../keys/keys.ts";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";

interface VersionsProps {
  readonly inCase: VersionInCase;
  readonly current: string;
}

/** All versions of the report, newest first, and between each two what changed, told in facts. */
export function Versions({ inCase: { versions, revisions }, current }: VersionsProps) {
  if (versions.length < 2) return <p className="soft">Captured once.</p>;
  const newest = [...versions].reverse();
  return (
    <>
      <ol className="versions">
        {newest.map(({ version, published, updated, retrieved }, at) => {
          const before = newest[at + 1];
          const revision = before === undefined ? undefined : revisions.find(({ from, to }) => from === before.version && to === version);
          const when = updated ?? published ?? retrieved;
          return (
            <li key={version}>
              {version === current ? (
                <strong aria-current="true">{dayWords(when)}, this version</strong>
              ) : (
                <Link href={readerPath({ version })}>{dayWords(when)}</Link>
              )}
              {before !== undefined && <Changes revision={revision} />}
              {before !== undefined && (
                <Link
                  className="versions-compare"
                  href={`/compare?a=${encodeURIComponent(before.version)}&b=${encodeURIComponent(version)}`}
                >
                  Compare with the one before
                </Link>
              )}
            </li>
          );
        })}
      </ol>
      <p className="soft">
        <kbd>{keyWords("reader.older")}</kbd> older, <kbd>{keyWords("reader.newer")}</kbd> newer
      </p>
    </>
  );
}

function Changes({ revision }: { readonly revision: VersionInCase["revisions"][number] | undefined }) {
  if (revision === undefined) return <p className="soft">Nothing that counts changed.</p>;
  const { quiet, changes, wording } = revision;
  return (
    <>
      <p>
        <span className={`badge ${quiet ? "alarm" : "good"}`}>{quiet ? "changed without notice" : "changed with a notice"}</span>
      </p>
      <ul className="changes">
        {changes.map(({ kind, before, after }) => (
          <li key={`${kind} ${before} ${after}`}>
            <span className="change-kind">{kind}</span>
            {before !== null && (
              <del dir="auto">
                <Foreign>{before}</Foreign>
              </del>
            )}
            {after !== null && (
              <ins dir="auto">
                <Foreign>{after}</Foreign>
              </ins>
            )}
          </li>
        ))}
        {wording > 0 && <li className="soft">{counted(wording, "change")} of wording alone</li>}
      </ul>
    </>
  );
}
