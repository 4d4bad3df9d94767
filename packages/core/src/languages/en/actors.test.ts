import { describe, expect, test } from "vitest";
import { understand } from "../../../test/understand.ts";
import type { Actor } from "../../types/actor.ts";
import { actorAt } from "../../understand/actor-at.ts";

async function read(text: string): Promise<{ actors: readonly Actor[]; words: (actor: Actor | undefined) => readonly string[] }> {
  const { reading, found } = await understand(text);
  return { actors: found.actors, words: (actor) => actor?.mentions.map(({ start, end }) => reading.text.slice(start, end)) ?? [] };
}

async function named(text: string, name: string): Promise<{ actor: Actor | undefined; words: readonly string[] }> {
  const { actors, words } = await read(text);
  const actor = actors.find((one) => one.name === name);
  return { actor, words: words(actor) };
}

describe("one actor", () => {
  test("behind full name, surname, office, people and pronoun", async () => {
    const text =
      "The president of Bolivia, Jorge-Luis Mamani, closed the border on Monday. Mamani said it would stay shut. " +
      "The Bolivian leader told his ministers that he was sure. The president left.";
    const { actor, words } = await named(text, "Jorge-Luis Mamani");
    expect(words).toEqual(["The president of Bolivia", "Jorge-Luis Mamani", "Mamani", "The Bolivian leader", "his", "he", "The president"]);
    expect(actor).toMatchObject({ named: true, kind: "person", country: "BO", sectors: ["GOV"], roles: ["president of Bolivia"] });
  });

  test("behind an office in the headline that is named below", async () => {
    const { words } = await named(
      "The president of Peru resigns\n\nThe president of Peru, Ana Quispe, resigned on Friday after weeks of protests.",
      "Ana Quispe",
    );
    expect(words).toEqual(["The president of Peru", "The president of Peru", "Ana Quispe"]);
  });

  test("behind long form, acronym and common noun", async () => {
    const { words } = await named(
      "The Union of Free Miners (UFM) called a strike. UFM members marched. The union said it would go on.",
      "Union of Free Miners",
    );
    expect(words).toEqual(["Union of Free Miners", "UFM", "UFM", "The union"]);
  });

  test("behind a ministry and its name", async () => {
    const { actor, words } = await named("The Ministry of Health denied it. The ministry said stocks were full.", "Ministry of Health");
    expect(words).toEqual(["Ministry of Health", "The ministry"]);
    expect(actor?.sectors).toEqual(["GOV"]);
  });

  test("behind a body and 'it', 'its', and what it turns out to be", async () => {
    const { actor, words } = await named(
      "Norvik said its mine had been shut. It said no one was hurt. The company will pay, officials said.",
      "Norvik",
    );
    expect(words).toEqual(["Norvik", "its", "It", "The company"]);
    expect(actor?.sectors).toEqual(["BUS"]);
  });

  test("behind 'the company', the firm that the last sentence is about, whatever firm came before", async () => {
    const text =
      "Velcor Corp. lost money. The company said sales fell. Ormand Industries shares closed at 15 dollars. The company said that its looms ran again.";
    const { actors, words } = await read(text);
    expect(words(actors.find(({ name }) => name === "Ormand Industries"))).toContain("The company");
    expect(words(actors.find(({ name }) => name === "Velcor Corp."))).toEqual(["Velcor Corp.", "The company"]);
  });

  test("whom no list knows, named beside an office", async () => {
    const { words } = await named("The head of the faction, Zuvik Harrabel, tabled the bill. He said it would pass.", "Zuvik Harrabel");
    expect(words).toEqual(["The head of the faction", "Zuvik Harrabel", "He"]);
  });

  test("behind the pronoun after a quotation, whoever speaks rather than who is spoken of", async () => {
    const { words } = await named('"Hugo Vera let us down, and Vera knows it," said Pedro Lund. "He never came," he said.', "Pedro Lund");
    expect(words).toEqual(["Pedro Lund", "he"]);
  });

  test("behind 'it expects', the body of the same sentence", async () => {
    const { words } = await named("The Central Bank has made clear that it expects prices to fall.", "Central Bank");
    expect(words).toEqual(["Central Bank", "it"]);
  });

  test("behind a pronoun that the given name speaks against, when there is nobody else", async () => {
    const { words } = await named("Aung Win Thida spoke at noon. She left soon after.", "Aung Win Thida");
    expect(words).toEqual(["Aung Win Thida", "She"]);
  });

  test("behind a name with a preposition, 'the group' and the one who speaks for it", async () => {
    const { actors, words } = await read(
      'Teachers Without Frontiers said its school in Goma was shelled. "We are leaving," said Ana Lund, the group\'s secretary general.',
    );
    expect(actors.map(({ name, roles }) => [name, ...roles])).toEqual([["Teachers Without Frontiers"], ["Ana Lund", "secretary general"]]);
    expect(words(actors[0])).toEqual(["Teachers Without Frontiers", "its", "the group"]);
  });

  test("behind two descriptions and an office with a rank", async () => {
    const { actor, words } = await named(
      "The rival, a former mayor, spoke to interim leader General Moussa Keita. The general said he was tired.",
      "Moussa Keita",
    );
    expect(words).toEqual(["interim leader General", "Moussa Keita", "The general", "he"]);
    expect(actor?.roles).toEqual(["interim leader", "General"]);
  });

  test("behind a group and what it is said to be", async () => {
    const { actor, words } = await named("JNIM, an al Qaeda affiliate, attacked the convoy. The group said it had won.", "JNIM");
    expect(words).toEqual(["JNIM", "an al Qaeda affiliate", "The group"]);
    expect(actor?.sectors).toEqual(["UAF"]);
  });

  test("behind a state and its seat of government", async () => {
    const { actor, words } = await named("Russia said the drones were downed. Moscow denied any loss.", "Russia");
    expect(words).toEqual(["Russia", "Moscow"]);
    expect(actor).toMatchObject({ kind: "state", country: "RU" });
  });
});

