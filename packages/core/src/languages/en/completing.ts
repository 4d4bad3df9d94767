import type { Completing } from "../../understand/complete-marks.ts";
import { NOUN_CUES } from "./attribution/nouns.ts";
import { CUE_FORMS } from "./attribution/verbs.ts";
import { sharesSource } from "./statements/shares-source.ts";

/** Rules of a verb with its subject beside it and what it takes behind it, or before it: what the model was trained on. */
const VERBAL = /: (?:<source> .*<(?:clause|infinitive|naming|object|quote)>|<content> <source> \w.*|<content> \w+ <source>)$/;

/**
 * The rules of English beside a trained model. With verbs the model has the better eye for where a source or a clause ends, also when it is none too sure. All that has
 * a form of its own stays with the rules: "according to", nouns, colons, dashes, quotations over paragraphs, "as saying", "is said to", "reportedly".
 * Thresholds were set on PolNeAR dev, corpora/challenge/dev.txt and corpora/tolls/dev.txt.
 */
export const completing: Completing = {
  sharesSource,
  leastBeside: (rule) => (VERBAL.test(rule) ? { source: 0.4, content: 0.5 } : null),
  leastAlone(source, cue, content) {
    if (/^(?:neither|no|nobody|none)$/.test(source[0]?.lower ?? "")) return null;
    // "That's according to the Red Cross": of what was said before.
    if (content.length === 1 && content[0]?.pos !== "NOUN" && content[0]?.pos !== "VERB" && content[0]?.pos !== "PROPN") return null;
    if (/^(?:not )?to be (?:identified|named|quoted)$/.test(content.map(({ lower }) => lower).join(" "))) return null;
    // A word of saying, used as no rule knows it.
    if (cue.some(({ lower }) => CUE_FORMS.has(lower) || NOUN_CUES.has(lower))) return 0.2;
    if (content.some(({ text }) => /^["“”]$/.test(text))) return 0.6;
    // "refused to negotiate", "plans to return": what is done, not what is said.
    if (content[0]?.lower === "to") return null;
    return content.some(({ pos }) => pos === "VERB" || pos === "AUX") ? 0.6 : 0.8;
  },
};
