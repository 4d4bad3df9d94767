import type { Token } from "../../../types/paragraph.ts";
import type { Statement } from "../../../types/statement.ts";
import { NOUN_CUES } from "../attribution/nouns.ts";
import { CUE_FORMS } from "../attribution/verbs.ts";

const NEGATION: ReadonlySet<string> = new Set(["n't", "n’t", "neither", "never", "no", "nor", "not"]);
/** Verbs whose negation says that nothing was said (own compilation). */
const SILENT: ReadonlySet<string> = new Set(
  "add announce answer cite comment detail disclose elaborate explain express identify indicate mention name note release reply report respond reveal say specify state tell voice write".split(
    " ",
  ),
);
/** What somebody who says nothing refuses to do. */
const NO_ANSWER: ReadonlySet<string> = new Set(["be", "discuss", "give", "speak", "talk"]);
/** What is denied by whoever rejects it (own compilation). */
const DENIABLE: ReadonlySet<string> = new Set(
  `accusation accusations allegation allegations assertion assertions charge charges claim claims finding findings idea insinuation insinuations notion report reports rumor rumors rumour rumours
  speculation suggestion suggestions talk`.split(/\s+/),
);
const BELIEF: ReadonlySet<string> = new Set("believe expect feel imagine see suspect think want hope".split(" "));
const ABLE: ReadonlySet<string> = new Set(["able", "ca", "can", "could", "unable"]);

/** What the speaker does, by the words of the cue; null: the words tell of silence, which is no statement. `content` are the first words of what is said; `attributesByNoun`: the cue is a noun ("the claim that"). */
export function stanceOf(cue: readonly Token[], content: readonly Token[], attributesByNoun = false): Statement["stance"] | null {
  const negated = cue.some((token) => NEGATION.has(token.lower));
  const noun = cue.length < 3 ? cue.find((token) => token.pos === "NOUN" || token.pos === "VERB" || token.pos === "PROPN") : undefined;
  if (attributesByNoun && noun !== undefined) return NOUN_CUES.get(noun.lower) ?? "asserts";
  const verb = [...cue].reverse().find((token) => CUE_FORMS.has(token.lower) && token.pos !== "ADP");
  const words = new Set(cue.map((token) => token.lower));
  const entries = verb === undefined ? [] : (CUE_FORMS.get(verb.lower) ?? []);
  const infinitive = content.some((token, index) => index < 8 && token.lower === "to" && content[index + 1]?.pos === "VERB");
  const entry =
    entries.find((one) => one.particle !== null && words.has(one.particle)) ??
    entries.find((one) => one.particle === null && infinitive && one.infinitive) ??
    entries.find((one) => one.particle === null) ??
    entries[0];
  if (entry === undefined) return words.has("denial") ? "denies" : "asserts";
  const first = content[1];
  if (
    entry.lemma === "refuse" &&
    content[0]?.lower === "to" &&
    first !== undefined &&
    (SILENT.has(first.lower) || NO_ANSWER.has(first.lower))
  )
    return null;
  const denied = /^(?:dismiss|reject|rubbish)$/.test(entry.lemma) && content.some((token, index) => index < 7 && DENIABLE.has(token.lower));
  if (!negated && denied) return "denies";
  if (!negated) return entry.stance;
  if (entry.stance === "confirms" && (entry.lemma === "confirm" || entry.lemma === "verify"))
    return cue.some((token) => ABLE.has(token.lower)) ? "cannot-confirm" : null;
  if (SILENT.has(entry.lemma)) return null;
  if (BELIEF.has(entry.lemma)) return "doubts";
  return entry.stance === "denies" ? "asserts" : entry.stance === "confirms" ? "denies" : entry.stance === "asserts" ? "asserts" : null;
}
