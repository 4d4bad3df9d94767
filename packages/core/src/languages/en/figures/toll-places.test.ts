import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import { expect, test } from "vitest";
import { understand } from "../../../../test/understand.ts";

const gazetteer = openGazetteer(readFileSync(fileURLToPath(dataFile.href)));

/** Each number of a text with the place and the time it is of. */
async function anchors(text: string): Promise<readonly (readonly [string, string | null, string | null])[]> {
  const { found } = await understand(text, { published: "2022-03-04" }, gazetteer);
  return found.figures.map((figure) => {
    const place = found.places.find(({ id }) => id === figure.place)?.name ?? null;
    const time = found.times.find(({ id }) => id === figure.asOf);
    return [text.slice(figure.start, figure.end), place, time === undefined ? null : text.slice(time.start, time.end)];
  });
}

const ANCHORED: readonly (readonly [string, ...(readonly [string, string | null, string | null])[]])[] = [
  ["At least 19 people died in Ambon in eastern Indonesia on Monday.", ["At least 19", "Ambon", "Monday"]],
  ["Delhi: police say 34 people are dead.", ["34", "Delhi", null]],
  ["Since the war began in Aleppo, 400 people have died in Idlib.", ["400", "Idlib", null]],
  ["A witness told prosecutors in Catania that 950 people were aboard.", ["950", null, null]],
  ["Thirteen US soldiers died in Kabul.", ["Thirteen", "Kabul", null]],
  ["The clashes killed 24 people, 17 of them in Nairobi, a doctor said on Friday.", ["24", null, "Friday"], ["17", "Nairobi", "Friday"]],
  ["The blast killed 12 people in Lagos; 30 were hurt.", ["12", "Lagos", null], ["30", "Lagos", null]],
  ["Nationwide the disease has killed 583 people, Haiti's health ministry said.", ["583", "Haiti", null]],
  ["Ukraine and Russia exchanged 144 prisoners on Thursday.", ["144", null, "Thursday"]],
  ["The toll in Tanta rose to 30, up from 25 on Tuesday.", ["30", "Tanta", null], ["25", "Tanta", "Tuesday"]],
];

for (const [text, ...given] of ANCHORED)
  test(text, async () => {
    expect(await anchors(text)).toEqual(given);
  });
