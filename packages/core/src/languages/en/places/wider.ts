import type { Reading } from "../../../types/language.ts";
import type { Sighting } from "./sighting.ts";

/**
 * The wider place that the words beside a name give: "Springfield, Ill.", "Almaty, Kazakhstan", "Goma in eastern Congo", "Kazakhstan's Almaty". Only where some reading of
 * the narrower name lies in some reading of the wider one.
 */
export function widerOf(reading: Reading, sightings: readonly Sighting[]): ReadonlyMap<Sighting, Sighting> {
  const wider = new Map<Sighting, Sighting>();
  sightings.forEach((narrow, index) => {
    const next = sightings[index + 1];
    const before = sightings[index - 1];
    if (next !== undefined && next.paragraph === narrow.paragraph && isBehind(reading, narrow, next) && contains(next, narrow))
      wider.set(narrow, next);
    else if (before !== undefined && before.paragraph === narrow.paragraph && isBefore(reading, before, narrow) && contains(before, narrow))
      wider.set(narrow, before);
  });
  return wider;
}

/** Words that may stand between a place and the wider one behind it. */
const BETWEEN: ReadonlySet<string> = new Set(
  "in the of eastern western northern southern central northeastern northwestern southeastern southwestern far , north south east west".split(
    " ",
  ),
);

function isBehind(reading: Reading, narrow: Sighting, next: Sighting): boolean {
  const tokens = reading.paragraphs[narrow.paragraph]?.tokens ?? [];
  const between = tokens.slice(narrow.last, next.first);
  if (between.length === 1 && between[0]?.text === ",") return true;
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.some(({ lower }) => lower === "in" || lower === ",") &&
    between.every(({ lower }) => BETWEEN.has(lower))
  );
}

function isBefore(reading: Reading, before: Sighting, narrow: Sighting): boolean {
  const tokens = reading.paragraphs[narrow.paragraph]?.tokens ?? [];
  const possessive = /['’]s$/.test(tokens[before.last - 1]?.text ?? "") || /^['’]s$/.test(tokens[before.last]?.text ?? "");
  return narrow.first - before.last <= 2 && possessive;
}

function contains(wide: Sighting, narrow: Sighting): boolean {
  if (wide.form === "unlisted" || narrow.form !== "name") return false;
  // "Canada, Mexico, the United States" is a list, though there is a Cañada in Mexico.
  const isCountry = ({ entries }: Sighting): boolean => entries.some(({ kind, main }) => kind === "country" && main);
  if (isCountry(narrow) && isCountry(wide)) return false;
  return wide.entries.some(
    (outer) =>
      (outer.kind === "country" || (outer.kind === "region" && outer.admin1 !== null)) &&
      narrow.entries.some(
        (inner) =>
          inner.kind !== "country" &&
          inner !== outer &&
          inner.country === outer.country &&
          (outer.kind === "country" || inner.admin1 === outer.admin1),
      ),
  );
}
