import { expect, test } from "vitest";
import { kinOf } from "./kin.ts";

const lines = [
  "At least twelve people drowned when a ferry turned over on the lake, the port captain said.",
  "Divers went on with the search until nightfall, when the wind made it too dangerous for them.",
  "The owner of the boat could not be found, and his office in the harbour had been closed.",
];
const kin = (text: string): number | null => kinOf({ id: null, said: {}, input: { text } });

test("copies of a story have one number: with another headline, a byline or an order of their own", () => {
  expect(kin(`Ferry sinks\n\n${lines.join("\n")}`)).toBe(kin(`Twelve drown\nBy Our Staff\n${[...lines].reverse().join("\n\n")}`));
  expect(kin(lines.join("\n"))).toBe(kinOf({ id: null, said: {}, input: { bytes: new TextEncoder().encode(lines.join("\n")) } }));
});

test("other stories have others, and a few short lines have none", () => {
  expect(new Set(lines.map(kin)).size).toBe(lines.length);
  expect(kin("Ferry sinks\n\nBy Our Staff")).toBeNull();
});
