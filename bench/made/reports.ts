import { createHash } from "node:crypto";
import type { Gazetteer, ReportRecord, Version } from "@hearsay/core";
import { between, type Chance, chanceFrom, pick } from "./chance.ts";
import { Page } from "./page.ts";
import { headline, type ParagraphKind, paragraph } from "./paragraphs.ts";
import { AGENCIES, countriesOf, type Incident, incidentsFor, isoDay, OUTLETS, shortDate } from "./world.ts";

/** One paragraph to be written, the same words each time. */
interface Planned {
  readonly kind: ParagraphKind;
  readonly seed: number;
  readonly hours: number;
}

/** One report to be written. */
interface Story {
  readonly id: string;
  readonly incident: Incident;
  readonly outlet: string;
  readonly owner: string | null;
  readonly url: string;
  readonly agency: boolean;
  readonly hours: number;
  readonly seed: number;
  readonly paragraphs: readonly Planned[];
  /** "SUKKUR, Jan. 7 (Bittern Wire) – ". */
  readonly dateline: boolean;
  readonly credits: readonly string[];
  readonly correction: string | null;
  /** Null: the first version. Else hours after the event at which it was updated. */
  readonly updated: number | null;
}

/** A made report with its original. */
export interface Made {
  readonly record: ReportRecord;
  readonly text: string;
}

/** Of reports on an event that an agency told, so many carry its text. */
const COPIES = 0.42;
const FIRST_TOLD = 0.35;
/** So many of an outlet's own reports are changed later. */
const CHANGED = 0.06;

/**
 * Made reports of made-up crises, the same every time: some three in ten carry the words of an agency, with or without its credit, cut or with a paragraph of their own;
 * one in twenty is a later version of another. In order of publication. The first so many of more are not those of fewer.
 */
export function* madeReports(count: number, gazetteer: Gazetteer): Generator<Made> {
  const stories = incidentsFor(count, countriesOf(gazetteer)).flatMap(storiesOf);
  stories.sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : publishedOf(a) > publishedOf(b) ? 1 : a.id < b.id ? -1 : 1));
  for (const story of stories) yield written(story);
}

function storiesOf(incident: Incident): readonly Story[] {
  const chance = chanceFrom(incident.number * 7919 + 11);
  const found: Story[] = [];
  const wires: Story[] = [];
  for (let at = 0; at < incident.reports; at++) {
    const hours = Math.round((1 + 90 * chance() ** 2.2) * 60) / 60;
    const before = wires.filter((wire) => wire.hours < hours);
    const own = found.filter(({ agency, updated, paragraphs }) => !agency && updated === null && paragraphs.length > 3);
    if (before.length > 0 && chance() < COPIES) found.push(copyOf(pick(before, chance), hours, at, chance));
    else if (own.length > 0 && chance() < CHANGED) found.push(laterOf(pick(own, chance), at, chance));
    else {
      const story = ownStory(incident, hours, at, incident.reports > 1 && chance() < (wires.length === 0 ? FIRST_TOLD : 0.1), chance);
      found.push(story);
      if (story.agency) wires.push(story);
    }
  }
  return found;
}

/** What a report may have below its first paragraph, and how many have it. */
const MIDDLE: Readonly<Record<Exclude<ParagraphKind, "lead">, number>> = {
  quote: 0.8,
  police: 0.8,
  toll: 0.8,
  label: 0.7,
  witness: 0.75,
  denial: 0.3,
  past: 0.7,
  relief: 0.8,
  doctor: 0.8,
};

function ownStory(incident: Incident, hours: number, at: number, agency: boolean, chance: Chance): Story {
  const outlet = pick(OUTLETS, chance);
  const name = agency ? pick(AGENCIES, chance) : outlet.name;
  const id = `made-${incident.number}-${at}`;
  const site = agency ? `${name.toLowerCase().replaceAll(" ", "-")}.example` : outlet.site;
  const seed = Math.floor(chance() * 2 ** 31);
  const kinds = (Object.entries(MIDDLE) as [ParagraphKind, number][]).flatMap(([kind, share]) => (chance() < share ? [kind] : []));
  return {
    id: `${id}.txt`,
    incident,
    outlet: name,
    owner: agency ? null : outlet.owner,
    url: `https://${site}/${isoDay(incident.day)}/${id}`,
    agency,
    hours,
    seed,
    paragraphs: (["lead", ...shuffled(kinds, chance)] as const).map((kind, index) => ({ kind, seed: seed + 101 * index, hours })),
    dateline: agency,
    credits: [],
    correction: null,
    updated: null,
  };
}

