import type { Gazetteer } from "@hearsay/core";
import { between, type Chance, chanceFrom, pick } from "./chance.ts";
import type { Town } from "./page.ts";

/** Countries and towns in which everything is set, as the gazetteer has them. The crises are made up. */
const TOWNS: Readonly<Record<string, string>> = {
  BD: "Barisal Bogra Comilla Dinajpur Jessore Khulna Mymensingh Rangpur Sylhet",
  BO: "Cochabamba Montero Oruro Potosí Sucre Tarija Trinidad",
  ID: "Ambon Jambi Jayapura Kendari Kupang Manado Mataram Medan Padang Palu Pontianak Sorong Ternate",
  KE: "Eldoret Garissa Kericho Kisumu Kitale Malindi Meru Nakuru Nyeri",
  KZ: "Aktobe Almaty Atyrau Karaganda Kokshetau Kyzylorda Pavlodar Semey Shymkent Taldykorgan Taraz Turkistan",
  MX: "Colima Durango Oaxaca Tampico Tepic Torreón Uruapan Xalapa Zacatecas",
  MZ: "Beira Chimoio Inhambane Lichinga Nacala Nampula Pemba Quelimane Tete",
  PE: "Arequipa Ayacucho Cajamarca Chiclayo Cusco Huancayo Huaraz Ica Iquitos Puno Tacna Trujillo",
  PH: "Bacolod Butuan Cotabato Davao Dumaguete Iloilo Legazpi Tacloban Zamboanga",
  PK: "Abbottabad Bannu Chitral Gilgit Larkana Mardan Mingora Multan Quetta Sukkur Turbat",
};

/** Given and family names, ours; any likeness is chance. */
const GIVEN =
  "Adela Amir Bruna Celso Dana Elmira Farid Gita Hamid Ines Joana Karim Leila Marat Nadia Omar Paulo Rosa Samir Tania Udo Vera Wira Yara Zaur";
const FAMILY =
  "Abenov Baltar Cassamo Dolanov Escriva Farzana Gultom Harvani Ibranov Jurado Kasemov Lumbela Mahrani Nurtas Ordova Pareja Quispero Rahmati Sitorin Tumbara Urdano Vilcara Wardani Yamsara Zelikov";

/** Agencies that others carry, and outlets of our own. */
export const AGENCIES: readonly string[] = ["Bittern Wire", "Curlew Press Agency", "Dunlin News Agency", "Osprey Agency"];
const BIRDS =
  "Bunting Bustard Coot Crane Egret Fulmar Gannet Godwit Heron Hoopoe Ibis Jackdaw Kestrel Lapwing Linnet Martin Merlin Nuthatch Petrel Pipit Plover Redstart Shrike Siskin Swift Tern Wagtail Whimbrel";
const PAPERS = ["Courier", "Daily", "Gazette", "Herald", "Mail", "Observer", "Star", "Times"];
const OWNERS = ["Harbour Media", "Ridge Holdings", "Stonebridge Group"];

export interface Outlet {
  readonly name: string;
  readonly owner: string | null;
  readonly site: string;
}

/** Some hundred outlets; every fifth has an owner in common with others. */
export const OUTLETS: readonly Outlet[] = BIRDS.split(" ").flatMap((bird, at) =>
  [0, 3, 5, 6].map((step, index): Outlet => {
    const name = `${bird} ${PAPERS[(at + step) % PAPERS.length] ?? "Daily"}`;
    return {
      name,
      owner: (at * 4 + index) % 5 === 0 ? (OWNERS[at % OWNERS.length] ?? null) : null,
      site: `${name.toLowerCase().replace(" ", "-")}.example`,
    };
  }),
);

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly towns: readonly (Town & { readonly region: string })[];
  readonly president: string;
  readonly spokespeople: readonly string[];
}

/** The countries with whoever speaks for them. */
export function countriesOf(gazetteer: Gazetteer): readonly Country[] {
  const chance = chanceFrom(7);
  return Object.entries(TOWNS).map(([code, names]) => {
    const country = gazetteer.countryName(code) ?? code;
    const towns = names.split(" ").flatMap((name) => {
      const entry = gazetteer.lookUp(name).find((each) => each.country === code && each.kind === "settlement");
      if (entry === undefined || entry.admin1 === null) return [];
      const region = gazetteer.admin1Name(entry.admin1) ?? country;
      const { lat, lon, geonames } = entry;
      return [{ name: entry.name, kind: "settlement" as const, country: code, admin1: region, lat, lon, geonames, region }];
    });
    return { code, name: country, towns, president: person(chance), spokespeople: towns.map(() => person(chance)) };
  });
}

export function person(chance: Chance): string {
  return `${pick(GIVEN.split(" "), chance)} ${pick(FAMILY.split(" "), chance)}`;
}

/** What kinds of things happen. */
export type Kind = "crash" | "flood" | "quake" | "bombing" | "protest" | "raid";
const KINDS: readonly Kind[] = ["crash", "flood", "quake", "bombing", "protest", "raid"];

/** One thing that happened, as it comes to be known. */
export interface Incident {
  readonly number: number;
  readonly kind: Kind;
  readonly country: Country;
  readonly town: Country["towns"][number];
  /** Days since the first. */
  readonly day: number;
  /** Hours since midnight. */
  readonly hour: number;
  readonly dead: number;
  readonly hurt: number;
  readonly held: number;
  readonly homes: number;
  readonly governor: string;
  readonly spokesperson: string;
  readonly doctor: string;
  /** How many reports tell of it. */
  readonly reports: number;
}

/** Things that happened over the days, until so many reports tell of them: a few of them hundreds of times, most of them a few times. */
export function incidentsFor(reports: number, countries: readonly Country[]): readonly Incident[] {
  const chance = chanceFrom(20260307);
  const found: Incident[] = [];
  const days = Math.max(20, Math.round(reports / 40));
  for (let left = reports; left > 0; ) {
    const country = pick(countries, chance);
    const at = Math.floor(chance() * country.towns.length);
    const town = country.towns[at];
    if (town === undefined) continue;
    const size = Math.min(left, 300, Math.ceil(2 / (chance() + 0.004) ** 0.85));
    const big = 1 + Math.log2(size);
    found.push({
      number: found.length,
      kind: pick(KINDS, chance),
      country,
      town,
      day: Math.floor(chance() * days),
      hour: between(0, 23, chance),
      dead: between(3, 2 + Math.round(4 * big ** 1.5), chance),
      hurt: between(2, Math.round(20 * big ** 1.5), chance),
      held: between(5, Math.round(60 * big), chance),
      homes: between(10, Math.round(80 * big), chance),
      governor: person(chance),
      spokesperson: country.spokespeople[at] ?? person(chance),
      doctor: person(chance),
      reports: size,
    });
    left -= size;
  }
  return found;
}

const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** A day in ISO 8601, counted from the first. */
export function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** "Monday". */
export function weekday(day: number): string {
  return WEEKDAYS[new Date(FIRST_DAY + day * DAY_MS).getUTCDay()] ?? "";
}

/** "Jan. 7". */
export function shortDate(day: number): string {
  const date = new Date(FIRST_DAY + day * DAY_MS);
  return `${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCDate()}`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
