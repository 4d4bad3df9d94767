import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { loadGazetteer } from "../gazetteer.ts";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { addScores, type GoldPlace, scorePlaces } from "../place-score.ts";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly written?: string | null;
  readonly title?: string | null;
  readonly places: readonly GoldPlace[];
}

const BEST: Record<string, Record<string, string>> = {
  "places-lgl": { held: "Mordecai 3 82.7 (gold mentions); Edinburgh 81.9 of recognised" },
  "places-gwn": { held: "Mordecai 3 95.7 (gold mentions); Edinburgh 92.1 of recognised" },
};

/** Places of US local news (Local-Global Lexicon). */
export const placesLgl: Layer = layer("places-lgl");
/** Places of web news of the world (GeoWebNews). */
export const placesGwn: Layer = layer("places-gwn");

function layer(name: string): Layer {
  return {
    name,
    set: name,
    async measure(folder, read) {
      const gazetteer = loadGazetteer();
      const items = jsonLines<Item>(join(folder, "dev.jsonl"));
      const scores = [];
      let words = 0;
      const start = performance.now();
      for (const item of items) {
        const { places } = await read(item);
        words += item.text.split(/\s+/).length;
        scores.push(scorePlaces(item.places, places, gazetteer));
      }
      const seconds = (performance.now() - start) / 1000;
      const sum = addScores(scores);
      const row = (measure: string, part: number, whole: number, key = ""): Row => ({
        layer: "places",
        set: name,
        measure,
        ours: whole === 0 ? 0 : (100 * part) / whole,
        best: BEST[name]?.[key] ?? "",
      });
      return [
        row("of gold with coordinates: found and within 161 km", sum.near, sum.gold),
        row("of gold with coordinates: found", sum.found, sum.gold),
        row("mentions that are places (precision)", sum.right, sum.mentions),
        row("of found that the gazetteer holds: within 161 km", sum.heldNear, sum.held, "held"),
        { layer: "places", set: name, measure: "words/s, whole reading", ours: Math.round(words / seconds), best: "" },
      ];
    },
  };
}
