import type { TableList } from "hearsay/shapes";

/** The lists that the tables screen has: reports have one of their own. */
export const LISTS: readonly { readonly list: TableList; readonly name: string; readonly one: string }[] = [
  { list: "statements", name: "Statements", one: "statement" },
  { list: "figures", name: "Figures", one: "figure" },
  { list: "events", name: "Events", one: "event" },
  { list: "namings", name: "Namings", one: "naming" },
  { list: "actors", name: "Actors", one: "actor" },
  { list: "places", name: "Places", one: "place" },
];

/** True for lists of claims, which people decide on. */
export function hasClaims(list: TableList): boolean {
  return list === "statements" || list === "figures" || list === "events" || list === "namings";
}

const HEADS: Readonly<Record<string, string>> = {
  "said by": "Said by",
  "as of": "As of",
  said: "Statements",
  as: "Given as",
  of: "Of",
  lat: "Latitude",
  lon: "Longitude",
  made_by: "Found by",
  voice_kind: "Voice is",
  admin1: "Region",
  geonames: "GeoNames id",
};

/** A column as people call it. */
export function headWords(id: string): string {
  return HEADS[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("_", " ")}`;
}

const WIDTHS: Readonly<Record<string, number>> = {
  words: 24,
  title: 26,
  state: 8.5,
  amount: 10.5,
  of: 10,
  stance: 8,
  type: 10,
  status: 8,
  "said by": 14,
  who: 12,
  whom: 12,
  calls: 12,
  name: 16,
  outlet: 11,
  published: 11.5,
  report: 12,
  roles: 16,
  url: 18,
};

/** Width of a column in rem. */
export function widthOf(id: string, right: boolean): number {
  return WIDTHS[id] ?? (right ? 6.5 : 9);
}

/** The column whose words lead into the report. */
export function leadOf(list: TableList): string {
  if (list === "figures") return "amount";
  if (list === "actors" || list === "places") return "name";
  if (list === "namings") return "label";
  return list === "reports" ? "title" : "words";
}