describe("two actors", () => {
  test("a president and a former president", async () => {
    const { actors } = await read("President Ana Quispe spoke. The former president was silent. The president went on.");
    expect(actors.map(({ name, named: isNamed }) => [name, isNamed])).toEqual([
      ["Ana Quispe", true],
      ["The former president", false],
    ]);
  });

  test("presidents of two countries", async () => {
    const { words } = await named(
      "Kenyan President Paul Otieno met Ugandan President Moses Okello. The Ugandan president left first.",
      "Moses Okello",
    );
    expect(words).toEqual(["Ugandan President", "Moses Okello", "The Ugandan president"]);
  });

  test("two of one surname, told apart by their titles", async () => {
    const { actors, words } = await read("Ivan Petrov and Maria Petrov were held. Mrs. Petrov was freed.");
    expect(words(actors.find(({ name }) => name === "Maria Petrov"))).toEqual(["Maria Petrov", "Petrov"]);
  });
});

describe("roles", () => {
  test("stand before the name, behind it, or after the verb of saying", async () => {
    const text =
      "Army chief Tomás Herrera resigned. Amina Yusuf, director of Clean Water for West Africa, said rivers were toxic. " +
      '"It is over," said the deputy head of the harbour office, Esra Demir, on Sunday.';
    const { actors } = await read(text);
    const roles = Object.fromEntries(actors.filter((one) => one.named).map((one) => [one.name, one.roles]));
    expect(roles["Tomás Herrera"]).toEqual(["Army chief"]);
    expect(roles["Amina Yusuf"]).toEqual(["director of Clean Water for West Africa"]);
    expect(roles["Esra Demir"]).toEqual(["deputy head of the harbour office"]);
  });
});

