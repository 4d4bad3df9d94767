import type { Overview, PageChange, Session } from "hearsay/shapes";
import { Button } from "react-aria-components";
import { Link, useSearch } from "wouter";
import { carried } from "../../address/filter.ts";
import { useJobs } from "../../data/live.ts";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import type { LastLook } from "./last-look.ts";

/** What came since the last look, and what pages changed: what was changed without notice first. */
export function ChangedPanel({
  of: { news, changed },
  look,
  onSeen,
}: {
  readonly of: Overview;
  readonly look: LastLook | null;
  readonly onSeen: () => void;
}) {
  return (
    <Panel
      title="What changed"
      className="side-panel"
      aside={
        news !== null && news.entries > 0 ? (
          <Button className="button quiet small" onPress={onSeen}>
            Mark as seen
          </Button>
        ) : undefined
      }
    >
      <p className="quiet-line">
        {look === null || news === null
          ? "First look at this case from this browser."
          : news.entries === 0
            ? `Nothing new since the last look, ${dayWords(look.at)} UTC.`
            : `Since the last look, ${dayWords(look.at)} UTC: ${counted(news.reports.length, "version")} came in, ${counted(news.decisions, "decision")}.`}
      </p>
      {news !== null && news.reports.length > 0 && (
        <ul className="news">
          {news.reports.map(({ version, outlet, title, isNew }) => (
            <li key={version}>
              <span className="badge">{isNew ? "new" : "new version"}</span>{" "}
              <Link href={readerPath({ version })}>
                <Foreign>{title}</Foreign>
              </Link>{" "}
              <span className="soft">
                <Foreign>{outlet}</Foreign>
              </span>
            </li>
          ))}
        </ul>
      )}
      {changed.length === 0 ? (
        <p className="quiet-line">No page of this case is known to have changed after it was published.</p>
      ) : (
        changed.map((each) => <ChangePart key={`${each.from} ${each.to}`} change={each} />)
      )}
    </Panel>
  );
}

function ChangePart({ change: { from, to, outlet, day, quiet, changes, wording, fresh } }: { readonly change: PageChange }) {
  const shown = changes.slice(0, 3);
  const rest = changes.length - shown.length + wording;
  return (
    <article className="page-change">
      <p>
        <span className={quiet ? "badge alarm" : "badge"}>{quiet ? "without notice" : "with notice"}</span>
        {fresh && <span className="badge">new</span>}{" "}
        <strong>
          <Foreign>{outlet}</Foreign>
        </strong>{" "}
        <span className="soft">{dayWords(day)}</span>
      </p>
      <ul>
        {shown.map(({ kind, before, after }) => (
          <li key={`${kind} ${before} ${after}`}>
            <span className="change-kind">{kind}</span>
            {before !== null && (
              <del>
                <Foreign>{short(before)}</Foreign>
              </del>
            )}
            {before !== null && after !== null && <span aria-hidden> → </span>}
            {after !== null && (
              <ins>
                <Foreign>{short(after)}</Foreign>
              </ins>
            )}
          </li>
        ))}
      </ul>
      <Link href={`/compare?a=${encodeURIComponent(from)}&b=${encodeURIComponent(to)}`}>
        {rest > 0 ? `Both versions, and ${rest} more` : "Both versions"}
      </Link>
    </article>
  );
}

function short(words: string): string {
  return words.length > 90 ? `${words.slice(0, 89).trimEnd()}…` : words;
}

const KIND_WORDS = { figure: "figures", statement: "statements", event: "events", naming: "namings" } as const;

/** What nobody has decided about, by kind. */
export function ReviewPanel({ of: { review } }: { readonly of: Overview }) {
  const search = carried(useSearch());
  const waiting = review.reduce((sum, each) => sum + each.waiting, 0);
  return (
    <Panel title="Waits for review" className="side-panel" aside={<Link href={`/review${search}`}>Review</Link>}>
      {waiting === 0 ? (
        <p className="quiet-line">Nothing waits.</p>
      ) : (
        <dl className="waiting">
          {review
            .filter(({ all }) => all > 0)
            .map(({ kind, waiting: left, all }) => (
              <div key={kind}>
                <dt>{KIND_WORDS[kind]}</dt>
                <dd>
                  <span className="number">{left.toLocaleString("en")}</span>
                  <span className="soft"> of {all.toLocaleString("en")}</span>
                </dd>
              </div>
            ))}
        </dl>
      )}
    </Panel>
  );
}

/** Whether the ledger was found whole; looked at in the log. */
export function IntegrityPanel({ session }: { readonly session: Session | undefined }) {
  const verify = useJobs().find(({ kind }) => kind === "verify");
  const light =
    verify === undefined || verify.state === "cancelled"
      ? { mark: "unknown", words: "Not verified since Hearsay was started." }
      : verify.state === "running"
        ? { mark: "unknown", words: verify.words === "" ? "Verifying …" : verify.words }
        : verify.state === "done" && (verify.counts.failed ?? 0) === 0
          ? { mark: "good", words: `Ledger and originals found whole, ${dayWords(verify.ended)} UTC.` }
          : { mark: "bad", words: verify.words === "" ? "Something is not as it was written." : verify.words };
  return (
    <Panel title="Integrity" className="side-panel" aside={<Link href="/log">Log</Link>}>
      <p className={`integrity ${light.mark}`}>
        <span className="integrity-light" aria-hidden />
        <span>{light.words}</span>
      </p>
      {session?.ledger != null && (
        <p className="soft small-line">
          {counted(session.entries, "entry", "entries")}; newest <code>{session.ledger.slice(0, 12)}</code>
        </p>
      )}
    </Panel>
  );
}
