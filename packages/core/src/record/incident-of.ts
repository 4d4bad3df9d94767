import type { ClaimRef, Incident, Origin, Reason } from "../types/dossier.ts";
import { dayOf, isoDay } from "../understand/calendar.ts";
import { hashOf } from "./canonical.ts";
import { countOf } from "./count.ts";
import { type Days, hull } from "./days.ts";
import { affairOf, typeOf } from "./families.ts";
import type { Telling } from "./telling.ts";
import { narrower, ofPlace, type Where } from "./where.ts";

/** An incident out of the tellings gathered for it, which come in order of publication and of the text. */
export function incidentOf(tellings: readonly Telling[], origins: readonly Origin[]): Incident {
  const claims: ClaimRef[] = [];
  for (const { from, happening, figures } of tellings) {
    const version = from.record.version.id;
    if (happening !== null) claims.push({ version, claim: happening.id });
    for (const { id } of figures) claims.push({ version, claim: id });
  }
  const crisis = tellings.every(({ scope, toll }) => scope === "wide" && toll);
  const family = commonest(tellings.map((telling) => telling.family));
  const where = tellings.reduce<Where | null>((found, telling) => narrower(found, telling.where), null) ?? null;
  const place = where ?? countryPlace(tellings);
  const days = crisis
    ? null
    : tellings.reduce<Days | null>(
        (found, telling) => (telling.days === null ? found : found === null ? telling.days : hull(found, telling.days)),
        null,
      );
  const last = crisis ? tellings.at(-1)?.window : null;
  const from = days === null ? null : iso(days.first);
  const to = days === null ? (last === null || last === undefined ? null : iso(last.last)) : iso(days.last);
  const type = typeOf(family);
  const what = crisis ? (family === "harm" ? "Toll" : CRISIS[affairOf(family) ?? "unrest"]) : (WORDS[type] ?? "Report");
  const realm = tellings.find((telling) => telling.realm !== "denied")?.realm ?? "denied";
  const when = from === null ? null : from === to ? from : `${from} to ${to}`;
  return {
    id: `i-${hashOf(claims.map(({ version, claim }) => `${version}/${claim}`)[0] ?? "").slice(0, 8)}`,
    title: [
      `${what}${realm === "happened" ? "" : ` (${REALM[realm]})`}${place === null ? "" : ` in ${place.name}`}`,
      ...(when === null ? [] : [when]),
    ].join(", "),
    type,
    from,
    to,
    place: place === null || place.lat === null || place.lon === null ? null : { name: place.name, lat: place.lat, lon: place.lon },
    claims,
    count: countOf(claims, origins),
    because: tellings.length === 1 ? [] : [because(tellings, crisis, place, when), ...placings(tellings)],
  };
}

function because(tellings: readonly Telling[], crisis: boolean, place: Where | null, when: string | null): Reason {
  const reports = new Set(tellings.map(({ from }) => from.record.version.report)).size;
  const told = reports === 1 ? "One report tells" : `${reports} reports tell`;
  const at = place === null ? "" : ` in ${place.name}`;
  const words = crisis
    ? `${told} of the toll of a whole crisis${at}, without a town or a day of its own.`
    : `${told} of the same kind of thing${at}${when === null ? ", at times that fit" : ` on ${when}`}.`;
  return { code: "same-type-place-time", words };
}

/** How the case settled where it was. */
function placings(tellings: readonly Telling[]): readonly Reason[] {
  const whys = new Set(tellings.flatMap(({ where }) => where?.why ?? []));
  return [...whys].map((words) => ({ code: "same-type-place-time", words }));
}

function countryPlace(tellings: readonly Telling[]): Where | null {
  for (const { country, from } of tellings) {
    const place = country === null ? undefined : from.record.places.find((each) => each.kind === "country" && each.country === country);
    if (place !== undefined) return ofPlace(place);
  }
  return null;
}

function commonest(all: readonly string[]): string {
  const counts = new Map<string, number>();
  // A bare toll says least of what happened: any other family goes before it.
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + (each === "harm" ? 0.01 : 1));
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "other";
}

function iso(day: number): string {
  return isoDay(dayOf(day));
}

const CRISIS: Readonly<Record<"unrest" | "hazard" | "accident", string>> = {
  accident: "Toll of the accident",
  hazard: "Toll of the disaster",
  unrest: "Toll of the crisis",
};

const REALM: Readonly<Record<Exclude<Telling["realm"], "happened">, string>> = {
  ahead: "planned or ordered",
  denied: "denied",
  past: "looked back at",
  perhaps: "threatened or supposed",
};

const WORDS: Readonly<Record<string, string>> = {
  ACCIDENT: "Accident",
  ACCUSE: "Accusation",
  AGREE: "Agreement",
  AID: "Aid",
  ASSAULT: "Attack",
  COERCE: "Coercion",
  CONCEDE: "Concession",
  CONSULT: "Talks",
  COOPERATE: "Cooperation",
  HAZARD: "Disaster",
  MOBILIZE: "Mobilisation",
  OTHER: "Casualties",
  PROTEST: "Protest",
  REJECT: "Refusal",
  REQUEST: "Request",
  RETREAT: "Retreat",
  SANCTION: "Sanctions",
  SUPPORT: "Support",
  THREATEN: "Threat",
};
