import "./reader.css";
import "../../styles/claim.css";
import type { Layer, ReportPage, VersionInCase } from "hearsay/shapes";
import { Quote } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { flushSync } from "react-dom";
import { useLocation, useParams, useSearchParams } from "wouter";
import { decide } from "../../data/decide.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { say } from "../../data/say.ts";
import { keyWords } from "../../keys/keys.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { citationOf, selectedSpan } from "./citation.ts";
import { ClaimsPane } from "./claims-pane.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { LayerBar } from "./layer-bar.tsx";
import { FIRST_LAYERS, LAYERS, layerName, layersIn } from "./layers.ts";
import { useLit } from "./lit.ts";
import { Outline } from "./outline.tsx";
import { PageText } from "./page-text.tsx";
import { OriginBadge, Provenance } from "./provenance.tsx";
import { type Chunk, chunksOf, stopsOf } from "./segments.ts";
import { useFollow } from "./use-follow.ts";
import { Versions } from "./versions.tsx";

/** One report beside everything found in it. */
export function ReaderScreen() {
  const { version = "" } = useParams<{ version: string }>();
  const page = useAnswer<ReportPage>(`/api/versions/${encodeURIComponent(version)}`);
  return (
    <Answer of={page} what="the report">
      {(found) => <Reading key={found.version} page={found} />}
    </Answer>
  );
}

