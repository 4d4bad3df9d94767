import type { SharedOrigin } from "hearsay/shapes";
import { useId, useState } from "react";
import { ScrollBox } from "../../parts/scroll-box.tsx";

const WIDTH = 900;
const ROW = 26;
const TOP = 30;
const FROM = 380;
const TO = 560;
/** More lines than this are no picture; the list below has them all. */
const MOST = 30;

/** Origins at the left, outlets at the right, a line for each tie; dashed where only some of the claims come from there. The list below says the same in words. */
export function CarriedPicture({ origins }: { readonly origins: readonly SharedOrigin[] }) {
  const [held, hold] = useState<string | null>(null);
  const id = useId();
  const shown = origins.slice(0, MOST);
  const outlets = [...new Set(shown.flatMap(({ members }) => members.map(({ outlet }) => outlet)))];
  const place = new Map(outlets.map((outlet, row) => [outlet, row]));
  const middle = ({ members }: SharedOrigin): number =>
    members.reduce((sum, { outlet }) => sum + (place.get(outlet) ?? 0), 0) / Math.max(1, members.length);
  const ordered = [...shown].sort((a, b) => middle(a) - middle(b));
  const rows = Math.max(ordered.length, outlets.length);
  const left = (row: number): number => TOP + ((rows - ordered.length) * ROW) / 2 + row * ROW + ROW / 2;
  const right = (row: number): number => TOP + ((rows - outlets.length) * ROW) / 2 + row * ROW + ROW / 2;
  const bend = (FROM + TO) / 2;
  return (
    <ScrollBox name="Picture of who carries whom" className="sources-picture">
      <svg viewBox={`0 0 ${WIDTH} ${TOP + rows * ROW + 8}`} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>
          {shown.length} origins and the {outlets.length} outlets that go back to them; the list below has every tie and its reason.
        </title>
        <text className="head" x={FROM - 14} y="16" textAnchor="end">
          Origin
        </text>
        <text className="head" x={TO + 14} y="16">
          Carried by
        </text>
        {ordered.map((origin, row) => {
          const ties = new Map<string, boolean>();
          for (const { outlet, claims } of origin.members) ties.set(outlet, (ties.get(outlet) ?? false) || claims === null);
          return [...ties].map(([outlet, isWhole]) => (
            <path
              key={`${origin.id} ${outlet}`}
              className={`tie tie-${row % 6}${isWhole ? "" : " part"}${held === null ? "" : held === origin.id || held === outlet ? " held" : " away"}`}
              d={`M${FROM} ${left(row)} C${bend} ${left(row)} ${bend} ${right(place.get(outlet) ?? 0)} ${TO} ${right(place.get(outlet) ?? 0)}`}
            />
          ));
        })}
        {ordered.map((origin, row) => (
          <g key={origin.id} onPointerEnter={() => hold(origin.id)} onPointerLeave={() => hold(null)}>
            <circle className={`source tie-${row % 6}`} cx={FROM} cy={left(row)} r="4.5" />
            <text x={FROM - 14} y={left(row) + 4} textAnchor="end">
              {short(origin.name, 38)}
              <tspan className="kind"> {origin.kind}</tspan>
            </text>
          </g>
        ))}
        {outlets.map((outlet, row) => (
          <g key={outlet} onPointerEnter={() => hold(outlet)} onPointerLeave={() => hold(null)}>
            <circle className="carrier" cx={TO} cy={right(row)} r="4.5" />
            <text x={TO + 14} y={right(row) + 4}>
              {short(outlet, 40)}
            </text>
          </g>
        ))}
      </svg>
      {origins.length > MOST && <p className="soft">The {MOST} that most reports go back to.</p>}
    </ScrollBox>
  );
}

function short(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
