import { useVirtualizer } from "@tanstack/react-virtual";
import type { Carried, Job, JobLine } from "hearsay/shapes";
import { Check, CircleDashed, Copy, Equal, FilePlus2, Loader, SkipForward, TriangleAlert } from "lucide-react";
import { useRef } from "react";
import { Button, ProgressBar } from "react-aria-components";
import { Link } from "wouter";
import { post } from "../../data/client.ts";
import { sayProblem } from "../../data/decide.ts";
import { useJobLines } from "../../data/job-lines.ts";
import { noteJob } from "../../data/live.ts";
import { useAnswer } from "../../data/queries.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { namesOf } from "./send.ts";

/** A line of a queue: one whose outcome is known, or one that still waits. */
interface QueueLine extends Omit<JobLine, "outcome"> {
  readonly outcome: JobLine["outcome"] | "reading" | "waiting";
}

const MARKS = {
  added: Check,
  "new version": FilePlus2,
  identical: Equal,
  failed: TriangleAlert,
  "passed over": SkipForward,
  done: Check,
  reading: Loader,
  waiting: CircleDashed,
} as const;

const ROW = 34;

/** One import: how far it is, and what became of each report. */
export function Queue({ job }: { readonly job: Job }) {
  const lines = useJobLines(job);
  const isRunning = job.state === "running";
  const all = isRunning ? [...lines, ...waitingOf(job, lines)] : lines;
  const failed = job.counts.failed ?? 0;
  const fresh = (job.counts.added ?? 0) + (job.counts["new version"] ?? 0);
  const carried = useAnswer<readonly Carried[]>(`/api/imports/${job.id}/carried`, {}, !isRunning && fresh > 0);
  const carriers = new Map((carried.data ?? []).map((each) => [each.version, each]));
  const act = async (what: "cancel" | "retry"): Promise<void> => {
    try {
      noteJob(await post<Job>(what === "cancel" ? `/api/jobs/${job.id}/cancel` : `/api/imports/${job.id}/retry`));
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <article className={`queue queue-${job.state}`} aria-label={`Import of ${job.title}`}>
      <header>
        <h3>
          <Foreign>{job.title}</Foreign> <small>{job.begun.slice(11, 16)} UTC</small>
        </h3>
        <div className="queue-tools">
          {isRunning && (
            <Button className="button" onPress={() => void act("cancel")}>
              Cancel
            </Button>
          )}
          {!isRunning && lines.some(({ again }) => again) && (
            <Button className="button" onPress={() => void act("retry")}>
              Try {failed === 1 ? "the one that failed" : `the ${failed} that failed`} again
            </Button>
          )}
        </div>
      </header>
      {isRunning && (
        <ProgressBar
          aria-label={`Progress of ${job.title}`}
          isIndeterminate={job.total === null || job.done === 0}
          value={job.done}
          maxValue={job.total ?? 1}
        >
          {({ percentage }) => (
            <span className="queue-bar">
              <span
                className={percentage === undefined ? "unknown" : undefined}
                style={{ inlineSize: percentage === undefined ? "30%" : `${percentage}%` }}
              />
            </span>
          )}
        </ProgressBar>
      )}
      <p className="queue-words" role="status">
        {wordsOf(job, carriers.size)}
      </p>
      {all.length > 0 && <Lines lines={all} carriers={carriers} label={`What became of ${job.title}`} />}
    </article>
  );
}

function Lines({
  lines,
  carriers,
  label,
}: {
  readonly lines: readonly QueueLine[];
  readonly carriers: ReadonlyMap<string, Carried>;
  readonly label: string;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 8 });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard (WCAG 2.1.1).
    <section className="queue-lines" ref={scroller} tabIndex={0} aria-label={label}>
      <ul style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return (
            line !== undefined && (
              <li key={index} ref={virtual.measureElement} data-index={index} style={{ transform: `translateY(${start}px)` }}>
                <QueueRow line={line} carried={line.version === null ? undefined : carriers.get(line.version)} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function QueueRow({ line, carried }: { readonly line: QueueLine; readonly carried: Carried | undefined }) {
  const Mark = MARKS[line.outcome];
  return (
    <div className={`queue-row outcome-${line.outcome.replace(" ", "-")}`}>
      <span className="queue-outcome">
        <Mark size={15} aria-hidden /> {line.outcome}
      </span>
      <span className="queue-name">
        {line.version === null ? (
          <Foreign>{line.name}</Foreign>
        ) : (
          <Link href={readerPath({ version: line.version })}>
            <Foreign>{line.name}</Foreign>
          </Link>
        )}
        {line.words !== null && (
          <span className="queue-why">
            <Foreign>{line.words}</Foreign>
          </span>
        )}
        {carried !== undefined && (
          <span className="queue-carried">
            <Copy size={13} aria-hidden /> carries{" "}
            {carried.from === null ? (
              <Foreign>{carried.of}</Foreign>
            ) : (
              <Link href={readerPath({ version: carried.from })}>
                <Foreign>{carried.of}</Foreign>
              </Link>
            )}
            : <Foreign>{carried.because.join(" ")}</Foreign>
          </span>
        )}
      </span>
    </div>
  );
}

/** Files that this page sent and that are not read yet; of a file with a report a line nobody knows how many it holds. */
function waitingOf(job: Job, lines: readonly JobLine[]): readonly QueueLine[] {
  if (job.total === null) return [];
  return namesOf(job.id)
    .slice(lines.length)
    .map((name, index) => ({ name, outcome: index === 0 ? "reading" : "waiting", version: null, words: null, again: false }));
}

function wordsOf(job: Job, carry: number): string {
  const { state, words, done, total } = job;
  if (state === "running")
    return `${total === null ? `${done} so far` : `${done} of ${counted(total, "report")}`}${words === "" ? "" : `: ${words}`}`;
  const carrying = carry === 0 ? "" : `, ${carry} ${carry === 1 ? "carries" : "carry"} another’s words`;
  if (state === "cancelled") {
    const left = total === null ? 0 : total - done;
    return `Cancelled: ${words === "" ? "nothing was added" : words}${left > 0 ? `, ${left} not read` : ""}${carrying}.`;
  }
  return `${words}${carrying}.`;
}
