import { type Corpus, means } from "../../../test/corpus.ts";
import type { Figure } from "../../types/figure.ts";

/** What a figure is of, with unit, population and standing. */
export type Told = Pick<Figure, "of" | "unit" | "population" | "as">;

function told(of: Figure["of"], unit: string | null = "person", population: string | null = null, as: Figure["as"] = "level"): Told {
  return { of, unit, population, as };
}

/** One figure each, by the grammar that tells what befell whom; and numbers of which no figure is made. */
export const figures: Corpus<Told> = {
  means: [
    means(
      told("killed"),
      "The quake killed [12] people.",
      "[12] people were killed in the quake.",
      "Storm leaves [12] dead",
      "[Some 30] people have died.",
      "The cyclone claimed [12] lives.",
      "The death toll rose to [1,204].",
      "Rescuers found the bodies of [39] people.",
      "[Nobody] was killed.",
      "It led to the deaths of [at least 12] people.",
      "[Twelve] people lost their lives.",
      "Gunmen shot dead [12] people.",
    ),
    means(
      told("killed", "person", "child"),
      "The blast killed [three] children.",
      "[Three] schoolgirls were killed.",
      "[A] child was killed.",
    ),
    means(told("killed", "person", "soldier"), "[61] soldiers were killed.", "Rebels killed [61] army soldiers."),
    means(told("killed", "person", null, "new"), "[Five] more people died.", "Another [five] people died."),
    means(
      told("injured"),
      "[30] others were wounded.",
      "The crash injured [30].",
      "[30] people were taken to hospital.",
      "[30] remain in critical condition.",
    ),
    means(told("missing"), "[At least 40] people are missing.", "[40] people were unaccounted for."),
    means(told("missing", "person", "miner"), "[120] miners are trapped."),
    means(told("detained"), "[More than 3,700] people have been detained.", "Police arrested [1,200].", "[1,200] arrests were made."),
    means(told("released", "person", "prisoner"), "The junta freed [221] prisoners.", "They ordered the release of [221] prisoners."),
    means(told("abducted", "person", "child"), "Gunmen kidnapped [317] schoolgirls."),
    means(
      told("displaced"),
      "The fighting displaced [4,000].",
      "[4,000] people fled their homes.",
      "The flood forced [4,000] people to flee.",
    ),
    means(told("evacuated", "person", "resident"), "[5,000] residents were evacuated."),
    means(told("rescued", "person", "migrant"), "The navy rescued [155] migrants."),
    means(told("infected"), "The ministry reported [2,617] cases of cholera."),
    means(told("destroyed", "home"), "[More than 400] homes were destroyed.", "The fire razed [400] houses."),
    means(told("damaged", "building"), "The tremor damaged [45] buildings."),
    means(told("troops", "person", "soldier"), "France will send [2,500] troops.", "[2,500] soldiers crossed the border."),
    means(told("troops", "person", "man"), "The bloc prepares a force that can [exceed 2,500] men.", "It is a force of [2,500] men."),
    means(
      told("participants"),
      "[20,000] people marched through the capital.",
      "Police put the turnout at [20,000].",
      "A crowd of [20,000] gathered.",
    ),
    means(told("assailants", "person", "attacker"), 'He spoke of a group of [about 20,000] "bandits".', "[Two] gunmen opened fire."),
    means(told("cost", "EUR"), "The chamber estimates at [more than 88 million] euros the damage."),
    means(told("aid", "USD"), "Donors pledged [$100 million] for the survivors."),
    means(told("share", "percent"), "[60]% of shops stayed shut.", "[12] per cent of homes lost power.", "[A third] of the town fled."),
    means(told("votes", "vote"), "The motion won [344] votes."),
    means(told("other", "km"), "The column stretched [40] km."),
    means(told("other", null), "A [7.2]-magnitude quake shook the coast."),
  ],
  nothing: [
    "Two hospital officials said the wards were calm.",
    "The two sides met for the third time.",
    "The three leaders spoke for two hours.",
    "He tried three times.",
    "One of the two men spoke.",
    "The minister, 81, resigned.",
    "The Boeing 737 landed on runway 12.",
    "In 2019 the team won 3-1.",
    "There are several reasons for many of these things.",
    "A police spokesman declined to comment.",
    "A doctor said the wards were calm.",
    "The 12-member panel adjourned.",
  ],
};
