import type { Family } from "./families.ts";
import { Numbers } from "./numbers.ts";
import type { Telling } from "./telling.ts";
import { isLocal } from "./where.ts";

/** In a block, a telling is compared with so many that come next in time. Keeps the cost near linear, whatever the number of reports. */
const AHEAD = 16;
/** Blocks of one name or one number are many; each needs fewer. */
const AHEAD_OF_NAME = 8;
/** So many tellings of one report stand in a block of a place. */
const OF_REPORT = 3;
/** So many of a report's names open blocks. */
const NAMES = 8;

/** Pairs of tellings of different reports that are worth comparing: of one kind, and one place, day, person or number. By number of the telling, in their order; each pair once. */
export function* pairsWorthComparing(tellings: readonly Telling[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  const put = (key: string, item: number) => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [item]);
    else block.push(item);
  };
  // What a report tells again and again is tied together inside it: so few of its tellings need to stand in a block.
  const standing = new Map<string, number>();
  let report: Telling["from"] | null = null;
  tellings.forEach((telling, item) => {
    if (telling.from !== report) standing.clear();
    report = telling.from;
    for (const key of new Set(keysOf(telling))) {
      const count = standing.get(key) ?? 0;
      if (count >= (key.startsWith("name ") ? 1 : OF_REPORT)) continue;
      standing.set(key, count + 1);
      put(key, item);
    }
    // The names are those of the whole report: whichever of its tellings stands for a kind.
    for (const kind of kindsNamed(telling)) {
      if (standing.has(kind)) continue;
      standing.set(kind, 1);
      let left = NAMES;
      for (const name of telling.names) {
        if (left-- === 0) break;
        put(`${kind} ${name}`, item);
      }
    }
  });
  const pairs = new Numbers();
  for (const [key, block] of blocks) {
    const ahead = key.startsWith("name ") ? AHEAD_OF_NAME : AHEAD;
    for (let at = 0; at < block.length; at++) {
      const first = block[at] as number;
      const { from } = tellings[first] as Telling;
      let left = ahead;
      for (let next = at + 1; next < block.length && left > 0; next++) {
        const second = block[next] as number;
        if ((tellings[second] as Telling).from === from) continue;
        pairs.push(first * tellings.length + second);
        left -= 1;
      }
    }
  }
  for (const pair of pairs.sortedOnce()) yield [Math.floor(pair / tellings.length), pair % tellings.length];
}

function keysOf(telling: Telling): readonly string[] {
  const { where, country, realm } = telling;
  const kind = `${realm} ${broad(telling.family)}`;
  const keys: string[] = [];
  if (telling.sentence !== null) keys.push(`name sentence ${realm} ${telling.sentence}`);
  if (telling.scope === "wide" && telling.toll) {
    const crisis = `${realm} ${country ?? ""}`;
    for (const { of, amount } of telling.figures) if (amount.value !== null) keys.push(`name figure ${crisis} ${of} ${amount.value}`);
    if (!telling.calm) return keys;
  }
  if (telling.calm && isLocal(where)) keys.push(`topic ${kind} ${where.geonames ?? where.name}`);
  if (isLocal(where)) keys.push(`place ${kind} ${where.geonames ?? where.name}`);
  if (where !== null && where.admin1 !== null) keys.push(`region ${kind} ${where.admin1}`);
  if (telling.calm && telling.topic !== null) keys.push(`topic ${kind} ${telling.topic.geonames ?? telling.topic.name}`);
  for (const person of telling.people) keys.push(`person ${kind} ${person}`);
  for (const body of telling.bodies) keys.push(`body ${kind} ${body}`);
  for (const { of, amount } of telling.figures) if (amount.value !== null) keys.push(`name figure ${kind} ${of} ${amount.value}`);
  return keys;
}

/** The blocks that the names of its report open for a telling, without the names. */
function kindsNamed({ scope, toll, calm, country, realm, family }: Telling): readonly string[] {
  const kind = `name ${realm} ${broad(family)}`;
  if (scope !== "wide" || !toll) return [kind];
  const crisis = `name crisis ${realm} ${country ?? ""}`;
  return calm ? [crisis, `name crisis ${realm}`, kind] : [crisis];
}

/** Families that may be one thing fall into one block. */
function broad(family: Family): string {
  return family === "assault" || family === "accident" || family === "blast" || family === "hazard" ? "harm" : family;
}
