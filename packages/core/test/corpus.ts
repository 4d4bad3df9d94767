import { describe, expect, test } from "vitest";

/** Texts that must be read as `value`: exactly one finding in each. */
export interface Means<T> {
  readonly value: T;
  readonly texts: readonly string[];
}

/** Examples of a rule: what it must give, and what must give nothing. */
export interface Corpus<T> {
  readonly means: readonly Means<T>[];
  readonly nothing: readonly string[];
}

/** One value and the texts that say it. Words in [brackets] are the ones to be found; without brackets any words do. */
export function means<T>(value: T, ...texts: readonly string[]): Means<T> {
  return { value, texts };
}

/** What a finder gives for one text: the words it found and their value. */
export interface Found<T> {
  readonly words: string;
  readonly value: T;
}

/** Runs a corpus as tests, telling apart nothing found, found too much, found other words, wrong value. */
export function runCorpus<T>(name: string, corpus: Corpus<T>, find: (text: string) => Promise<readonly Found<T>[]>): void {
  describe(name, () => {
    for (const { value, texts } of corpus.means) {
      for (const example of texts) {
        test(`reads ${JSON.stringify(example)}`, async () => {
          const bracket = /\[([^\]]*)\]/.exec(example);
          const text = example.replaceAll(/[[\]]/g, "");
          const found = await find(text);
          if (found.length === 0) expect.fail(`nothing found in ${JSON.stringify(text)}`);
          if (found.length > 1) expect.fail(`found too much in ${JSON.stringify(text)}: ${JSON.stringify(found)}`);
          expect(found[0]?.value).toEqual(value);
          if (bracket !== null) expect(found[0]?.words).toBe(bracket[1]);
        });
      }
    }
    for (const text of corpus.nothing) {
      test(`finds nothing in ${JSON.stringify(text)}`, async () => {
        expect(await find(text)).toEqual([]);
      });
    }
  });
}
