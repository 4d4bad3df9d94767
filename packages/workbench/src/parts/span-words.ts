import { dayWords } from "./day.ts";

/** An interval as people write it: "9 Jan 2022", "5 Jan 2022 to 9 Jan 2022", "since …", "until …"; null: neither end is known. */
export function spanWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${dayWords(to)}`;
  if (to === null) return `since ${dayWords(from)}`;
  const [first, last] = [dayWords(from.slice(0, 10)), dayWords(to.slice(0, 10))];
  if (first === last) return first;
  const [, day, month, year] = /^(\d+) (\w+) (\d{4})$/.exec(first) ?? [];
  if (year === undefined || !last.endsWith(` ${year}`)) return `${first} to ${last}`;
  return last.endsWith(` ${month} ${year}`) ? `${day} to ${last}` : `${day} ${month} to ${last}`;
}
