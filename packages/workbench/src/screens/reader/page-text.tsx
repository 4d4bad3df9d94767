import type { Layer, ReportPage } from "hearsay/shapes";
import { type CSSProperties, type MouseEvent, memo, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { Visible } from "../../parts/foreign.tsx";
import { layerName } from "./layers.ts";
import { type Chunk, type Segment, segmentsOf } from "./segments.ts";

interface PageTextProps {
  readonly page: ReportPage;
  readonly chunks: readonly Chunk[];
  readonly layers: ReadonlySet<Layer>;
  /** Numbers of the chunks that are near what is seen: those are drawn with their marks. */
  readonly near: ReadonlySet<number>;
  readonly onNear: (chunk: number) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onPick: (id: string, start: number) => void;
}

interface Run {
  readonly kind: string;
  /** Numbers of blocks. */
  readonly blocks: readonly number[];
}

/** The report's own words, set by us from the record: never its mark-up. */
export function PageText({ page, chunks, layers, near, onNear, onPoint, onPick }: PageTextProps) {
  const holder = useRef<HTMLDivElement>(null);
  const byBlock = useMemo(() => {
    const found = new Map<number, number[]>();
    chunks.forEach(({ block }, at) => {
      const list = found.get(block);
      if (list === undefined) found.set(block, [at]);
      else list.push(at);
    });
    return found;
  }, [chunks]);
  const runs = useMemo(() => runsOf(page), [page]);
  const headline = page.blocks.findIndex(({ kind }) => kind === "headline");

  // biome-ignore lint/correctness/useExhaustiveDependencies: other chunks are other elements
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) {
            observer.unobserve(target);
            onNear(Number((target as HTMLElement).dataset["chunk"]));
          }
      },
      { rootMargin: "900px 0px" },
    );
    for (const element of holder.current?.querySelectorAll("[data-chunk]") ?? []) observer.observe(element);
    return () => observer.disconnect();
  }, [chunks, onNear]);

  const idAt = (event: PointerEvent | MouseEvent): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-ids]") : null;
  const drawn = (block: number) =>
    (byBlock.get(block) ?? []).map((at) => {
      const chunk = chunks[at];
      return chunk === undefined ? null : (
        <ChunkText
          key={at}
          number={at}
          text={page.text}
          chunk={chunk}
          layers={layers}
          isNear={near.has(at)}
          isPart={(byBlock.get(block)?.length ?? 0) > 1}
        />
      );
    });
  return (
    // Every mark can be reached with n and p as well; the pointer is a second way.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="page-text"
      ref={holder}
      lang={page.language}
      onPointerOver={(event) => onPoint(idAt(event)?.dataset["ids"]?.split(" ")[0] ?? null)}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        if (document.getSelection()?.isCollapsed === false) return;
        const mark = idAt(event);
        const id = mark?.dataset["ids"]?.split(" ")[0];
        if (mark !== null && id !== undefined) onPick(id, Number(mark.dataset["at"]));
      }}
    >
      {runs.map(({ kind, blocks }) => {
        const [first = 0] = blocks;
        if (kind === "furniture")
          return (
            <details className="page-furniture" key={first}>
              <summary>
                {blocks.length === 1 ? "A piece" : `${blocks.length} pieces`} of the page around the article: nothing is read from it
              </summary>
              {blocks.map((block) => (
                <p key={block} dir="auto">
                  {drawn(block)}
                </p>
              ))}
            </details>
          );
        const Tag = kind !== "headline" ? "p" : first === headline ? "h1" : "h2";
        return (
          <div className={`page-block ${kind}`} key={first} id={`block-${first + 1}`}>
            <span className="page-number" aria-hidden>
              {first + 1}
            </span>
            {kind === "repeated" && <span className="page-note">Repeats other words of this report</span>}
            {kind === "correction" && <span className="page-note">Correction</span>}
            {kind === "caption" && <span className="page-note">Caption</span>}
            <Tag dir="auto">{drawn(first)}</Tag>
          </div>
        );
      })}
    </div>
  );
}

interface ChunkTextProps {
  readonly number: number;
  readonly text: string;
  readonly chunk: Chunk;
  readonly layers: ReadonlySet<Layer>;
  readonly isNear: boolean;
  /** Its block is so long that it is drawn in parts. */
  readonly isPart: boolean;
}

const ChunkText = memo(function ChunkText({ number, text, chunk, layers, isNear, isPart }: ChunkTextProps) {
  return (
    <span className={isPart ? "chunk part" : "chunk"} data-chunk={number} data-at={chunk.start}>
      {isNear ? (
        segmentsOf(chunk, layers).map((segment) => <SegmentText key={segment.start} text={text} segment={segment} />)
      ) : (
        <Visible>{text.slice(chunk.start, chunk.end)}</Visible>
      )}
    </span>
  );
});

function SegmentText({ text, segment: { start, end, marks } }: { readonly text: string; readonly segment: Segment }) {
  const words = text.slice(start, end);
  const [first, second] = marks;
  if (first === undefined)
    return (
      <span data-at={start}>
        <Visible>{words}</Visible>
      </span>
    );
  const classes = new Set(marks.map(({ layer, part }) => (layer === "statement" ? `mark-${part}` : `mark-${layer}`)));
  const ids = [...new Set(marks.map(({ id }) => id))];
  const ground = { "--ground": `var(--layer-${first.layer})`, "--under": `var(--layer-${second?.layer ?? first.layer})` } as CSSProperties;
  const title = [...new Set(marks.map(({ layer, part }) => (part === "words" ? layerName(layer) : `${layerName(layer)}: ${part}`)))].join(
    "; ",
  );
  return (
    <mark className={[...classes].join(" ")} style={ground} data-ids={ids.join(" ")} data-at={start} title={title}>
      <Visible>{words}</Visible>
    </mark>
  );
}

function runsOf({ blocks }: ReportPage): readonly Run[] {
  const runs: { kind: string; blocks: number[] }[] = [];
  blocks.forEach(({ kind }, at) => {
    const last = runs.at(-1);
    if (kind === "furniture" && last?.kind === "furniture") last.blocks.push(at);
    else runs.push({ kind, blocks: [at] });
  });
  return runs;
}
