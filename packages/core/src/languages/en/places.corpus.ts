import { type Corpus, means } from "../../../test/corpus.ts";

/** Name, kind and country of a place. */
export type Told = readonly [name: string, kind: string, country: string | null];

/** Names of places, and words that look like one. */
export const names: Corpus<Told> = {
  means: [
    means<Told>(
      ["Goma", "settlement", "CD"],
      "Rebels entered [Goma] on Monday.",
      "Shelling was heard north of [Goma] overnight.",
      "Residents of [Goma] fled.",
    ),
    means<Told>(["Kyiv", "settlement", "UA"], "Sirens sounded in [Kiev] before dawn.", "Sirens sounded in [Kyiv] before dawn."),
    means<Told>(["Myanmar", "country", "MM"], "Fighting spread across [Burma] in spring.", "The army of [Myanmar] denied it."),
    means<Told>(["Eswatini", "country", "SZ"], "Protests were held in [Swaziland] last year."),
    means<Told>(
      ["United States", "country", "US"],
      "Flights from the [U.S.] were cancelled.",
      "Flights from the [US] were cancelled.",
      "Flights from [America] were cancelled.",
    ),
    means<Told>(
      ["Kazakhstan", "country", "KZ"],
      "Shops stayed shut in [Kazakhstan].",
      "The [Kazakh] minister resigned.",
      "[Kazakhs] queued for bread.",
    ),
    means<Told>(["South Korea", "country", "KR"], "The [South Korean] navy fired shots."),
    means<Told>(["Chechnya", "region", "RU"], "Two [Chechen] fighters were held."),
    means<Told>(["Port-au-Prince", "settlement", "HT"], "Gangs burned houses in [Port-au-Prince]."),
    means<Told>(["Lake Chad", "feature", null], "The boat sank on [Lake Chad]."),
    means<Told>(["Sahel", "region", null], "Drought came back to the [Sahel]."),
    means<Told>(["Gaza Strip", "region", "PS"], "Trucks reached the [Gaza Strip]."),
    means<Told>(["Crimea", "region", "UA"], "Ships left [Crimea] at night."),
    means<Told>(["São Paulo", "settlement", "BR"], "Rain fell in [Sao Paulo] for a week.", "Rain fell in [São Paulo] for a week."),
    means<Told>(["Almaty Airport", "facility", "KZ"], "Soldiers guard [Almaty Airport]."),
    means<Told>(["New York City", "settlement", "US"], "He flew to [New York] on Friday."),
    means<Told>(["Washington", "settlement", "US"], "He flew to [Washington] on Friday."),
  ],
  nothing: [
    "The man was reading when the bath overflowed.",
    "Of the dead, nine were children.",
    "Mobile phones did not work on Thursday.",
    "Nice weather brought out the crowds in March.",
    "Monday was calm, and August was worse.",
    "The council met in April and again in May.",
    "Mr. Lancaster said that he would resign.",
    "President Lincoln signed it.",
    "She ran along Memphis Street with the child.",
    "The Supreme Court met on Tuesday.",
    "Hope faded as the sale went on.",
    "The orange union flags were burned.",
    "Two hospital officials spoke of 40 wounded.",
  ],
};

/** What the words beside a name say of it. */
export const beside: Corpus<Told> = {
  means: [
    means<Told>(["Almaty Region", "region", "KZ"], "Raids went on in the province of [Almaty].", "Raids went on in [Almaty] region."),
    means<Told>(["Almaty", "settlement", "KZ"], "Raids went on in the city of [Almaty].", "Raids went on in [Almaty]."),
    means<Told>(["Moscow Oblast", "region", "RU"], "A drone fell in the [Moscow] region."),
    means<Told>(["Kherson", "region", "UA"], "A drone fell in [Kherson] oblast."),
    means<Told>(["Kherson", "settlement", "UA"], "A drone fell in [Kherson]."),
  ],
  nothing: [],
};
