const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** An ISO date as people write it, as precise as it is and no more: "7 Jan 2022, 14:52", "January 2022", "2022"; null: "undated". */
export function dayWords(iso: string | null): string {
  if (iso === null) return "undated";
  const [date = "", time] = iso.split("T");
  const at = new Date(`${date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  const words = date.length === 10 ? DAY.format(at) : date.length === 7 ? MONTH.format(at) : date;
  return time === undefined ? words : `${words}, ${time.slice(0, 5)}`;
}
