import { geoCircle, geoPath } from "d3-geo";
import type { MapPlace } from "hearsay/shapes";
import { Locate, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { Loading } from "../../parts/loading.tsx";
import { counted } from "../../parts/numbers.ts";
import { useWidth } from "../../parts/use-width.ts";
import { useAtlas } from "./atlas.ts";
import { fitted, moved, PRECISION_KM, PRECISION_WORDS, projectionOf, type View, zoomed } from "./view.ts";

const KM_PER_DEGREE = 111.2;
/** Pixels that an arrow key moves. */
const STRIDE = 70;

interface WorldProps {
  readonly places: readonly MapPlace[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onView: (inView: readonly MapPlace[]) => void;
}

/** Name of a place on this map: two places may be called the same. */
export function keyOfPlace({ name, lat, lon }: MapPlace): string {
  return `${name} ${lat} ${lon}`;
}

/** An outline map of this server's own: rings show how precisely a place is known, marks how much is told of it. */
export function World({ places, chosen, onChoose, onView }: WorldProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = Math.max(340, Math.min(640, Math.round(width * 0.62)));
  const atlas = useAtlas();
  const [own, setView] = useState<View | null>(null);
  const [drag, setDrag] = useState<{ readonly x: number; readonly y: number; readonly dx: number; readonly dy: number } | null>(null);
  const wheel = useRef<HTMLDivElement>(null);
  const focused = useMemo(() => places.filter(({ kind }) => kind !== "country"), [places]);
  const view = useMemo(() => own ?? fitted(focused.length > 0 ? focused : places, width, height), [own, focused, places, width, height]);
  const projection = useMemo(() => projectionOf(view, width, height), [view, width, height]);
  const path = useMemo(() => geoPath(projection), [projection]);
  const drawn = useMemo(() => {
    if (atlas === undefined || width === 0) return null;
    const told = new Set(places.filter(({ kind }) => kind === "country").map(({ name }) => name));
    return {
      land: atlas.countries.map((country) => ({
        name: country.properties.name,
        d: path(country),
        isTold: told.has(country.properties.name),
      })),
      borders: path(atlas.borders) ?? "",
    };
  }, [atlas, path, places, width]);
  const marks = useMemo(
    () =>
      places.flatMap((place) => {
        const at = projection([place.lon, place.lat]);
        if (at === null || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return [];
        return [{ place, key: keyOfPlace(place), x: at[0], y: at[1], size: 4 + Math.min(13, Math.sqrt(place.reports) * 2.6) }];
      }),
    [places, projection, width, height],
  );
  useEffect(() => {
    if (width > 0) onView(marks.map(({ place }) => place));
  }, [marks, onView, width]);
  useEffect(() => {
    const { current } = wheel;
    const hear = (event: WheelEvent): void => {
      // Without a key held, the wheel scrolls the page as everywhere.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      setView(zoomed(view, event.deltaY < 0 ? 1.25 : 0.8));
    };
    current?.addEventListener("wheel", hear, { passive: false });
    return () => current?.removeEventListener("wheel", hear);
  });
  const onKeys = (event: KeyboardEvent): void => {
    const step: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => setView(moved(view, STRIDE, 0)),
      ArrowRight: () => setView(moved(view, -STRIDE, 0)),
      ArrowUp: () => setView(moved(view, 0, STRIDE)),
      ArrowDown: () => setView(moved(view, 0, -STRIDE)),
      "+": () => setView(zoomed(view, 1.6)),
      "=": () => setView(zoomed(view, 1.6)),
      "-": () => setView(zoomed(view, 1 / 1.6)),
      "0": () => setView(null),
    };
    const act = step[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  const rings = marks.map(({ place, key }) => {
    const km = PRECISION_KM[place.kind];
    if (km === 0) return null;
    const d = path(
      geoCircle()
        .center([place.lon, place.lat])
        .radius(km / KM_PER_DEGREE)
        .precision(6)(),
    );
    return d === null ? null : <path key={key} className={`map-ring ${place.kind}${key === chosen ? " chosen" : ""}`} d={d} />;
  });
  return (
    <div className="world" ref={ref}>
      {drawn === null ? (
        <Loading what="the outline map" />
      ) : (
        <>
          {/* biome-ignore-start lint/a11y/noStaticElementInteractions: a map that is dragged and steered by keys; the list beside it has every place as a button. */}
          {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: the same. */}
          {/* biome-ignore-start lint/a11y/useSemanticElements: the same. */}
          <div
            ref={wheel}
            className="world-frame"
            role="group"
            tabIndex={0}
            aria-label="Map. Arrow keys move it, plus and minus zoom, 0 shows all places. The list has every place in view."
            onKeyDown={onKeys}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              setDrag({ x: event.clientX, y: event.clientY, dx: 0, dy: 0 });
            }}
            onPointerMove={(event) => {
              if (drag !== null) setDrag({ ...drag, dx: event.clientX - drag.x, dy: event.clientY - drag.y });
            }}
            onPointerUp={(event) => {
              if (drag !== null && Math.hypot(drag.dx, drag.dy) > 4) setView(moved(view, drag.dx, drag.dy));
              else {
                const box = event.currentTarget.getBoundingClientRect();
                const [px, py] = [event.clientX - box.left, event.clientY - box.top];
                const near = [...marks].sort((a, b) => Math.hypot(a.x - px, a.y - py) - Math.hypot(b.x - px, b.y - py))[0];
                if (near !== undefined && Math.hypot(near.x - px, near.y - py) < near.size + 10) onChoose(near.key);
              }
              setDrag(null);
            }}
            onPointerCancel={() => setDrag(null)}
          >
            <svg width={width} height={height} aria-hidden>
              <g transform={drag === null ? undefined : `translate(${drag.dx} ${drag.dy})`}>
                {drawn.land.map(({ name, d, isTold }) =>
                  d === null ? null : <path key={name} className={isTold ? "map-land told" : "map-land"} d={d} />,
                )}
                <path className="map-borders" d={drawn.borders} />
                {rings}
                {marks.map(({ place, key, x, y, size }) => (
                  <g key={key} className={`map-mark ${place.kind}${key === chosen ? " chosen" : ""}`}>
                    <title>{`${place.name} (${PRECISION_WORDS[place.kind]}): ${counted(place.reports, "report")}`}</title>
                    <circle cx={x} cy={y} r={size} />
                    {(key === chosen || marks.length <= 40) && (
                      <text x={x + size + 4} y={y + 4}>
                        {place.name}
                      </text>
                    )}
                    {size >= 8 && (
                      <text className="map-count" x={x} y={y + 4} textAnchor="middle">
                        {place.reports}
                      </text>
                    )}
                  </g>
                ))}
              </g>
            </svg>
          </div>
          {/* biome-ignore-end lint/a11y/useSemanticElements: the same. */}
          {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: the same. */}
          {/* biome-ignore-end lint/a11y/noStaticElementInteractions: the same. */}
          <div className="world-tools">
            <Button className="tool" aria-label="Nearer" onPress={() => setView(zoomed(view, 1.6))}>
              <Plus size={17} aria-hidden />
            </Button>
            <Button className="tool" aria-label="Farther" onPress={() => setView(zoomed(view, 1 / 1.6))}>
              <Minus size={17} aria-hidden />
            </Button>
            <Button className="tool" aria-label="All places" onPress={() => setView(null)}>
              <Locate size={17} aria-hidden />
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
