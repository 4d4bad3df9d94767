import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPath, chainOf, labelled } from "./chain.ts";

const layer = {
  tags: ["O", "B-x", "I-x"],
  start: [0, 0, 0],
  transitions: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
};

test("I- never comes first and follows only its own kind, whatever the words say", () => {
  const chain = chainOf(layer);
  // Three words that each would rather be I-x.
  const path = bestPath(chain, Float32Array.from([0, 1, 9, 0, 1, 9, 0, 1, 9]));
  expect([...path]).toEqual([1, 2, 2]);
});

test("runs carry their label, their words, and how sure the model is", () => {
  const runs = labelled(chainOf(layer), Float32Array.from([9, 0, 0, 0, 9, 0, 0, 0, 9, 9, 0, 0, 0, 9, 0]));
  expect(runs).toEqual([
    { label: "x", first: 1, last: 3, score: 1 },
    { label: "x", first: 4, last: 5, score: 1 },
  ]);
});

test("no words, no runs", () => expect(labelled(chainOf(layer), new Float32Array(0))).toEqual([]));

test("the path is the best of all paths", () => {
  const number = fc.integer({ min: -50, max: 50 }).map((some) => some / 10);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 5 }),
      fc.array(number, { minLength: 9, maxLength: 9 }),
      (rows, weights) => {
        const transitions = [weights.slice(0, 3), weights.slice(3, 6), weights.slice(6, 9)];
        const chain = chainOf({ ...layer, transitions });
        const emissions = Float32Array.from(rows.flat());
        const score = (path: readonly number[]): number =>
          path.reduce(
            (sum, tag, at) =>
              sum +
              (emissions[at * 3 + tag] ?? 0) +
              (at === 0 ? (chain.start[tag] ?? 0) : (chain.transitions[(path[at - 1] ?? 0) * 3 + tag] ?? 0)),
            0,
          );
        const all = rows.reduce<number[][]>((paths) => paths.flatMap((path) => [0, 1, 2].map((tag) => [...path, tag])), [[]]);
        const best = Math.max(...all.map(score));
        expect(score([...bestPath(chain, emissions)])).toBeCloseTo(best, 4);
      },
    ),
  );
});

test("the score of a run is its share of all paths", () => {
  const number = fc.integer({ min: -20, max: 20 }).map((some) => some / 10);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 5 }),
      fc.array(number, { minLength: 9, maxLength: 9 }),
      (rows, weights) => {
        const chain = chainOf({ ...layer, transitions: [weights.slice(0, 3), weights.slice(3, 6), weights.slice(6, 9)] });
        const emissions = Float32Array.from(rows.flat());
        const paths = rows.reduce<number[][]>((some) => some.flatMap((path) => [0, 1, 2].map((tag) => [...path, tag])), [[]]);
        const weight = (path: readonly number[]): number =>
          Math.exp(
            path.reduce(
              (sum, tag, at) =>
                sum +
                (emissions[at * 3 + tag] ?? 0) +
                (at === 0 ? (chain.start[tag] ?? 0) : (chain.transitions[(path[at - 1] ?? 0) * 3 + tag] ?? 0)),
              0,
            ),
          );
        const all = paths.reduce((sum, path) => sum + weight(path), 0);
        for (const { first, last, score } of labelled(chain, emissions)) {
          const has = (path: readonly number[]): boolean =>
            path[first] === 1 && path.slice(first + 1, last).every((tag) => tag === 2) && path[last] !== 2;
          const own = paths.filter(has).reduce((sum, path) => sum + weight(path), 0);
          expect(score).toBeCloseTo(own / all, 1);
        }
      },
    ),
  );
});
