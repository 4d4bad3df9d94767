import type { Integrity } from "hearsay/shapes";
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { Button, ProgressBar } from "react-aria-components";
import { post } from "../../data/client.ts";
import { sayProblem } from "../../data/decide.ts";
import { useJobs } from "../../data/live.ts";
import { useAnswer } from "../../data/queries.ts";
import { verify } from "../../data/verify.ts";
import { dayWords } from "../../parts/day.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";

/** Whether the case is as it was written: the newest check, and a way to check again. */
export function VerifyPart({ head }: { readonly head: string | null }) {
  const job = useJobs().find(({ kind }) => kind === "verify");
  const isRunning = job?.state === "running";
  // Asked again when a check ends.
  const { data: integrity } = useAnswer<Integrity>("/api/integrity", { after: isRunning ? null : (job?.id ?? null) });
  const last = integrity?.last ?? null;
  const isSound = last !== null && last.faults.length === 0;
  const Mark = last === null ? ShieldQuestion : isSound ? ShieldCheck : ShieldAlert;
  return (
    <section className={`verify ${last === null ? "" : isSound ? "sound" : "faulty"}`} aria-label="Integrity">
      <Mark size={26} strokeWidth={1.6} aria-hidden />
      <div className="verify-words" role="status">
        {isRunning ? (
          <>
            <strong>Checking originals, texts, quoted words and the chain …</strong>
            <ProgressBar aria-label="Progress of the check" value={job.done} maxValue={job.total ?? 1} isIndeterminate={job.total === null}>
              {({ percentage = 5 }) => (
                <span className="verify-bar">
                  <span style={{ inlineSize: `${percentage}%` }} />
                </span>
              )}
            </ProgressBar>
          </>
        ) : last === null ? (
          <strong>{job?.state === "failed" ? job.words : "Not checked since this workbench was opened"}</strong>
        ) : (
          <>
            <strong>{isSound ? "Sound: everything is as it was written" : counted(last.faults.length, "fault")}</strong>
            <span className="soft">
              {counted(last.versions, "version")} and {counted(last.entries, "entry", "entries")} checked, {dayWords(last.at)} UTC
              {last.head !== head && "; more was written since"}
            </span>
          </>
        )}
        {head !== null && (
          <span className="verify-head">
            Newest entry <code>{head}</code>
          </span>
        )}
        {last !== null && last.faults.length > 0 && !isRunning && (
          <ul className="verify-faults">
            {last.faults.map(({ where, what }) => (
              <li key={`${where} ${what}`}>
                <strong>
                  <Foreign>{where}</Foreign>
                </strong>
                : <Foreign>{what}</Foreign>
              </li>
            ))}
          </ul>
        )}
      </div>
      {isRunning ? (
        <Button className="button" onPress={() => void post(`/api/jobs/${job.id}/cancel`).catch(sayProblem)}>
          Cancel
        </Button>
      ) : (
        <Button className="button" onPress={() => void verify()}>
          Verify {last === null ? "" : "again"}
        </Button>
      )}
    </section>
  );
}
