import { describe, expect, test } from "vitest";
import { runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import { sumNotices } from "./figures/sum-notices.ts";
import { effects, figures } from "./figures.corpus.ts";

runCorpus("figures", figures, async (text) => {
  const { found } = await understand(text);
  return found.figures.map(({ start, end, of, unit, population, as }) => ({
    words: text.slice(start, end),
    value: { of, unit, population, as },
  }));
});

describe("what befell", () => {
  for (const [of, number, text] of effects)
    test(text, async () => {
      const { found } = await understand(text);
      expect(found.figures.map((figure) => [figure.of, figure.amount.value ?? figure.amount.low ?? figure.amount.high])).toEqual([
        [of, number],
      ]);
    });
  test("a number that another source is said to have given, and one that is given again", async () => {
    const { found } = await understand(
      "Relatives say that 58 people were arrested, more than the 33 announced by the court.\n\nAt noon the court still gave the number as 33.",
    );
    expect(found.figures.map((figure) => [figure.of, figure.amount.value])).toEqual([
      ["detained", 58],
      ["detained", 33],
      ["detained", 33],
    ]);
    expect(found.figures[1]?.statement).toBeNull();
  });
  test("the toll behind a relative clause", async () => {
    const { found } = await understand("The number of victims who died stands at 110.");
    expect(found.figures.map((figure) => figure.of)).toEqual(["killed"]);
  });
});

async function lines(text: string): Promise<readonly string[]> {
  const { found } = await understand(text);
  const name = (id: string | null) => {
    const figure = found.figures.find((other) => other.id === id);
    return figure === undefined ? "" : text.slice(figure.start, figure.end);
  };
  return found.figures.map(({ start, end, of, population, as, partOf, against, per }) =>
    [
      text.slice(start, end),
      of,
      population,
      as === "level" ? null : as,
      partOf && `of ${name(partOf)}`,
      against && `against ${name(against)}`,
      per && `per ${per}`,
    ]
      .filter((part) => part !== null)
      .join(" | "),
  );
}

describe("several figures in one sentence", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The blast left 12 dead and 30 injured.", ["12 | killed", "30 | injured"]],
    ["It killed 12 people and injured 30 others.", ["12 | killed", "30 | injured"]],
    ["Ten people died, including 3 children.", ["Ten | killed", "3 | killed | child | of Ten"]],
    ["At least 84 people, ten of them children, were killed.", ["At least 84 | killed", "ten | killed | child | of At least 84"]],
    ["The toll rose by 12 to 15.", ["12 | killed | rise", "15 | killed | against 12"]],
    ["The death toll is 340, down from 360.", ["340 | killed | against 360", "360 | killed | former"]],
    ["The agency withdrew the figure of 164 dead.", ["164 | killed | withdrawn"]],
    ["The storm killed 14, 9 and 3 people in the three districts respectively.", ["14 | killed", "9 | killed", "3 | killed"]],
    ["Some 125 people were detained and 39 officers were hurt.", ["Some 125 | detained", "39 | injured | officer"]],
    ["Twelve soldiers and three civilians were killed.", ["Twelve | killed | soldier", "three | killed | civilian"]],
    ["The hospital takes in 12 wounded a day.", ["12 | injured | per day"]],
    ["Aid groups put the toll at 26 policemen and 18 demonstrators.", ["26 | killed | officer", "18 | killed | protester"]],
    [
      "The blast hurt 12 civilians, nine soldiers and two policemen.",
      ["12 | injured | civilian", "nine | injured | soldier", "two | injured | officer"],
    ],
    ["The raid killed three civilians, and 3 gunmen fled.", ["three | killed | civilian", "3 | assailants | attacker"]],
    ["The flood killed 9. The mayor gave the number as 17.", ["9 | killed", "17 | killed"]],
    ["They found nine dead. The envoy speaks of 11, a nurse of four.", ["nine | killed", "11 | killed", "four | killed"]],
    [
      "Some 225 died. Of the dead, 103 were in Lima, two were children.",
      ["Some 225 | killed", "103 | killed | of Some 225", "two | killed | child | of Some 225"],
    ],
    ["Of the 40 wounded, 12 are soldiers.", ["40 | injured", "12 | injured | soldier | of 40"]],
    ["The dead number 300, of which 38 have been identified.", ["300 | killed", "38 | killed | of 300"]],
    ["The toll passed 1,000 on Tuesday with 4,300 hurt.", ["passed 1,000 | killed", "4,300 | injured"]],
    [
      "Of the 40 detained, 12 were students, police said; two ministers are abroad.",
      ["40 | detained", "12 | detained | student | of 40", "two | other | official"],
    ],
    ["Fever killed 55 people. Nineteen of the dead were health workers.", ["55 | killed", "Nineteen | killed | doctor | of 55"]],
    ["It said a number of rebels had been killed; a minister put it at 250.", ["a number | killed | fighter", "250 | killed"]],
    ["The number of protesters was put at 250.", ["250 | participants | protester"]],
    ["Of the companies, 12 were foreign.", []],
    ["The toll rose to 17, with 94 still missing.", ["17 | killed", "94 | missing"]],
    ["Landslide toll rises to 17, with 94 still missing", ["17 | killed", "94 | missing"]],
    ["The toll climbed to 31, and 12 are missing.", ["31 | killed", "12 | missing"]],
    ["Two bombings in Baghdad killed at least 17.", ["Two | other", "at least 17 | killed"]],
    ["Police said two blasts had killed 17 people.", ["two | other", "17 | killed"]],
    ["Three soldiers died when a suicide bomber attacked and hurt nine.", ["Three | killed | soldier", "nine | injured"]],
    ["Eleven people hurt in the fire were named as one who died was buried.", ["Eleven | injured"]],
  ];
  for (const [text, expected] of cases) test(text, async () => expect(await lines(text)).toEqual(expected));
});

describe("places", () => {
  const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
    ["Nationwide, 26 people have died, the ministry said in Lagos.", [null]],
    ["The toll is 26 nationwide, and 12 people died in Lagos.", [null, "Lagos"]],
    ["In Lagos, 26 people died.", ["Lagos"]],
    ["Twelve people drowned in Lagos on May 7.", ["Lagos"]],
    ["Lagos, Jan. 7 (NewsDesk) - The ministry said 26 people were killed since the strike began.", [null]],
    ["Lagos, January 7. Twelve people were killed in Nairobi.", ["Nairobi"]],
    ["26 people were killed since the strike began.", [null]],
  ];
  for (const [text, expected] of cases)
    test(text, async () => {
      const { found } = await understand(text);
      const places = new Map(found.places.map(({ id, mentions }) => [id, text.slice(mentions[0]?.start, mentions[0]?.end)]));
      expect(found.figures.map(({ place }) => (place === null ? null : places.get(place)))).toEqual(expected);
    });
});

describe("sums that disagree", () => {
  async function notices(text: string): Promise<readonly string[]> {
    const { reading, found } = await understand(text);
    return sumNotices(reading, found).map(({ code }) => code);
  }
  test("a part larger than its whole", async () => {
    expect(await notices("Ten people died, including 13 children.")).toEqual(["figure/sum-disagrees"]);
    expect(await notices("Ten people died, including 3 children.")).toEqual([]);
    expect(await notices("At least ten people died, including 13 children.")).toEqual([]);
  });
  test("a change that does not add up", async () => {
    expect(await notices("The death toll rose by 12 to 40 from 30.")).toEqual(["figure/sum-disagrees"]);
    expect(await notices("The death toll rose by 10 to 40 from 30.")).toEqual([]);
  });
});
