import type { Language } from "../../types/language.ts";
import { completed } from "../../understand/complete-marks.ts";
import { actors } from "./actors.ts";
import { amounts } from "./amounts.ts";
import { completing } from "./completing.ts";
import { figures } from "./figures.ts";
import { happenings } from "./happenings.ts";
import { namings } from "./namings.ts";
import { notices } from "./notices.ts";
import { places } from "./places.ts";
import { statements } from "./statements.ts";
import { ruleTagger } from "./tagger.ts";
import { times } from "./times.ts";
import { tokenise } from "./tokenise.ts";

/** English. */
export const english: Language = {
  code: "en",
  tokenise,
  tagger: ruleTagger,
  completed: (model) => completed(model, ruleTagger, completing),
  steps: { times, amounts, places, actors, statements, happenings, figures, namings, notices },
};
