import { describe, expect, test } from "vitest";
import { runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import type { Statement } from "../../types/statement.ts";
import { statementCorpus } from "./statements.corpus.ts";

async function statementsOf(
  text: string,
): Promise<{ readonly statements: readonly Statement[]; readonly words: (one: Statement) => string }> {
  const { reading, found } = await understand(text, { published: "2023-03-08" });
  const words = (one: Statement): string => one.content.map((span) => reading.text.slice(span.start, span.end)).join(" … ");
  return { statements: found.statements, words };
}

runCorpus("statements", statementCorpus, async (text) => {
  const { statements, words } = await statementsOf(text);
  return statements.map((one) => {
    const name = one.voice.name ?? "nobody";
    const voice = /^(?:The|Two|Army|Court|Police|Doctors|Witnesses)\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    const via = one.voice.via.map((relay) => `via ${relay.name}`);
    return { words: words(one), value: [voice, ...via, one.stance, one.manner].join(", ") };
  });
});

describe("statements of whole reports", () => {
  test("a quotation over paragraphs is one statement", async () => {
    const { statements, words } = await statementsOf(
      'The mayor said: "The water came at night.\n\n"No siren was heard.\n\n"We lost it all."\n\nRain is due until Friday.',
    );
    expect(statements.map(words)).toEqual(['"The water came at night. … "No siren was heard. … "We lost it all."']);
    expect(statements[0]?.voice.name?.toLowerCase()).toBe("the mayor");
  });

  test("a quotation with no cue carries on its speaker", async () => {
    const { statements, words } = await statementsOf(
      '"They came with machetes," said Jean Mugabo, 19.\n\n"I never saw my brother again. We ran into the forest."\n\nThe camp is closed.',
    );
    expect(statements.map(words)).toEqual(['"They came with machetes,"', '"I never saw my brother again. We ran into the forest."']);
    expect(statements[1]).toMatchObject({ source: [], cue: [] });
    expect(statements[1]?.voice).toEqual(statements[0]?.voice);
  });

  test("quotations around and after the cue are one statement", async () => {
    const { statements, words } = await statementsOf('"The dam is old," she said. "It will not hold."');
    expect(statements.map(words)).toEqual(['"The dam is old," … "It will not hold."']);
  });

  test("a colon announces the quotation of the next paragraph", async () => {
    const { statements, words } = await statementsOf(
      'In a letter to parliament the judge wrote:\n\n"The law was broken and must be mended."',
    );
    expect(statements.map(words)).toEqual(['"The law was broken and must be mended."']);
    expect(statements[0]?.voice.name?.toLowerCase()).toBe("the judge");
  });

  test("statements inside statements know the one they stand in and who passed them on", async () => {
    const { statements } = await statementsOf("The state agency reported that the ministry said the border was closed.");
    expect(statements).toHaveLength(2);
    expect(statements[1]?.within).toBe(statements[0]?.id);
    expect(statements[1]?.voice.via.map(({ name }) => name.toLowerCase())).toEqual(["the state agency"]);
  });

  test("one speaker's cues share the sentence", async () => {
    const { statements, words } = await statementsOf("Police said three people were killed, adding that the search would go on.");
    expect(statements.map(words)).toEqual(["three people were killed", "that the search would go on"]);
  });

  test("a second verb ends what the first one says, and has the same speaker", async () => {
    const { statements, words } = await statementsOf(
      "The army denied that its guns had fired on the market and blamed the rebels. The union said the offer was an insult and called for new talks.",
    );
    expect(statements.map(words)).toEqual(["that its guns had fired on the market", "the rebels", "the offer was an insult", "new talks"]);
    expect(statements.map((one) => one.voice.name?.toLowerCase())).toEqual(["the army", "the army", "the union", "the union"]);
  });

  test("what others did is theirs", async () => {
    const { statements, words } = await statementsOf("Witnesses said gunmen had entered the church and threatened to burn it.");
    expect(words(statements[0] as Statement)).toBe("gunmen had entered the church and threatened to burn it");
    expect(statements[1]?.voice.name).toBe("gunmen");
    const same = await statementsOf("Police said that the march was peaceful, and that nobody was hurt.");
    expect(same.statements).toHaveLength(1);
  });

  test("a body's own count within its words is no second statement", async () => {
    const { statements, words } = await statementsOf(
      "The charity, which runs three clinics, said it had counted 260 deaths in its own wards.",
    );
    expect(statements.map(words)).toEqual(["it had counted 260 deaths in its own wards"]);
    expect(statements[0]?.voice.name?.toLowerCase()).toBe("the charity");
  });

  test("what a relative clause tells ends with it, and who cites one thing does not cite the next", async () => {
    const first = await statementsOf("According to the agency, which has run the camp since May, 340 wells are under water.");
    expect(first.statements.map(first.words)).toEqual(["340 wells are under water"]);
    const second = await statementsOf(
      "The opposition leader, citing the nurses' union, put the number of dead at 400 and demanded that the president resign.",
    );
    expect(second.statements.map((one) => one.voice.via.length)).toEqual([1, 0]);
  });

  test.each([
    ["The army said it had killed 31 rebels, but survivors told a different story.", ["it had killed 31 rebels"]],
    ["The agency spoke of 9,000 but revised the figure on Monday.", ["9,000"]],
    ["The rebels claimed on Telegram to have shot down a drone.", ["to have shot down a drone"]],
    ['The rebels threatened to "carry the fire to the capital".', ['to "carry the fire to the capital"']],
    ["It was the third night of riots that, according to the ministry, have left 18 dead.", ["riots that", "have left 18 dead"]],
    ['Gashi has accused "foreign hands" of being behind it and has warned of a coup.', ['"foreign hands" of being behind it', "a coup"]],
    ['Moscow has qualified the protests of "vandalism".', ['the protests of "vandalism"']],
    ['The king assures that "order will be restored" and asks for calm.', ['that "order will be restored"', "calm"]],
    ['The mayor refused to meet the squatters whom she calls "vermin".', ["the squatters", '"vermin"']],
    ['The governor spoke. The blockade was raised by miners who consider "bandits".', []],
    ['He also launched against the "supposedly free press".', ['the "supposedly free press"']],
    ["The army launched rockets against the city.", []],
    [
      'The senator accused the government of sending help late, an allegation the presidency called "vile".',
      ["the government of sending help late", "an allegation", '"vile"'],
    ],
    ["Scientists say more are likely, and have urged people to sleep outdoors.", ["more are likely", "people to sleep outdoors"]],
    ["Russia, whose instructors train the army, has said nothing.", []],
  ] as const)("ends what is said where it ends: %s", async (text, contents) => {
    const { reading, found } = await understand(text);
    expect(found.statements.flatMap((one) => one.content.map(({ start, end }) => reading.text.slice(start, end)))).toEqual([...contents]);
  });

  test("two speakers' clauses are two statements", async () => {
    const { statements, words } = await statementsOf("The opposition claims that 40 people died; the government says the toll is 12.");
    expect(statements.map(words)).toEqual(["that 40 people died", "the toll is 12"]);
  });

  test("knows where and when it was said", async () => {
    const { reading, found } = await understand(
      "In a televised address on Sunday, the president announced that the curfew would end on Tuesday.",
      {
        published: "2023-03-08",
      },
    );
    const statement = found.statements[0];
    expect(statement?.medium).not.toBeNull();
    expect(reading.text.slice(statement?.medium?.start, statement?.medium?.end)).toMatch(/^In a televised address/);
    const time = found.times.find(({ id }) => id === statement?.time);
    expect(reading.text.slice(time?.start, time?.end)).toMatch(/Sunday/);
  });

  test("what is said twice in the same words counts once, and the outlet's own word is its report", async () => {
    const twice = await statementsOf(
      "Police said three people were killed in the blast.\n\nRain fell all day.\n\nPolice said three people were killed in the blast.",
    );
    expect(twice.statements).toHaveLength(1);
    const { found } = await understand("Radio Sur reported that the port was closed.", { outlet: "Radio Sur" });
    expect(found.statements).toEqual([]);
  });

  test("interrupted contents keep both halves", async () => {
    const { statements, words } = await statementsOf("The river, engineers said, will crest on Friday.");
    expect(statements.map(words)).toEqual(["The river … will crest on Friday"]);
  });

  test("what is believed of somebody is on nobody's word", async () => {
    const { statements, words } = await statementsOf("The commander is believed to be hiding in the hills.");
    expect(statements.map(words)).toEqual(["The commander … to be hiding in the hills"]);
    expect(statements[0]?.voice).toMatchObject({ kind: "nobody", name: null });
  });

  test("a noun attributes what it is followed by", async () => {
    const { statements, words } = await statementsOf("The army rejected the claim that it had used gas.");
    expect(statements.map(words)).toEqual(["the claim that it had used gas", "that it had used gas"]);
    expect(statements.map((one) => one.stance)).toEqual(["denies", "asserts"]);
    expect(statements[1]?.voice).toMatchObject({ kind: "nobody", via: [] });
    const owned = await statementsOf("The governor's claim that all roads are open was met with anger.");
    expect(owned.statements.map((one) => [one.voice.name?.toLowerCase(), owned.words(one)])).toEqual([
      ["the governor", "that all roads are open"],
    ]);
    for (const nothing of ["Charges that might have sunk the company were dropped.", "The fact that the bridge was old did not help."])
      expect((await statementsOf(nothing)).statements).toEqual([]);
  });

  test("who stands behind 'by' speaks of the subject", async () => {
    const { statements, words } = await statementsOf("The raid on the camp was condemned by the union of journalists.");
    expect(statements.map((one) => [one.voice.name?.toLowerCase(), one.stance, words(one)])).toEqual([
      ["the union", "accuses", "The raid on the camp"],
    ]);
  });

  test("who cites somebody passes the word on", async () => {
    for (const text of [
      "Interfax, citing the emergencies ministry, reported that 14 miners were trapped.",
      "According to Interfax, citing the emergencies ministry, 14 miners were trapped.",
    ]) {
      const { statements } = await statementsOf(text);
      expect(statements.map((one) => [one.voice.name?.toLowerCase(), one.voice.via.map(({ name }) => name)])).toEqual([
        ["the emergencies ministry", ["Interfax"]],
      ]);
    }
  });

  test("'it' is the body that spoke last", async () => {
    const { statements } = await statementsOf(
      "The RSF, in a statement, accused the army of the raid. It said more than 30 of the victims were children.",
    );
    expect(statements.map((one) => one.voice.name?.toLowerCase())).toEqual(["rsf", "rsf"]);
  });

  test("a verb of machine translation keeps its subject behind it", async () => {
    for (const text of [
      "As has informed the coast guard, the ship sank within minutes.",
      "According to has informed the coast guard, the ship sank within minutes.",
      "The ship sank within minutes, as confirmed by the coast guard.",
    ]) {
      const { statements, words } = await statementsOf(text);
      expect(statements.map((one) => one.voice.name?.toLowerCase())).toEqual(["the coast guard"]);
      expect(words(statements[0] as Statement).toLowerCase()).toBe("the ship sank within minutes");
    }
  });
});