function Reading({ page }: { readonly page: ReportPage }) {
  const { version } = page;
  const session = useSession();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const inCase = useAnswer<VersionInCase>(`/api/versions/${encodeURIComponent(version)}/case`);
  const digits = params.get("layers") ?? FIRST_LAYERS;
  const layers = useMemo(() => layersIn(digits), [digits]);
  const current = params.get("claim");
  const [pointed, setPointed] = useState<string | null>(null);
  const [stop, setStop] = useState<number | null>(null);
  const [turning, setTurning] = useState<1 | -1 | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set());
  const chunks = useMemo(() => chunksOf(page), [page]);
  const stops = useMemo(() => stopsOf(page.marks, layers), [page, layers]);
  const claims = useMemo(() => page.claims.filter(({ layer }) => layers.has(layer)), [page, layers]);
  const relations = useMemo(() => {
    const found = new Map<string, VersionInCase["relations"][number][]>();
    for (const relation of inCase.data?.relations ?? []) found.set(relation.claim, [...(found.get(relation.claim) ?? []), relation]);
    return found;
  }, [inCase.data]);
  const counts = useMemo(() => countsIn(page), [page]);
  const readOnly = session.data?.readOnly === true;
  const follow = useFollow(chunks, claims);
  useLit(current, pointed);

  const onNear = useCallback((chunk: number) => setNear((before) => (before.has(chunk) ? before : new Set(before).add(chunk))), []);
  const goTo = useCallback(
    (start: number) => {
      const number = chunkAt(chunks, start);
      flushSync(() => onNear(number));
      const chunk = document.querySelector(`[data-chunk="${number}"]`);
      (chunk?.querySelector(`[data-at="${start}"]`) ?? chunk)?.scrollIntoView({ block: "center" });
    },
    [chunks, onNear],
  );
  const open = (claim: string | null): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (claim === null) after.delete("claim");
        else after.set("claim", claim);
        return after;
      },
      { replace: true },
    );
  const toggle = (layer: Layer): void => {
    const next = LAYERS.filter((each) => layers.has(each.layer) !== (each.layer === layer)).map(({ digit }) => digit);
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set("layers", next.length === 0 ? "0" : next.join(""));
        return after;
      },
      { replace: true },
    );
  };

  // A claim that the address names is shown: its layer on, its words in the middle of what is seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another claim is opened; toggling a layer off must not turn it on again
  useEffect(() => {
    const claim = page.claims.find((each) => each.claim === current);
    if (claim === undefined) return;
    if (!layers.has(claim.layer)) toggle(claim.layer);
    goTo(page.marks.find(({ id, part }) => id === claim.claim && part !== "source" && part !== "cue")?.start ?? claim.start);
  }, [current, page.version]);

  const step = (by: 1 | -1): void => {
    if (stops.length === 0) {
      say("No highlights: all layers are off.");
      return;
    }
    const from = stop ?? (by === 1 ? stopBefore(stops, follow.offset) : stopBefore(stops, follow.offset) + 1);
    const at = (from + by + stops.length) % stops.length;
    const mark = stops[at];
    if (mark === undefined) return;
    setStop(at);
    setPointed(mark.id);
    goTo(mark.start);
  };
  const stepClaim = (by: 1 | -1): void => {
    const at = claims.findIndex(({ claim }) => claim === current);
    const next = claims[at < 0 ? (follow.claim ?? 0) : at + by];
    if (next !== undefined) open(next.claim);
  };
  const judge = (claim: string | null, kind: "accepted" | "rejected"): void => {
    const found = page.claims.find((each) => each.claim === claim);
    if (readOnly) return;
    if (found === undefined) {
      say("Choose a claim first: J and K go through them.");
      return;
    }
    void decide({ kind, claims: [{ version, claim: found.claim }] }, `${kind === "accepted" ? "Accepted" : "Rejected"}: ${found.head}`);
  };
  const cite = async (): Promise<void> => {
    const claim = page.claims.find((each) => each.claim === current) ?? (stop === null ? undefined : stops[stop]);
    const citation = citationOf(page, selectedSpan() ?? claim ?? null);
    try {
      await navigator.clipboard.writeText(citation);
      say("Citation copied.");
    } catch {
      say(citation, "problem");
    }
  };
  const turn = (by: 1 | -1): void => {
    const versions = inCase.data?.versions;
    if (versions === undefined) {
      setTurning(by);
      return;
    }
    const next = versions[versions.findIndex((each) => each.version === version) + by];
    if (next === undefined) say(by === 1 ? "This is the newest version." : "This is the oldest version.");
    else go(readerPath(next) + (digits === FIRST_LAYERS ? "" : `?layers=${digits}`));
  };
  // Asked for before the versions were known: gone to when they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they have come
  useEffect(() => {
    if (turning === null || inCase.data === undefined) return;
    setTurning(null);
    turn(turning);
  }, [turning, inCase.data]);
  useKeys({
    ...Object.fromEntries(LAYERS.map(({ key, layer }) => [key, () => toggle(layer)])),
    "reader.next": () => step(1),
    "reader.previous": () => step(-1),
    "reader.older": () => turn(-1),
    "reader.newer": () => turn(1),
    "reader.cite": () => void cite(),
    next: () => stepClaim(1),
    previous: () => stepClaim(-1),
    accept: () => judge(current, "accepted"),
    reject: () => judge(current, "rejected"),
    edit: () => {
      if (current === null) say("Choose a claim first: J and K go through them.");
      else if (!readOnly) setEditing(current);
    },
  });

  const at = stop === null ? undefined : stops[stop];
  const hasHeadline = page.blocks.some(({ kind }) => kind === "headline");
  return (
    <div className="reader">
      <aside className="reader-about" aria-label="About this report">
        <section>
          <h2>Origin</h2>
          <Answer of={inCase} what="where its words come from">
            {(found) => <OriginBadge inCase={found} />}
          </Answer>
        </section>
        <section>
          <h2>Versions</h2>
          <Answer of={inCase} what="its versions">
            {(found) => <Versions inCase={found} current={version} />}
          </Answer>
        </section>
        <section>
          <h2>Provenance</h2>
          <Provenance page={page} />
        </section>
        <section className="reader-outline">
          <h2>Outline</h2>
          <Outline page={page} claims={page.claims} onGo={goTo} />
        </section>
      </aside>
      <article className="reader-text">
        <header className="reader-head">
          <p>
            <strong>
              <Foreign>{page.outlet}</Foreign>
            </strong>{" "}
            · {dayWords(page.updated ?? page.published)}
            {page.byline.length > 0 && (
              <>
                {" "}
                · <Foreign>{page.byline.join(", ")}</Foreign>
              </>
            )}
          </p>
          <Button className="button quiet" onPress={() => void cite()}>
            <Quote size={15} aria-hidden /> Copy citation <kbd>{keyWords("reader.cite")}</kbd>
          </Button>
        </header>
        <LayerBar layers={layers} counts={counts} onToggle={toggle} onStep={step} />
        {!hasHeadline && (
          <h1 dir="auto" className="reader-title">
            <Foreign>{page.title}</Foreign>
          </h1>
        )}
        <PageText
          page={page}
          chunks={chunks}
          layers={layers}
          near={near}
          onNear={onNear}
          onPoint={setPointed}
          onPick={(id, start) => {
            setStop(stopAt(stops, id, start));
            if (page.claims.some(({ claim }) => claim === id)) open(id);
            else setPointed(id);
          }}
        />
        <p className="reader-at" role="status">
          {at !== undefined && (
            <>
              {layerName(at.layer)} {(stop ?? 0) + 1} of {stops.length}: “<Foreign>{shortened(page.text.slice(at.start, at.end))}</Foreign>”
              {page.named[at.id] !== undefined && (
                <>
                  {" "}
                  → <Foreign>{page.named[at.id] ?? ""}</Foreign>
                </>
              )}
            </>
          )}
        </p>
      </article>
      <ClaimsPane
        page={page}
        claims={claims}
        hidden={page.claims.length - claims.length}
        relations={relations}
        current={current}
        pointed={pointed}
        readOnly={readOnly}
        follow={follow.claim}
        onPoint={setPointed}
        onOpen={open}
        onJudge={judge}
        onEdit={setEditing}
      />
      <EditDialog version={version} claim={editing} onClose={() => setEditing(null)} />
    </div>
  );
}

function countsIn({ claims, marks }: ReportPage): Readonly<Record<Layer, number>> {
  const counts: Record<Layer, number> = { statement: 0, figure: 0, event: 0, time: 0, place: 0, actor: 0, naming: 0 };
  for (const { layer } of claims) counts[layer]++;
  for (const { layer } of marks) if (layer === "time" || layer === "place" || layer === "actor") counts[layer]++;
  return counts;
}

function chunkAt(chunks: readonly Chunk[], start: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}

function stopAt(stops: readonly { readonly id: string; readonly start: number }[], id: string, start: number): number | null {
  const exact = stops.findIndex((each) => each.id === id && each.start === start);
  const any = exact >= 0 ? exact : stops.findIndex((each) => each.id === id);
  return any < 0 ? null : any;
}

/** Number of the last stop before an offset; -1: none. */
function stopBefore(stops: readonly { readonly start: number }[], offset: number): number {
  const next = stops.findIndex(({ start }) => start >= offset);
  return (next < 0 ? stops.length : next) - 1;
}

function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words;
}