test("words that hold a body's name in somebody's office mean the person", async () => {
  const { reading, found } = await understand("Health Ministry spokesman Omar Saleh said beds were short.");
  const end = reading.text.indexOf(" said");
  expect(actorAt({ start: 0, end }, found.actors)?.name).toBe("Omar Saleh");
});

describe("the unnamed", () => {
  test("are called as they are described", async () => {
    const { actors } = await read(
      "Two hospital officials said the wards were full. Witnesses saw armed men. A police spokesman, who gave no name, denied it.",
    );
    expect(actors.map(({ name, kind, named: isNamed, sectors }) => [name, kind, isNamed, sectors])).toEqual([
      ["Two hospital officials", "group", false, ["HLH"]],
      ["Witnesses", "group", false, ["CVL"]],
      ["armed men", "group", false, ["UAF"]],
      ["A police spokesman", "person", false, ["COP"]],
    ]);
  });

  test("are the same when they come back with the article", async () => {
    const { words, actors } = await read("A police spokesman denied it. The spokesman said nobody was hurt. He left.");
    expect(words(actors[0])).toEqual(["A police spokesman", "The spokesman", "He"]);
  });
});

describe("nobody", () => {
  test.each([
    "Some 30 people died and many were hurt.",
    "The police station burned down.",
    "He was elected as head of the council in 2019.",
    "She became president at 40.",
    "It rained in Russia and near Moscow.",
    "The state-run plant was shut.",
    "The army-backed plan failed.",
    "It was posted on Telegram and in a Facebook post.",
    "Rain killed 12 villagers and two women.",
    "Twenty soldiers were killed and three nurses drowned.",
    "Shells hit civilians.",
    "LIMA (Reuters) - It rained.",
    "The agency in the north was shut, it is said.",
  ])("is found in %j", async (text) => {
    const { actors } = await read(text);
    expect(actors.map(({ name }) => name).filter((name) => name !== "the council")).toEqual([]);
  });
});

describe("pronouns", () => {
  test("agree in gender with the given name", async () => {
    const { words } = await named("Fatima Hassan met Omar Saleh in the camp. She asked for water.", "Fatima Hassan");
    expect(words).toEqual(["Fatima Hassan", "She"]);
  });

  test("in the plural mean the one group that acts, and nobody when there are two", async () => {
    const one = await read("Gunmen stormed the town. They burned the market.");
    expect(one.words(one.actors[0])).toEqual(["Gunmen", "They"]);
    const two = await read("Gunmen attacked villagers at dawn. They fled.");
    expect(two.actors.flatMap(({ mentions }) => mentions.map(({ form }) => form))).toEqual(["noun", "noun"]);
  });

  test("in the plural mean those who speak when they say more", async () => {
    const { actors, words } = await read("Nurses accused soldiers of looting the ward. They said beds were taken.");
    expect(words(actors[0])).toEqual(["Nurses", "They"]);
  });

  test("look ahead from a phrase that opens the sentence", async () => {
    const { words } = await named("In her first speech, Ana Quispe promised reform.", "Ana Quispe");
    expect(words).toEqual(["her", "Ana Quispe"]);
  });
});

test("mentions quote their text and lie in order", async () => {
  const { reading, found } = await understand("President Ana Quispe, 54, met Gen. Omar Saleh. She said he agreed. The general left Lima.");
  for (const { mentions } of found.actors) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end } of mentions) expect(reading.text.slice(start, end).trim()).not.toBe("");
    expect([...mentions].sort((a, b) => a.start - b.start)).toEqual(mentions);
  }
  expect(new Set(found.actors.map(({ id }) => id)).size).toBe(found.actors.length);
});

// Known gaps.
test.fails("a leader whose office the report never names is known by the country alone", async () => {
  const { words } = await named("Quispe spoke in Lima. The Peruvian leader promised aid.\n\nAna Quispe was elected in 2021.", "Ana Quispe");
  expect(words).toContain("The Peruvian leader");
});
