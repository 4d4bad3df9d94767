import { type Corpus, means } from "../../../test/corpus.ts";

/** Labels as they are shown. */
export const namingsCorpus: Corpus<string> = {
  means: [
    means("thugs", "The strikers were branded [thugs] by the mayor.", 'The governor called the marchers "[thugs]".'),
    means("armed bandits", "Soldiers chased the [armed bandits] into the hills."),
    means("rebels", "The [rebels] left the valley."),
    means("regime", "The [regime] closed two newspapers."),
    means("vermin", 'She refused to meet the squatters whom she calls "[vermin]".'),
    means("political prisoners", "The bar association considers the detainees [political prisoners]."),
    means("terrorist organisation", "Ankara designated the movement a [terrorist organisation]."),
    means("disgrace to the uniform", 'The colonel described the guards as "a [disgrace to the uniform]".'),
    means("genocide", "Survivors described the campaign as [genocide]."),
    means("freedom fighters", "Supporters regard the gunmen as [freedom fighters]."),
  ],
  nothing: [
    'It was a blast that the mayor described as "a cowardly act".',
    'She read the governor\'s "open letter".',
    'The council called the test a "clear breach" of the treaty.',
    'They call it "shared water", and it is the policy of the province.',
    "The tax regime was changed in May.",
    "She spoke of the fight against terrorism.",
    'The so-called "rebels" bought bread.',
    "The terrorist attack closed the port.",
    "Robin Thug opened the shop.",
    "The council called the meeting a success.",
    "The mayor called the office on Tuesday.",
    "Rebel Wilson arrived in Cannes.",
    "She was described as tall.",
    "A criminal court heard the case.",
    "The hero of the play dies.",
    "They called for calm.",
    "The rebel-held town was shelled.",
  ],
};
