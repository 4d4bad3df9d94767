import type { Somebody } from "../../../understand/actors.ts";
import type { Mention } from "./mentions.ts";
import { featuresAhead, featuresOf, type Heard, mayComeAhead } from "./pronoun-features.ts";
import { PRONOUN_WEIGHTS } from "./pronoun-weights.ts";

/** Finds out whom "he" and "she" mean, hearing all mentions in order of the text. */
export interface PronounReader {
  heard(mention: Mention, who: Somebody): void;
  /** `ahead` gives the next person named in the same sentence and who it is; null when there is none. */
  meant(mention: Mention, ahead: () => { readonly mention: Mention; readonly who: Somebody } | null): Somebody | null;
}

const REMEMBERED = 40;
/** A pronoun reaches back this many sentences, no further. */
const REACH = 4;
/** By how much a choice must lead before it tells the gender of whom it means. */
const SURE = 1.5;

/**
 * Chooses among the persons lately mentioned, and whom the same sentence names next, by agreement in gender, nearness, grammatical role and its likeness,
 * clause, being the speaker, being mentioned often (after centering: Grosz, Joshi and Weinstein 1995). What each speaks for is learnt: `PRONOUN_WEIGHTS`.
 */
export function pronounReader(): PronounReader {
  const recent: Heard[] = [];
  const groups: Heard[] = [];
  const bodies: Heard[] = [];
  const counts = new Map<Somebody, number>();
  /** Whose gender a form of address or a noun tells. */
  const addressed = new Set<Somebody>();
  const keep = (mention: Mention, who: Somebody): void => {
    recent.push({ mention, who });
    if (recent.length > REMEMBERED) recent.shift();
    counts.set(who, (counts.get(who) ?? 0) + 1);
  };
  return {
    heard(mention, who) {
      if (who.kind === "group" || isPlural(mention)) {
        groups.push({ mention, who });
        if (groups.length > REMEMBERED) groups.shift();
      }
      if ((who.kind === "organization" || who.kind === "state") && !isPlural(mention)) {
        bodies.push({ mention, who });
        if (bodies.length > REMEMBERED) bodies.shift();
      }
      if (who.kind !== "person") return;
      keep(mention, who);
      if (mention.addressed) addressed.add(who);
    },
    meant(mention, ahead) {
      if (mention.words[0] === "they") return onlyGroup(mention, groups) ?? (mention.speaker ? bodyThatActs(mention, bodies) : null);
      if (mention.gender === null) {
        const body = bodyThatActs(mention, bodies);
        if (body !== null) bodies.push({ mention, who: body });
        return body;
      }
      let best: Heard | null = null;
      let most = Number.NEGATIVE_INFINITY;
      /** What the second choice reaches. */
      let next = Number.NEGATIVE_INFINITY;
      const seen = new Set<Somebody>();
      let subjectsAfter = 0;
      const coming = ahead();
      if (coming !== null && mayComeAhead(mention, coming.mention, recent.at(-1)?.mention ?? null) && !clashes(mention, coming.who)) {
        const features = featuresAhead(mention, coming, recent.at(-1)?.mention ?? null, counts.get(coming.who) ?? 0);
        most = scoreOf(features);
        best = coming;
      }
      for (let at = recent.length - 1; at >= 0; at--) {
        const heard = recent[at];
        if (heard === undefined) continue;
        if (mention.sentence - heard.mention.sentence > REACH) break;
        if (clashes(mention, heard.who)) continue;
        const features = featuresOf(mention, heard, {
          latest: !seen.has(heard.who),
          count: counts.get(heard.who) ?? 0,
          after: seen.size,
          subjectsAfter,
        });
        if (heard.mention.subject && !seen.has(heard.who)) subjectsAfter++;
        seen.add(heard.who);
        const score = scoreOf(features);
        if (heard.who !== best?.who) next = Math.max(next, Math.min(score, most));
        if (score > most) {
          most = score;
          best = heard;
        }
      }
      if (best === null) return only(mention, recent, addressed);
      keep(mention, best.who);
      // Whose gender no word tells takes that of a pronoun only where nobody else comes near.
      if (best.who.gender === null && most - next > SURE) best.who.gender = mention.gender;
      return best.who;
    },
  };
}

/** Where nobody fits a pronoun: the one person who acts near by and whose gender is but guessed from a given name; null where there are two. */
function only(pronoun: Mention, recent: readonly Heard[], addressed: ReadonlySet<Somebody>): Somebody | null {
  let one: Somebody | null = null;
  for (let at = recent.length - 1; at >= 0; at--) {
    const heard = recent[at];
    if (heard === undefined || pronoun.sentence - heard.mention.sentence > 1) break;
    if (addressed.has(heard.who) || heard.who === one || !heard.mention.subject || heard.mention.quoted !== pronoun.quoted) continue;
    if (one !== null) return null;
    one = heard.who;
  }
  return one;
}

/** Bodies that take "they": the police, authorities, forces. */
function isPlural({ phrase, words }: Mention): boolean {
  if (phrase !== null) return phrase.noun.kind === "organization" && (phrase.noun.plural || phrase.noun.lemma === "police");
  return /^(?:police|forces|guards|authorities|rebels|taliban|houthis)$/.test(words.at(-1) ?? "");
}

/** "They": the one group that this sentence and the one before name, when it is the subject there; of several, one that speaks when "they" do; else nobody. */
function onlyGroup(pronoun: Mention, groups: readonly Heard[]): Somebody | null {
  let only: Heard | null = null;
  let speaks: Heard | null = null;
  let several = false;
  for (let at = groups.length - 1; at >= 0; at--) {
    const heard = groups[at];
    if (heard === undefined || pronoun.sentence - heard.mention.sentence > 1) break;
    if (heard.mention.speaker && !heard.mention.quoted) speaks ??= heard;
    if (only !== null && only.who !== heard.who) several = true;
    only ??= heard;
  }
  if (several) return speaks !== null && (pronoun.speaker || speaks.mention.sentence === pronoun.sentence) ? speaks.who : null;
  return only?.mention.subject === true ? only.who : null;
}

/** "It said": the body that spoke or acted in the sentence before; "its": the body that is the subject of the same sentence. */
function bodyThatActs(pronoun: Mention, bodies: readonly Heard[]): Somebody | null {
  const reach = pronoun.words[0] === "it" ? (pronoun.speaker ? 2 : 0) : pronoun.subject || pronoun.opens ? 1 : 0;
  let acts: Heard | null = null;
  for (let at = bodies.length - 1; at >= 0; at--) {
    const heard = bodies[at];
    if (heard === undefined || pronoun.sentence - heard.mention.sentence > reach) break;
    // The nearest sentence that has a body in it decides.
    if (acts !== null && acts.mention.sentence !== heard.mention.sentence) break;
    if (heard.mention.quoted !== pronoun.quoted || heard.mention.owner) continue;
    if (heard.mention.speaker || heard.mention.subject) {
      if (pronoun.words[0] === "its" && heard.mention.sentence === pronoun.sentence) return heard.who;
      if (acts === null || (heard.mention.speaker && !acts.mention.speaker)) acts = heard;
    }
  }
  return acts?.who ?? null;
}

function clashes(pronoun: Mention, who: Somebody): boolean {
  return who.gender !== null && who.gender !== pronoun.gender;
}

function scoreOf(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += PRONOUN_WEIGHTS.get(feature) ?? 0;
  return score;
}
