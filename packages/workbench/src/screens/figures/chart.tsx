import type { FigurePoint } from "hearsay/shapes";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { headOf, tailOf } from "../../parts/near.ts";
import { useWidth } from "../../parts/use-width.ts";
import { layOut, type Placed, RADIUS, stepsOf } from "./lay-out.ts";

const HEIGHT = 340;
/** Voices with a colour of their own; the rest share one. */
const COLOURS = 6;

/** One measure over time: a step line for each voice, whiskers for bounds, hollow marks for copies, struck marks for what was withdrawn. Each mark leads to its words. */
export function Chart({ title, points }: { readonly title: string; readonly points: readonly FigurePoint[] }) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [shown, setShown] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [, go] = useLocation();
  const picture = useMemo(
    () => (width === 0 ? null : layOut(points, { left: 52, right: width - 8, top: 20, bottom: HEIGHT - 30 })),
    [points, width],
  );
  const voiceClass = (voice: string): string => `voice-${Math.min(picture?.voices.indexOf(voice) ?? 0, COLOURS)}`;
  const onKeys = (event: KeyboardEvent<SVGSVGElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const last = (picture?.placed.length ?? 0) - 1;
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? last : step === undefined ? null : Math.min(last, Math.max(0, current + step));
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    event.currentTarget.querySelectorAll<SVGAElement>(".chart-mark")[to]?.focus();
  };
  const told = shown === null ? undefined : picture?.placed[shown];
  return (
    <div className="chart" ref={ref}>
      {picture !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a picture whose marks are links is no fieldset.
        <svg width={width} height={HEIGHT} role="group" aria-labelledby={`${id}t`} aria-describedby={`${id}d`} onKeyDown={onKeys}>
          <title id={`${id}t`}>{title} over time</title>
          <desc id={`${id}d`}>
            {points.length} tellings. Arrow keys go from one to the next, Enter opens its words. The table below has the same.
          </desc>
          <g className="chart-grid" aria-hidden>
            {picture.yTicks.map(({ at, words }) => (
              <g key={words}>
                <line x1={52} x2={width - 8} y1={at} y2={at} />
                <text x={44} y={at + 4} textAnchor="end">
                  {words}
                </text>
              </g>
            ))}
            {picture.xTicks.map(({ at, words }) => (
              <g key={words}>
                <line className="tick" x1={at} x2={at} y1={HEIGHT - 30} y2={HEIGHT - 25} />
                <text x={at} y={HEIGHT - 10} textAnchor="middle">
                  {words}
                </text>
              </g>
            ))}
            {picture.isLogarithmic && (
              <text x={52} y={11}>
                each line is ten times the one below
              </text>
            )}
          </g>
          <g aria-hidden>
            {picture.voices.map((voice) => (
              <path
                key={voice}
                className={`chart-steps ${voiceClass(voice)}`}
                d={stepsOf(picture.placed.filter(({ point }) => point.voice === voice))}
              />
            ))}
          </g>
          {picture.placed.map((each, at) => (
            <a
              key={`${each.point.evidence.version}/${each.point.evidence.claim}`}
              href={readerPath(each.point.evidence)}
              className={`chart-mark ${voiceClass(each.point.voice)} ${each.point.fate}${each.point.isCopy ? " copy" : ""}`}
              aria-label={tipOf(each.point)}
              tabIndex={at === current ? 0 : -1}
              onFocus={() => {
                setCurrent(at);
                setShown(at);
              }}
              onBlur={() => setShown(null)}
              onPointerEnter={() => setShown(at)}
              onPointerLeave={() => setShown(null)}
              onClick={(event) => {
                event.preventDefault();
                go(readerPath(each.point.evidence));
              }}
            >
              <Mark of={each} yAt={picture.yAt} />
            </a>
          ))}
          <g aria-hidden>
            {picture.labels.map(({ x, y, words, isStruck }) => (
              <text key={words} className={isStruck ? "chart-value struck" : "chart-value"} x={x} y={y} textAnchor="middle">
                {words}
              </text>
            ))}
          </g>
        </svg>
      )}
      {told !== undefined && <Told of={told} width={width} />}
      {picture !== null && (
        <ul className="chart-key">
          {picture.voices.slice(0, 12).map((voice) => (
            <li key={voice} className={voiceClass(voice)}>
              <svg width={22} height={10} aria-hidden>
                <line x1={0} x2={22} y1={5} y2={5} />
                <circle cx={11} cy={5} r={4} />
              </svg>
              <Foreign>{voice}</Foreign>
            </li>
          ))}
          <li className="chart-key-signs">
            <svg width={12} height={12} aria-hidden>
              <circle className="hollow" cx={6} cy={6} r={4.2} />
            </svg>
            the same origin as an earlier report
          </li>
          <li className="chart-key-signs">
            <svg width={16} height={12} aria-hidden>
              <line x1={1} x2={15} y1={10} y2={2} />
            </svg>
            withdrawn
          </li>
        </ul>
      )}
    </div>
  );
}

