import type { CaseReport, LabelledCase } from "./labels.ts";
import { pairsOf } from "./score.ts";

/** A report as an outlet that takes stories from others might print it, with the text it is made of. */
export interface Syndicated extends CaseReport {
  readonly source: string;
}

/** One report of each text of a case: those that carry another's words, or may, left out. */
export function sourcesOf({ name, reports, labels }: LabelledCase): readonly CaseReport[] {
  const tied = new Set<string>();
  const carried = labels.origins.filter(({ kind }) => kind === "wire" || kind === "versions").flatMap(({ members }) => pairsOf(members));
  for (const [a, b] of [...carried, ...labels.unsure.map(({ pair }) => pair)]) tied.add(`${a} ${b}`).add(`${b} ${a}`);
  const chosen: CaseReport[] = [];
  for (const report of reports) if (!chosen.some(({ id }) => tied.has(`${id} ${report.id}`))) chosen.push(report);
  return chosen.map(({ id, text, title, outlet, published }) => ({ id: `${name}/${id}`, text, title, outlet, published }));
}

/** Each source, and copies of it by other outlets: cut short, paragraphs moved, cues reworded, paragraphs of `local` put in, each once, another
 *  headline. The same every time. */
export function syndicated(sources: readonly CaseReport[], copies: number, local: readonly string[]): readonly Syndicated[] {
  const chance = dice(20260124);
  const left = [...local];
  const all: Syndicated[] = [];
  sources.forEach((given, number) => {
    // Two stories of one agency have its name in common, which ties them rightly: here each has an agency of its own.
    const agency = `${BIRDS[number % BIRDS.length]} ${WORDS[Math.floor(number / BIRDS.length) % WORDS.length]}`;
    const source = { ...given, outlet: agency, text: given.text.replaceAll(AGENCIES, agency) };
    all.push({ ...source, source: source.id });
    for (let at = 0; at < copies; at++) {
      const id = `${source.id}#${at}`;
      const [headline = "", ...body] = source.text.split("\n\n");
      const paragraphs = withLocal(reworded(moved(cut(body, chance), chance), chance), left, chance);
      const title = chance() < 0.7 ? pick(HEADLINES, chance).replace("*", placeIn(source.text)) : headline;
      all.push({
        id,
        source: source.id,
        title,
        outlet: `Outlet ${all.length}`,
        published: later(source.published, at + 1),
        text: [title, ...paragraphs].join("\n\n"),
      });
    }
  });
  return all;
}

const AGENCIES = /\b(?:Arroyo|Canal|Indus Wire|Planalto)\b/g;
const BIRDS =
  "Bittern Bunting Bustard Curlew Dunlin Fulmar Gannet Godwit Heron Hoopoe Ibis Jackdaw Kestrel Lapwing Merlin Nuthatch Osprey Petrel".split(
    " ",
  );
const WORDS: readonly string[] = ["Wire", "Press", "Agency"];

type Chance = () => number;

/** At least two paragraphs, or the longest where there are no two. */
function cut(paragraphs: readonly string[], chance: Chance): readonly string[] {
  const body = paragraphs.filter((words) => words.length > 60);
  const least = Math.min(2, body.length);
  const count = chance() < 0.6 ? least + Math.floor(chance() * (body.length - least + 1)) : body.length;
  // A desk that cuts cuts from the end; the dateline goes with its agency half of the time.
  const kept = body.slice(0, Math.max(1, count));
  return chance() < 0.5
    ? kept.map((words) => words.replace(/^[A-Z][\p{L}., -]{2,40}(?:, \w{3,9}\.? \d{1,2})? (?:\([^)]{2,30}\) )?[-–—] /u, ""))
    : kept;
}

function moved(paragraphs: readonly string[], chance: Chance): readonly string[] {
  if (paragraphs.length < 3 || chance() < 0.5) return paragraphs;
  const from = 1 + Math.floor(chance() * (paragraphs.length - 1));
  const rest = paragraphs.filter((_, at) => at !== from);
  const to = 1 + Math.floor(chance() * rest.length);
  return [...rest.slice(0, to), paragraphs[from] as string, ...rest.slice(to)];
}

const REWORDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=\p{L}|[,”]) said(?= \p{L}|[.,])/gu, [" stated", " added", " told reporters"]],
  [/ told reporters/g, [" told journalists", " said"]],
  [/ were killed/g, [" lost their lives", " were left dead"]],
  [/ more than /g, [" over ", " upwards of "]],
  [/ people /g, [" persons ", " residents "]],
  [/ on (?=Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/g, [" "]],
  [/ about /g, [" around ", " roughly "]],
  [/ according to /g, [" as reported by "]],
  [/ still /g, [" "]],
];

function reworded(paragraphs: readonly string[], chance: Chance): readonly string[] {
  if (chance() < 0.3) return paragraphs;
  return paragraphs.map((words) =>
    REWORDINGS.reduce((text, [what, into]) => text.replace(what, (found) => (chance() < 0.5 ? pick(into, chance) : found)), words),
  );
}

function withLocal(paragraphs: readonly string[], local: string[], chance: Chance): readonly string[] {
  // Most add nothing or little; some carry a few sentences inside a report of their own.
  const roll = chance();
  const own = local.splice(0, roll < 0.4 ? 0 : roll < 0.75 ? 1 : 3);
  const at = Math.floor(chance() * (paragraphs.length + 1));
  return [...paragraphs.slice(0, at), ...own, ...paragraphs.slice(at)];
}

const HEADLINES: readonly string[] = [
  "What we know about *",
  "* counts its dead",
  "Fear and grief in *",
  "News in brief: *",
  "Grim day for *",
];

function placeIn(text: string): string {
  return (
    /(?:Beira|Quelimane|Maputo|Mardan|Bannu|Kohat|Peshawar|Ponte Nova|Itabira|Brazil|Pakistan|Mozambique)/.exec(text)?.[0] ?? "the region"
  );
}

function later(published: string, hours: number): string {
  return new Date(Date.parse(published.length === 10 ? `${published}T00:00Z` : published) + hours * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .concat("Z");
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  return items[Math.floor(chance() * items.length)] as Item;
}

/** Numbers between 0 and 1 that come out the same every time: a linear congruential generator with the constants of Numerical Recipes. */
function dice(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
