import type { Layer } from "hearsay/shapes";
import type { KeyName } from "../../keys/keys.ts";

/** A layer of highlights: its name, its key, and the digit that stands for it in the address. */
export interface LayerInfo {
  readonly layer: Layer;
  readonly name: string;
  readonly one: string;
  readonly key: KeyName;
  readonly digit: string;
}

export const LAYERS: readonly LayerInfo[] = [
  { layer: "statement", name: "Statements", one: "Statement", key: "reader.statements", digit: "1" },
  { layer: "figure", name: "Figures", one: "Figure", key: "reader.figures", digit: "2" },
  { layer: "event", name: "Events", one: "Event", key: "reader.events", digit: "3" },
  { layer: "time", name: "Times", one: "Time", key: "reader.times", digit: "4" },
  { layer: "place", name: "Places", one: "Place", key: "reader.places", digit: "5" },
  { layer: "actor", name: "Actors", one: "Actor", key: "reader.actors", digit: "6" },
  { layer: "naming", name: "Namings", one: "Naming", key: "reader.namings", digit: "7" },
];

/** Layers that are on when the address says nothing. */
export const FIRST_LAYERS = "123";

/** "127": the layers that are on. */
export function layersIn(digits: string | null): ReadonlySet<Layer> {
  const on = digits ?? FIRST_LAYERS;
  return new Set(LAYERS.filter(({ digit }) => on.includes(digit)).map(({ layer }) => layer));
}

export function layerName(layer: Layer): string {
  return LAYERS.find((each) => each.layer === layer)?.one ?? layer;
}
