interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Size of a cell in degrees. */
const CELL = 0.2;

/**
 * The middle of the land that some settlements cover: the mean of the occupied cells of a grid, so that the many suburbs of one city do not draw it in, without those
 * farther out than four times the median distance (wrong codes, far islands). Null without settlements.
 */
export function centreOf(points: readonly Point[]): Point | null {
  const cells = new Map<string, Point>();
  for (const { lat, lon } of points) cells.set(`${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`, { lat, lon });
  const all = [...cells.values()];
  const first = meanOf(all);
  if (first === null) return null;
  const distances = all.map((point) => distance(point, first)).sort((a, b) => a - b);
  const limit = 4 * (distances[distances.length >> 1] ?? 0) + CELL;
  return meanOf(all.filter((point) => distance(point, first) <= limit)) ?? first;
}

function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  // Across the date line longitudes are counted eastwards.
  const wraps = points.some((point) => point.lon > 120) && points.some((point) => point.lon < -120);
  const lon = points.reduce((sum, point) => sum + (wraps && point.lon < 0 ? point.lon + 360 : point.lon), 0) / points.length;
  return { lat: points.reduce((sum, point) => sum + point.lat, 0) / points.length, lon: lon > 180 ? lon - 360 : lon };
}

function distance(a: Point, b: Point): number {
  const along = Math.abs(a.lon - b.lon);
  return Math.hypot(a.lat - b.lat, Math.min(along, 360 - along) * Math.cos((a.lat * Math.PI) / 180));
}
