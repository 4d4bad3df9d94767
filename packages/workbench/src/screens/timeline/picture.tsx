import { scaleLinear } from "d3-scale";
import type { TimeItem, Timeline } from "hearsay/shapes";
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from "react";
import { dayWords } from "../../parts/day.ts";
import { dayAt, instantOf } from "../../parts/instant.ts";
import { counted } from "../../parts/numbers.ts";
import { spanWords } from "../../parts/span-words.ts";
import { useWidth } from "../../parts/use-width.ts";
import { type Axis, type Bar, labelOf, lanesOf, ticksOf } from "./rows.ts";

const ROW = 22;
const LANE_GAP = 30;
const REPORTED = 84;
const NAMES = { incident: "Incidents", event: "Events, as told", statement: "Statements that say when" } as const;

interface PictureProps {
  readonly axis: Axis;
  readonly of: Timeline;
  readonly chosen: string | null;
  readonly onChoose: (item: TimeItem) => void;
  /** First and last day that are let through; null on a side: open. */
  readonly window: readonly [string | null, string | null];
  readonly onWindow: (since: string, until: string) => void;
}

/** Two clocks over one axis: above, when it happened; below, when it was reported. What is pointed at is tied to the days of its reports. */
export function TimelinePicture({ axis, of, chosen, onChoose, window: [since, until], onWindow }: PictureProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [shown, setShown] = useState<Bar | null>(null);
  const [current, setCurrent] = useState(0);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const { from, to } = axis;
  const lanes = useMemo(() => lanesOf(axis, (axis.to - axis.from) / Math.max(1, width - 16)), [axis, width]);
  const x = scaleLinear([from, to], [8, Math.max(9, width - 8)]);
  const tops: number[] = [];
  let y = 34;
  for (const { rows } of lanes) {
    tops.push(y);
    if (rows > 0) y += rows * ROW + LANE_GAP;
  }
  const divide = y;
  const floor = divide + REPORTED;
  const height = floor + 30;
  const bars = lanes.flatMap(({ bars: some }) => some);
  const most = Math.max(1, ...of.reported.map(({ passing, hidden }) => passing + hidden));
  const tied = shown ?? bars.find(({ item }) => item.id === chosen) ?? null;
  const topOf = (bar: Bar): number => (tops[lanes.findIndex(({ name }) => name === bar.item.lane)] ?? 0) + bar.row * ROW;
  const onKeys = (event: KeyboardEvent<SVGSVGElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(bars.length - 1, Math.max(0, current + step));
    setCurrent(next);
    event.currentTarget.querySelectorAll<SVGGElement>(".time-bar")[next]?.focus();
  };
  const dayUnder = (event: PointerEvent<SVGElement>): number => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return x.invert(event.clientX - (box?.left ?? 0));
  };
  const marked =
    drag ??
    (since === null && until === null
      ? null
      : [since === null ? from : (instantOf(since, "begin") ?? from), until === null ? to : (instantOf(until, "end") ?? to)]);
  return (
    <div className="time-picture" ref={ref}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture whose marks are buttons is no fieldset.
        <svg width={width} height={height} role="group" aria-labelledby={`${id}t`} aria-describedby={`${id}d`} onKeyDown={onKeys}>
          <title id={`${id}t`}>When it happened and when it was reported</title>
          <desc id={`${id}d`}>Arrow keys go from one to the next, Enter shows what is told of it. The list below has the same.</desc>
          <defs>
            {lanes.map(({ name }) => (
              <Fades key={name} id={id} lane={name} />
            ))}
          </defs>
          <g aria-hidden>
            {ticksOf(from, to, Math.max(3, Math.floor(width / 88))).map(({ at, day }, tick) => (
              <g key={day} className="time-tick">
                <line x1={x(at)} x2={x(at)} y1={20} y2={floor} />
                <text x={x(at) + 4} y={floor + 18}>
                  {tick === 0 ? dayWords(day) : dayWords(day).replace(/ \d{4}$/, "")}
                </text>
              </g>
            ))}
            {lanes.map(({ name, rows, more }, at) =>
              rows === 0 ? null : (
                <text key={name} className="time-lane" x={8} y={(tops[at] ?? 0) - 8}>
                  {NAMES[name]}
                  {more > 0 && ` (${more} more in the list)`}
                </text>
              ),
            )}
            <line className="time-divide" x1={0} x2={width} y1={divide} y2={divide} />
            <text className="time-lane" x={8} y={divide + 17}>
              Reported
            </text>
            {tied?.item.reported.map((day) => {
              const at = (instantOf(day, "begin") ?? 0) + 0.5;
              const start = x(Math.min(Math.max((tied.from + tied.to) / 2, from), to));
              const top = topOf(tied) + ROW - 6;
              return (
                <path
                  key={day}
                  className="time-tie"
                  d={`M${start} ${top}C${start} ${divide} ${x(at)} ${divide - 30} ${x(at)} ${floor - 6}`}
                />
              );
            })}
          </g>
          {bars.map((bar, at) => (
            <TimeBar
              key={`${bar.item.lane} ${bar.item.id}`}
              bar={bar}
              x={x}
              y={topOf(bar)}
              fill={
                bar.isFuzzyStart || bar.isFuzzyEnd
                  ? `url(#${id}${bar.item.lane}${bar.isFuzzyStart ? "S" : ""}${bar.isFuzzyEnd ? "E" : ""})`
                  : null
              }
              isChosen={bar.item.id === chosen}
              isCurrent={at === current}
              onShow={(on) => {
                setShown(on ? bar : null);
                if (on) setCurrent(at);
              }}
              onChoose={() => onChoose(bar.item)}
            />
          ))}
          <g aria-hidden className="time-labels">
            {bars.map((bar) => (
              <text
                key={`${bar.item.lane} ${bar.item.id}`}
                x={Math.max(2, x(bar.from)) + Math.max(7, x(bar.to) - Math.max(2, x(bar.from)) - 2) + 5}
                y={topOf(bar) + 13}
              >
                {labelOf(bar.item)}
              </text>
            ))}
          </g>
          <g aria-hidden>
            {of.reported.map(({ day, passing, hidden }) => {
              const at = instantOf(day, "begin") ?? 0;
              const tall = (count: number): number => (count / most) * (REPORTED - 34);
              const wide = Math.max(2, x(at + 1) - x(at) - 3);
              const isTied = tied?.item.reported.includes(day) === true;
              return (
                <g key={day}>
                  <rect
                    className="time-hidden"
                    x={x(at) + 1.5}
                    width={wide}
                    y={floor - tall(passing + hidden)}
                    height={tall(passing + hidden)}
                    rx={2}
                  />
                  <rect
                    className={isTied ? "time-reported tied" : "time-reported"}
                    x={x(at) + 1.5}
                    width={wide}
                    y={floor - tall(passing)}
                    height={tall(passing)}
                    rx={2}
                  />
                  {wide > 14 && (
                    <text className="time-count" x={x(at) + 1.5 + wide / 2} y={floor - tall(passing + hidden) - 4} textAnchor="middle">
                      {passing}
                    </text>
                  )}
                </g>
              );
            })}
            {marked !== null && (
              <rect
                className="time-window"
                x={x(Math.min(...marked))}
                width={Math.abs(x(marked[1]) - x(marked[0]))}
                y={divide}
                height={floor - divide}
              />
            )}
            <rect
              className="time-brush"
              x={0}
              y={divide}
              width={width}
              height={floor - divide}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                const at = dayUnder(event);
                setDrag([at, at]);
              }}
              onPointerMove={(event) => {
                if (drag !== null) setDrag([drag[0], dayUnder(event)]);
              }}
              onPointerUp={() => {
                if (drag !== null && Math.abs(x(drag[1]) - x(drag[0])) > 4) onWindow(dayAt(Math.min(...drag)), dayAt(Math.max(...drag)));
                setDrag(null);
              }}
            />
          </g>
        </svg>
      )}
    </div>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly x: (at: number) => number;
  readonly y: number;
  /** Null: both ends are known. */
  readonly fill: string | null;
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly onShow: (on: boolean) => void;
  readonly onChoose: () => void;
}

