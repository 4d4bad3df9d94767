/** Days since 1970 at which a day or instant begins, or ends: "2022-01-06" ends a day later than it begins; "2022-01" a month. Null: no date. */
export function instantOf(iso: string, end: "begin" | "end"): number | null {
  const [, year, month, day, hours, minutes] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso) ?? [];
  if (year === undefined) return null;
  const late = end === "end" ? 1 : 0;
  const at =
    day !== undefined
      ? hours !== undefined
        ? Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes))
        : Date.UTC(Number(year), Number(month) - 1, Number(day) + late)
      : month !== undefined
        ? Date.UTC(Number(year), Number(month) - 1 + late, 1)
        : Date.UTC(Number(year) + late, 0, 1);
  return at / 86_400_000;
}

/** The day that a number of days since 1970 falls on: "2022-01-06". */
export function dayAt(instant: number): string {
  return new Date(Math.floor(instant) * 86_400_000).toISOString().slice(0, 10);
}
