import { useVirtualizer } from "@tanstack/react-virtual";
import type { PageClaim, ReportPage, VersionInCase } from "hearsay/shapes";
import { Check, Pencil, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { keyWords } from "../../keys/keys.ts";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { fieldWords, valueWords } from "../../parts/field-words.ts";
import { Foreign } from "../../parts/foreign.tsx";
import { makerWords } from "../../parts/maker-words.ts";
import { counted } from "../../parts/numbers.ts";
import { StateMark } from "../../parts/state-mark.tsx";
import { layerName } from "./layers.ts";

type Relation = VersionInCase["relations"][number];

interface ClaimsPaneProps {
  readonly page: ReportPage;
  readonly claims: readonly PageClaim[];
  readonly hidden: number;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  /** The claim that is opened. */
  readonly current: string | null;
  /** The claim whose words are pointed at in the text. */
  readonly pointed: string | null;
  readonly readOnly: boolean;
  /** Number of the claim whose words are at the top of what is seen of the text. */
  readonly follow: number | null;
  readonly onPoint: (claim: string | null) => void;
  readonly onOpen: (claim: string) => void;
  readonly onJudge: (claim: string, kind: "accepted" | "rejected") => void;
  readonly onEdit: (claim: string) => void;
}

/** The claims that rest on this text, in its order, each beside where it stands in the world. */
export function ClaimsPane(props: ClaimsPaneProps) {
  const { claims, hidden, current, follow } = props;
  const holder = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => holder.current,
    estimateSize: () => 92,
    getItemKey: (at) => claims[at]?.claim ?? at,
    overscan: 8,
  });
  const currentAt = claims.findIndex(({ claim }) => claim === current);
  useEffect(() => {
    if (currentAt >= 0) rows.scrollToIndex(currentAt, { align: "auto" });
  }, [currentAt, rows]);
  useEffect(() => {
    if (follow !== null && !isInside.current) rows.scrollToIndex(follow, { align: "start" });
  }, [follow, rows]);
  return (
    <section className="reader-claims" aria-label="Claims in this report">
      <header className="reader-pane-head">
        <h2>Claims</h2>
        <span className="soft">
          {counted(claims.length, "claim")}
          {hidden > 0 ? `, ${hidden} in layers that are off` : ""}
        </span>
      </header>
      {claims.length === 0 ? (
        <p className="soft reader-none">
          {hidden > 0 ? "All claims are in layers that are off." : "Nothing was found that somebody says, counts or tells."}
        </p>
      ) : (
        <div
          className="reader-claims-scroll"
          ref={holder}
          onPointerEnter={() => {
            isInside.current = true;
          }}
          onPointerLeave={() => {
            isInside.current = false;
            props.onPoint(null);
          }}
        >
          <ol style={{ blockSize: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, start, key }) => {
              const claim = claims[index];
              return claim === undefined ? null : (
                <li
                  key={key}
                  data-index={index}
                  ref={rows.measureElement}
                  aria-setsize={claims.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ClaimItem {...props} claim={claim} />
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </section>
  );
}

function ClaimItem({
  page,
  claim,
  relations,
  current,
  pointed,
  readOnly,
  onPoint,
  onOpen,
  onJudge,
  onEdit,
}: ClaimsPaneProps & { readonly claim: PageClaim }) {
  const { claim: id, layer, state, head, tail, start, end, by, corrected } = claim;
  const isCurrent = current === id;
  const [before, words, after] = surroundings(page.text, start, end);
  const related = relations.get(id) ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up the words; focus does the same
    <div
      className={`claim claim-${state} ${isCurrent ? "current" : ""} ${pointed === id ? "pointed" : ""}`}
      onPointerEnter={() => onPoint(id)}
      onFocus={() => onPoint(id)}
    >
      <button type="button" className="claim-main" aria-current={isCurrent} onClick={() => onOpen(id)}>
        <span className={`claim-kind layer-${layer}`}>
          <span className="layer-swatch" aria-hidden />
          {layerName(layer)}
        </span>
        <span className="claim-head">
          <Foreign>{head}</Foreign>
        </span>
        {tail !== "" && (
          <span className="claim-tail">
            <Foreign>{tail}</Foreign>
          </span>
        )}
        <span className="claim-words" dir="auto">
          <Foreign>{before}</Foreign>
          {before + after === "" ? (
            <Foreign>{words.length > 180 ? `${words.slice(0, 179).trimEnd()}…` : words}</Foreign>
          ) : (
            <b>
              <Foreign>{words}</Foreign>
            </b>
          )}
          <Foreign>{after}</Foreign>
        </span>
      </button>
      <div className="claim-side">
        <StateMark state={state} words />
        {!readOnly && (
          <span className="claim-actions">
            <Button
              className="tool"
              aria-label={`Accept: ${head}`}
              isDisabled={state === "accepted"}
              onPress={() => onJudge(id, "accepted")}
            >
              <Check size={15} aria-hidden />
            </Button>
            <Button className="tool" aria-label={`Edit: ${head}`} onPress={() => onEdit(id)}>
              <Pencil size={14} aria-hidden />
            </Button>
            <Button
              className="tool"
              aria-label={`Reject: ${head}`}
              isDisabled={state === "rejected"}
              onPress={() => onJudge(id, "rejected")}
            >
              <X size={15} aria-hidden />
            </Button>
          </span>
        )}
      </div>
      {corrected.map(({ field, from, to }) => (
        <p className="claim-corrected" key={field}>
          {fieldWords(field)}: <Foreign>{valueWords(to)}</Foreign>; the machine said{" "}
          <s>
            <Foreign>{valueWords(from)}</Foreign>
          </s>
        </p>
      ))}
      {related.slice(0, isCurrent ? 8 : 2).map((relation) => (
        <RelationLine key={relation.id} relation={relation} isOpen={isCurrent} />
      ))}
      {related.length > 2 && !isCurrent && <p className="claim-more">and {counted(related.length - 2, "more relation")}</p>}
      {isCurrent && (
        <p className="claim-by">
          Found by <Foreign>{makerWords(by)}</Foreign> ·{" "}
          {readOnly ? "" : `${keyWords("accept")} accept, ${keyWords("edit")} edit, ${keyWords("reject")} reject, `}
          {keyWords("reader.cite")} cite
        </p>
      )}
    </div>
  );
}

/** Few words say little alone: with some of what stands around them, in the same line of the text. */
function surroundings(text: string, start: number, end: number): readonly [string, string, string] {
  const words = text.slice(start, end);
  if (end - start > 60) return ["", words, ""];
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 48);
  const line = before.lastIndexOf("\n");
  const left = line >= 0 ? before.slice(line + 1) : start > 48 ? `…${before.slice(before.indexOf(" "))}` : before;
  const stop = after.indexOf("\n");
  const right = stop >= 0 ? after.slice(0, stop) : `${after.slice(0, Math.max(0, after.lastIndexOf(" ")))} …`;
  return [left, words, right];
}

function RelationLine({ relation: { kind, words, because, other }, isOpen }: { readonly relation: Relation; readonly isOpen: boolean }) {
  return (
    <div className={`claim-relation ${kind}`}>
      <span className="relation-kind">{words}</span>{" "}
      <Link href={readerPath(other)}>
        “<Foreign>{other.words.length > 60 ? `${other.words.slice(0, 59).trimEnd()}…` : other.words}</Foreign>”
      </Link>{" "}
      <span className="soft">
        <Foreign>{other.voice}</Foreign>, <Foreign>{other.outlet}</Foreign>, {dayWords(other.published)}
      </span>
      {isOpen && because.length > 0 && (
        <p className="soft">
          <Foreign>{because.join(" ")}</Foreign>
        </p>
      )}
    </div>
  );
}
