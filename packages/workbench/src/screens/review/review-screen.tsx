import "./review.css";
import "../../styles/claim.css";
import type { ReviewItem, ReviewQueue } from "hearsay/shapes";
import { useEffect, useMemo, useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { useFilter } from "../../address/filter.ts";
import { decide } from "../../data/decide.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { say } from "../../data/say.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Answer } from "../../parts/answer.tsx";
import { Empty } from "../../parts/empty.tsx";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { counted } from "../../parts/numbers.ts";
import { Card } from "./card.tsx";
import { GroupDialog } from "./group-dialog.tsx";
import { itemKey } from "./item-key.ts";
import { QueueList } from "./queue-list.tsx";

const KINDS = [
  { kind: "all", name: "Everything" },
  { kind: "figure", name: "Figures" },
  { kind: "statement", name: "Statements" },
  { kind: "event", name: "Events" },
  { kind: "naming", name: "Namings" },
] as const;

/** Items that are held here; more come as these are decided. */
const WINDOW = 120;

/** What waits, one step after another. */
export function ReviewScreen() {
  const [filter] = useFilter();
  const [params, setParams] = useSearchParams();
  const kind = params.get("kind") ?? "all";
  const queue = useAnswer<ReviewQueue>("/api/review", { ...filter, kind, limit: WINDOW });
  return (
    <div className="screen full review">
      <header className="review-head">
        <h1>Review</h1>
        <label className="review-kind">
          <span className="out-of-sight">What to review</span>
          <select
            value={kind}
            onChange={(event) =>
              setParams(
                (before) => {
                  const after = new URLSearchParams(before);
                  after.set("kind", event.target.value);
                  after.delete("at");
                  return after;
                },
                { replace: true },
              )
            }
          >
            {KINDS.map((each) => (
              <option key={each.kind} value={each.kind}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        {queue.data !== undefined && <Progress queue={queue.data} />}
      </header>
      <FilterNote hides={[[queue.data?.hidden ?? 0, "claim that waits", "claims that wait"]]} />
      <Answer of={queue} what="what waits to be decided">
        {(found) => <Reviewing queue={found} at={queue.dataUpdatedAt} />}
      </Answer>
    </div>
  );
}

function Progress({ queue: { claims, waiting, groups } }: { readonly queue: ReviewQueue }) {
  const decided = claims - waiting;
  return (
    <div className="review-progress">
      <progress max={Math.max(1, claims)} value={decided} aria-label="Claims decided" />
      <span>
        <strong className="number">{decided.toLocaleString("en")}</strong> of {counted(claims, "claim")} decided ·{" "}
        <strong className="number">{groups.toLocaleString("en")}</strong> {groups === 1 ? "step" : "steps"} left
      </span>
    </div>
  );
}

function Reviewing({ queue, at: answeredAt }: { readonly queue: ReviewQueue; readonly at: number }) {
  const session = useSession();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  /** Decided since the answer came: out of sight at once, whatever the server still says. */
  const [gone, setGone] = useState<ReadonlyMap<string, number>>(new Map());
  const [editing, setEditing] = useState(false);
  const [preview, setPreview] = useState(false);
  const items = useMemo(() => {
    const open = queue.items.filter((item) => (gone.get(itemKey(item)) ?? -1) < answeredAt);
    return [...open.filter((item) => !skipped.has(itemKey(item))), ...open.filter((item) => skipped.has(itemKey(item)))];
  }, [queue, skipped, gone, answeredAt]);
  const asked = params.get("at");
  const found = items.findIndex((item) => itemKey(item) === asked);
  const index = found < 0 ? 0 : found;
  const item = items[index];
  const key = item === undefined ? "" : itemKey(item);
  const readOnly = session.data?.readOnly === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is another form
  useEffect(() => setEditing(false), [key]);

  const select = (next: ReviewItem | undefined): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === undefined) after.delete("at");
        else after.set("at", itemKey(next));
        return after;
      },
      { replace: true },
    );
  const step = (by: 1 | -1): void => select(items[Math.min(items.length - 1, Math.max(0, index + by))]);
  const onward = (): void => {
    if (item === undefined) return;
    setGone((before) => new Map(before).set(key, Date.now()));
    select(items[index + 1] ?? items[index - 1]);
  };
  const judge = (kind: "accepted" | "rejected"): void => {
    if (item === undefined || readOnly) return;
    const { version, claim } = item.evidence;
    onward();
    void decide({ kind, claims: [{ version, claim }] }, `${kind === "accepted" ? "Accepted" : "Rejected"}: ${item.head}`).then((went) => {
      if (!went) setGone((before) => new Map([...before].filter(([each]) => each !== key)));
    });
  };
  const skip = (): void => {
    if (item === undefined) return;
    setSkipped((before) => new Set(before).add(key));
    select(items[index + 1] ?? items[0]);
  };
  useKeys(
    {
      accept: () => judge("accepted"),
      reject: () => judge("rejected"),
      edit: () => !readOnly && setEditing(true),
      skip,
      "accept.group": () => {
        if (item === undefined || readOnly) return;
        if (item.open < 2) say("Nothing else that waits says the same.");
        else setPreview(true);
      },
      next: () => step(1),
      previous: () => step(-1),
      open: () => item !== undefined && go(readerPath(item.evidence)),
    },
    !editing,
  );

  if (item === undefined)
    return (
      <Empty>
        <p>
          {queue.waiting === 0 ? `Nothing waits: all ${counted(queue.claims, "claim")} are decided. ` : "Nothing that is asked for waits. "}
          {queue.claims === 0 ? <Link href="/import">Import reports</Link> : <Link href="/claims">Go to the claims</Link>}.
        </p>
      </Empty>
    );
  return (
    <div className="review-panes">
      <QueueList items={items} index={index} skipped={skipped} more={Math.max(0, queue.groups - queue.items.length)} onSelect={select} />
      <Card
        key={key}
        item={item}
        position={index + 1}
        of={queue.groups}
        readOnly={readOnly}
        isEditing={editing}
        onEdit={setEditing}
        onEdited={() => {
          setEditing(false);
          onward();
        }}
        onJudge={judge}
        onSkip={skip}
        onGroup={() => setPreview(true)}
      />
      <GroupDialog
        item={item}
        isOpen={preview}
        onClose={() => setPreview(false)}
        onDone={() => {
          setPreview(false);
          onward();
        }}
      />
    </div>
  );
}