function tipOf({ words, voice, evidence, said, isCopy, fate }: FigurePoint): string {
  const more = [isCopy ? "same origin as an earlier report" : null, fate === "stands" ? null : fate].filter((each) => each !== null);
  return `${words}: ${voice}, in ${evidence.outlet}, ${dayWords(said)}${more.length === 0 ? "" : ` (${more.join("; ")})`}`;
}

function Mark({ of: { point, x, y, more }, yAt }: { readonly of: Placed; readonly yAt: (value: number) => number }) {
  const { low, high, open, isCopy, fate } = point;
  const [up, down] = [high === null ? y : yAt(high), low === null ? y : yAt(low)];
  const tip = open === "above" ? y - 19 : y + 19;
  return (
    <>
      <circle className="hit" cx={x} cy={y} r={12} />
      {!isCopy && open === null && (low !== null || high !== null) && (
        <path className="whisker" d={`M${x} ${up}V${down}M${x - 4} ${up}h8M${x - 4} ${down}h8`} />
      )}
      {!isCopy && open !== null && (
        <path
          className="whisker open"
          d={`M${x} ${y}V${tip}M${x - 4} ${open === "above" ? tip + 5 : tip - 5}L${x} ${tip}L${x + 4} ${open === "above" ? tip + 5 : tip - 5}`}
        />
      )}
      <circle className="dot" cx={x} cy={y} r={RADIUS} />
      {fate === "withdrawn" && <line className="strike" x1={x - 9} y1={y + 6} x2={x + 9} y2={y - 6} />}
      {more.length > 0 && (
        <text className="chart-more" x={x + 10} y={y + 4}>
          +{more.length}
        </text>
      )}
    </>
  );
}

/** The words behind a mark, beside it. */
function Told({ of: { point, x, y, more }, width }: { readonly of: Placed; readonly width: number }) {
  const { evidence } = point;
  const side = x > width / 2 ? { insetInlineEnd: width - x + 12 } : { insetInlineStart: x + 12 };
  return (
    <div className="chart-told" style={{ ...side, insetBlockStart: Math.min(y + 12, HEIGHT - 110) }} aria-hidden>
      <strong>
        {point.words} · <Foreign>{point.voice}</Foreign>
      </strong>
      <p dir="auto">
        <Foreign>{tailOf(evidence.before, 120)}</Foreign>
        <mark>
          <Foreign>{evidence.words}</Foreign>
        </mark>
        <Foreign>{headOf(evidence.after, 120)}</Foreign>
      </p>
      <span>
        <Foreign>{evidence.outlet}</Foreign> · {dayWords(point.said)}
        {point.isCopy && " · same origin as an earlier report"}
        {more.length > 0 && ` · and ${more.length} more here`}
      </span>
    </div>
  );
}
