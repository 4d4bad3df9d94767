import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { NounPhrase } from "../chunks.ts";
import { classesOf } from "./classes.ts";
import { behind, type Clauses, fits, subjectOf } from "./clause.ts";
import type { Governor } from "./governor.ts";
import { EVENT_VERBS } from "./nouns.ts";
import type { NounSense } from "./sense.ts";

const AGENT: ReadonlySet<string> = new Set(["by"]);
const TARGET: ReadonlySet<string> = new Set(["against", "on", "with"]);
const OF: ReadonlySet<string> = new Set(["of"]);

/** Who does what an event noun names, and to whom: "by", "on" and "of" phrases, owners, the subject of "staged". */
export function partiesOf(
  clauses: Clauses,
  sentence: TokenRange,
  range: TokenRange,
  phrase: NounPhrase,
  governor: Governor | null,
  lemma: string,
  sense: NounSense,
): { readonly who: readonly NounPhrase[]; readonly whom: readonly NounPhrase[] } {
  if (sense.type === "HAZARD" || sense.type === "ACCIDENT") return { who: [], whom: [] };
  const { tokens } = clauses.paragraph;
  const who: NounPhrase[] = [];
  const whom: NounPhrase[] = [];
  const agent = behind(clauses, range.last, AGENT, sentence, 7);
  if (agent !== null && fits(clauses, agent, ["people", "armed", "somebody", "body", "place"])) who.push(agent);
  if (who.length === 0 && governor !== null && governor.role === "object" && EVENT_VERBS.does.has(lemma)) {
    if (governor.group.passive) {
      const by = behind(clauses, governor.group.last, AGENT, sentence, 8);
      if (by !== null) who.push(by);
    } else {
      const subject = subjectOf(clauses, governor.group, sentence);
      if (subject !== null && fits(clauses, subject, ["people", "armed", "somebody", "body", "place"])) who.push(subject);
    }
  }
  if (who.length === 0) {
    // "Russian airstrikes", "the army's offensive"
    for (let at = phrase.first; at < range.first; at++) {
      const name = clauses.names.get(at);
      const token = tokens[at];
      const classes = classesOf(token?.lower ?? "");
      const owns = /^['’]s?$/.test(tokens[at + 1]?.text ?? "");
      // "the Iranian embassy siege": the adjective belongs to the embassy.
      if (name !== undefined && !owns && !beside(tokens, name.last, range.first)) continue;
      if (
        (name !== undefined && (name.label === "nationality" || (owns && name.label !== "facility"))) ||
        ((classes.has("people") || classes.has("armed")) && owns)
      ) {
        const last = name === undefined ? at + 1 : Math.min(name.last, range.first);
        who.push({ kind: "noun", first: at, last, head: last - 1 });
        break;
      }
    }
  }
  const targets = sense.type === "CONSULT" ? new Set(["with"]) : TARGET;
  const target = behind(clauses, range.last, targets, sentence, 3);
  if (target !== null && fits(clauses, target, ["people", "armed", "somebody", "body", "place", "site", "vehicle"])) whom.push(target);
  else if (sense.type === "ASSAULT" || sense.mode === "arrest") {
    const of = behind(clauses, range.last, OF, sentence, 2);
    if (of !== null && fits(clauses, of, ["people", "armed", "somebody", "place", "site"])) whom.push(of);
  }
  return { who, whom };
}

/** Whether nothing but adjectives stands between a name and the event noun. */
function beside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.pos !== "ADJ" && tokens[at]?.pos !== "NUM") return false;
  return true;
}