function copyOf(wire: Story, hours: number, at: number, chance: Chance): Story {
  const outlet = pick(OUTLETS, chance);
  const id = `made-${wire.incident.number}-${at}`;
  const seed = Math.floor(chance() * 2 ** 31);
  const kept = wire.paragraphs.slice(0, Math.max(2, Math.ceil(wire.paragraphs.length * (0.5 + 0.6 * chance()))));
  const own: readonly Planned[] = chance() < 0.3 ? [{ kind: pick(["witness", "relief", "police"] as const, chance), seed, hours }] : [];
  const credited = chance() < 0.7;
  return {
    ...wire,
    id: `${id}.txt`,
    outlet: outlet.name,
    owner: outlet.owner,
    url: `https://${outlet.site}/${isoDay(wire.incident.day)}/${id}`,
    agency: false,
    hours,
    seed,
    paragraphs: [...kept, ...own],
    dateline: credited && chance() < 0.5,
    credits: credited ? [chance() < 0.7 ? `Source: ${wire.outlet}` : `With reporting by ${wire.outlet}`] : [],
  };
}

function laterOf(story: Story, at: number, chance: Chance): Story {
  const updated = story.hours + between(1, 30, chance);
  // The toll is another, and something was added; what else it says stays.
  const paragraphs = [
    ...story.paragraphs
      .map((each) => (each.kind === "lead" ? { ...each, hours: updated + 20 } : each))
      .filter(({ kind }) => kind !== "witness" || chance() < 0.7),
    { kind: "relief" as const, seed: Math.floor(chance() * 2 ** 31), hours: updated },
  ];
  return {
    ...story,
    id: `made-${story.incident.number}-${at}.txt`,
    paragraphs,
    correction: chance() < 0.4 ? "Correction: an earlier version of this article gave another number of dead." : null,
    updated,
  };
}

function shuffled<T>(all: readonly T[], chance: Chance): readonly T[] {
  return all
    .map((each) => ({ each, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

function publishedOf({ incident, hours }: Story): string {
  return instant(incident, hours);
}

function instant({ day, hour }: Incident, hours: number): string {
  const minutes = Math.round((hour + hours) * 60);
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${isoDay(day + Math.floor(minutes / 1440))}T${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

function written(story: Story): Made {
  const { incident, outlet } = story;
  const page = new Page();
  page.block("headline", () => headline(page, { incident, outlet, hours: story.hours, chance: chanceFrom(story.seed) }));
  const title = page.text;
  story.paragraphs.forEach(({ kind, seed, hours }, at) => {
    page.block("paragraph", () => {
      if (at === 0 && story.dateline) page.say(`${incident.town.name.toUpperCase()}, ${shortDate(incident.day)} (${agencyOf(story)}) – `);
      paragraph(page, kind, { incident, hours, outlet, chance: chanceFrom(seed) });
    });
  });
  for (const credit of story.credits) page.block("furniture", () => page.say(credit));
  if (story.correction !== null) page.block("correction", () => page.say(story.correction ?? ""));
  return { record: page.record(story.id, versionOf(story, page.text, title)), text: page.text };
}

function agencyOf({ agency, outlet, credits }: Story): string {
  return agency ? outlet : (credits[0] ?? "").replace(/^(?:Source: |With reporting by )/, "");
}

function versionOf({ outlet, owner, url, credits, incident, hours, updated }: Story, text: string, title: string): Version {
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    id: `v-${createHash("sha256").update(`${url}\n${hash}`).digest("hex").slice(0, 16)}`,
    report: url,
    original: { sha256: hash, bytes: Buffer.byteLength(text), mediaType: "text/plain" },
    textSha256: hash,
    url,
    outlet,
    owner,
    byline: [],
    credits,
    title,
    language: "en",
    published: instant(incident, hours),
    updated: updated === null ? null : instant(incident, updated),
    retrieved: null,
    method: "file",
  };
}
