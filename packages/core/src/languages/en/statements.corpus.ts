import { type Corpus, means } from "../../../test/corpus.ts";

/**
 * One statement in each text, as "voice, stance, manner"; the words in brackets are its content. Own sentences, in the manner of agencies, dailies, live blogs and
 * machine translation.
 */
export const statementCorpus: Corpus<string> = {
  means: [
    means(
      "the mayor, asserts, quoted",
      '["The bridge is gone,"] the mayor said.',
      '["The bridge is gone,"] said the mayor.',
      'The mayor said: ["The bridge is gone."]',
      'The mayor said, ["The bridge is gone."]',
      '["The bridge is gone!"] the mayor shouted.',
      "['The bridge is gone,'] said the mayor.",
      "[‘The bridge is gone,’] the mayor said.",
      '["The bridge is gone,"] the mayor told reporters in the harbour.',
    ),
    means(
      "Ana Ruiz, asserts, quoted",
      '["We need boats,"] said Ana Ruiz, mayor of San Telmo.',
      '["We need boats,"] Ana Ruiz, the mayor of San Telmo, said.',
    ),
    means(
      "police, asserts, reported",
      "Police said [three people were killed in the blast].",
      "Police said [that three people were killed in the blast].",
      "[Three people were killed in the blast], police said.",
      "[Three people were killed in the blast], according to police.",
      "According to police, [three people were killed in the blast].",
      "Police say [three people were killed in the blast].",
    ),
    means("the ministry, asserts, mixed", 'The ministry said [the talks had been "frank and useful"].'),
    means("the army, denies, reported", "The army denied [that it had shelled the market].", "The army has denied [shelling the market]."),
    means(
      "the governor, confirms, reported",
      "The governor confirmed [that the dam had failed].",
      "The governor admitted [that the dam had failed].",
    ),
    means("the ministry, cannot-confirm, reported", "The ministry could not confirm [the number of dead]."),
    means("the rebels, threatens, reported", "The rebels threatened [to blow up the bridge]."),
    means(
      "the president, promises, reported",
      "The president promised [to rebuild the port].",
      "The president vowed [that the port would be rebuilt].",
    ),
    means("the president, accuses, reported", "The president accused [the opposition of planning a coup]."),
    means(
      "the union, asks, reported",
      "The union called for [a general strike on Friday].",
      "The union urged [the miners to stay at home].",
    ),
    means("the court, orders, reported", "The court ordered [the army to leave the campus]."),
    means(
      "doctors, expects, reported",
      "Doctors expect [the number of cases to rise].",
      "Doctors warned [that the number of cases would rise].",
    ),
    means("two hospital officials, asserts, reported", "According to two hospital officials, [at least 30 people were killed]."),
    means("nobody, asserts, reported", "It was reported [that the airport had been seized]."),
    means(
      "the health ministry, via Xinhua, asserts, reported",
      "Xinhua reported on Monday, citing the health ministry, [that 40 patients had died].",
    ),
    means("the governor, via TASS, asserts, reported", "The governor was quoted by TASS as saying [that the dam would hold]."),
    means("the ministry, via Interfax, asserts, reported", "Interfax quoted the ministry as saying [that 12 soldiers had died]."),
    means("the pope, asserts, reported", "In the words of the pope, [the war is a defeat for all]."),
    means("Reuters, asserts, reported", "As Reuters reported, [the ferry sank within minutes]."),
  ],
  nothing: [
    "The minister did not say who was behind the attack.",
    "The spokesman declined to comment.",
    "The ministry did not comment.",
    "The company has not responded.",
    "Soldiers seized the radio station at dawn.",
    "The river burst its banks on Sunday and 300 houses were flooded.",
    "The so-called 'bridge of sighs' was closed.",
    'The ship, the "Aurora", sank off the coast.',
    "Schools and shops stayed closed for a third day.",
    "Talks in Geneva ended without an agreement.",
    "He was treated in hospital and went home.",
    "Prices have risen by a third since January.",
    "The quake struck at 4:17 a.m., 20 kilometres north of the city.",
    "Three strikers were arrested in the port of Durban.",
    "The report runs to 300 pages.",
    "The call centre burned down.",
  ],
};
