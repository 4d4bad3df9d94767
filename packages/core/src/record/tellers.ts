import type { Origin } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { ownerOf } from "./reports.ts";
import { clipped } from "./sources.ts";
import { keyOfAgency, type Wire, wiresOf } from "./wires.ts";

/** Who tells a version: its house, and the agencies it credits. */
export interface Teller {
  /** Key of the owner, else of the outlet, else of the report itself. */
  readonly house: string;
  readonly name: string;
  /** How a reader knows it: the outlet, the agency that signs it, else its title. */
  readonly called: string;
  /** The outlet, where `name` is its owner's. */
  readonly owned: string | null;
  readonly wires: readonly Wire[];
}

/** Key, kind and name of an origin to be. */
export interface Root {
  readonly key: string;
  readonly kind: Origin["kind"];
  readonly name: string;
}

/** Who tells a version. `known`: keys of the agencies of the case. */
export function tellerOf(record: ReportRecord, known: ReadonlySet<string>, judged: Judgements): Teller {
  const { version } = record;
  const owned = ownerOf(version.outlet, version.owner, judged);
  const wires = wiresOf(record, known);
  const outlet = version.outlet ?? hostOf(version.url) ?? wires.find(({ own }) => own)?.agency ?? null;
  const called = outlet ?? `“${clipped(version.title ?? record.id ?? version.report)}”`;
  return {
    house: outlet === null ? `report ${version.report}` : keyOfAgency(owned ?? outlet),
    name: owned ?? called,
    called,
    owned: outlet !== null && owned !== null ? outlet : null,
    wires,
  };
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? null);
}

/** The origin of what a house tells in words of its own. */
export function houseRoot(teller: Teller): Root {
  return { key: `outlet|${teller.house}`, kind: "outlet", name: teller.name };
}

/** The origin of what an agency tells. */
export function wireRoot(agency: string): Root {
  return { key: `wire|${keyOfAgency(agency)}`, kind: "wire", name: agency };
}

/** Versions whose texts need no comparing: an outlet's own, or those of one owner, have one origin whatever they share. */
export function sameHouse(tellers: ReadonlyMap<string, Teller>): (a: ReportRecord, b: ReportRecord) => boolean {
  return (a, b) => {
    const one = tellers.get(a.version.id);
    const other = tellers.get(b.version.id);
    return one !== undefined && other !== undefined && one.house === other.house && one.wires.length === 0 && other.wires.length === 0;
  };
}