function TimeBar({ bar: { item, from, to }, x, y, fill, isChosen, isCurrent, onShow, onChoose }: BarProps) {
  const left = Math.max(2, x(from));
  const wide = Math.max(7, x(to) - left - 2);
  const when = spanWords(item.from, item.to) ?? "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a picture.
    <g
      className={`time-bar ${item.lane}${isChosen ? " chosen" : ""}`}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={`${item.title}${item.place === null ? "" : `, ${item.place}`}: ${when}; ${counted(item.reports, "report")}`}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
    >
      <title>{`${item.title}: ${when}`}</title>
      <rect className="time-hit" x={left - 3} y={y - 2} width={wide + 6} height={ROW - 2} rx={4} />
      <rect className="time-body" x={left} y={y + 3} width={wide} height={ROW - 12} rx={3} style={fill === null ? undefined : { fill }} />
    </g>
  );
}

/** Ends that are not known fade. */
function Fades({ id, lane }: { readonly id: string; readonly lane: TimeItem["lane"] }) {
  const [thick, thin] = [0.85, 0.06];
  return (
    <>
      <linearGradient id={`${id}${lane}SE`} className={`fade ${lane}`}>
        <stop offset="0" stopOpacity={thin} />
        <stop offset="0.5" stopOpacity={thick} />
        <stop offset="1" stopOpacity={thin} />
      </linearGradient>
      <linearGradient id={`${id}${lane}S`} className={`fade ${lane}`}>
        <stop offset="0" stopOpacity={thin} />
        <stop offset="1" stopOpacity={thick} />
      </linearGradient>
      <linearGradient id={`${id}${lane}E`} className={`fade ${lane}`}>
        <stop offset="0" stopOpacity={thick} />
        <stop offset="1" stopOpacity={thin} />
      </linearGradient>
    </>
  );
}
