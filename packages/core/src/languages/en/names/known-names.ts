import type { Candidate, NameLabel } from "./candidate.ts";
import { isGivenName } from "./given-names.ts";

/** The names that a report makes known: what each is, judged by all the places where it stands. */
export interface KnownNames {
  labelOf(candidate: Candidate): NameLabel | null;
  /** Label of a name by its lower-case words joined by blanks; null when the report does not know it. */
  byKey(key: string): NameLabel | null;
}

/** Sums up what speaks for each label of each name over the whole report; surnames stand for their full names. */
export function knownNames(candidates: readonly (readonly Candidate[])[]): KnownNames {
  const sums = new Map<string, Record<NameLabel, number>>();
  const sure = new Set<string>();
  for (const paragraph of candidates) {
    for (const { key, votes, doubtful } of paragraph) {
      const sum = sums.get(key) ?? { person: 0, organization: 0, place: 0, nationality: 0, facility: 0 };
      for (const label of Object.keys(sum) as NameLabel[]) sum[label] += votes[label];
      sums.set(key, sum);
      if (!doubtful) sure.add(key);
    }
  }
  const surnames = new Set<string>();
  /** Last words of full names that begin with a given name, though they may be a place or a people too ("Thomas Finn"). */
  const borne = new Set<string>();
  /** "Alibaba" where the report names "Alibaba Group". */
  const firstOfBody = new Set<string>();
  const wholes = new Map<string, NameLabel>();
  for (const paragraph of candidates) {
    for (const { key, words } of paragraph) {
      if (words.length < 2 || wholes.has(key)) continue;
      const label = best(sums.get(key), 0.9);
      if (label === null) continue;
      wholes.set(key, label);
      if (label === "organization" && (sums.get(key)?.organization ?? 0) >= 5) firstOfBody.add(words[0] ?? "");
      if (label === "person") for (const part of surnamesOf(words)) surnames.add(part);
      if (label === "person" && words.length === 2 && isGivenName(words[0] ?? "")) borne.add(words[1] ?? "");
    }
  }
  const singles = new Map<string, NameLabel | null>();
  const single = (key: string): NameLabel | null => {
    const known = singles.get(key);
    if (known !== undefined) return known;
    const sum = sums.get(key);
    let label = sum === undefined ? null : best(sum, 0.5);
    if (label === "organization" && (sum?.organization ?? 0) < 1.5) label = null;
    if (borne.has(key) && (sum === undefined || sum.place < 12)) label = "person";
    else if (surnames.has(key) && (sum === undefined || (sum.place < 6 && sum.nationality < 6 && sum.organization < 6))) label = "person";
    else if (firstOfBody.has(key) && label === "person" && !isGivenName(key) && !surnames.has(key)) label = "organization";
    singles.set(key, label);
    return label;
  };
  return {
    labelOf(candidate) {
      if (candidate.words.length > 1) return wholes.get(candidate.key) ?? (surnames.has(candidate.key) ? "person" : null);
      if (candidate.doubtful && !sure.has(candidate.key) && !surnames.has(candidate.key))
        return candidate.votes.person >= 4 ? "person" : null;
      return single(candidate.key);
    },
    byKey(key) {
      return wholes.get(key) ?? (sure.has(key) || surnames.has(key) ? single(key) : null);
    },
  };
}

function best(sum: Readonly<Record<NameLabel, number>> | undefined, least: number): NameLabel | null {
  if (sum === undefined) return null;
  let label: NameLabel | null = null;
  let most = least;
  for (const [name, votes] of Object.entries(sum) as [NameLabel, number][]) {
    if (votes > most) {
      most = votes;
      label = name;
    }
  }
  return label;
}

/** What a report calls a person by later: the last word ("Tokayev"), it with its particles ("bin Salman"), the given name. */
function surnamesOf(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  const last = words.at(-1);
  if (last !== undefined && last.length > 1 && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(last)) parts.push(last);
  else if (words.length > 2) parts.push(words.at(-2) ?? "");
  const first = words[0];
  if (first !== undefined && first.length > 2) parts.push(first);
  if (words.length > 2 && isGivenName(first ?? "")) parts.push(words.slice(1).join(" "), words.slice(1).join(" ").replaceAll(" - ", "-"));
  const hyphen = words.indexOf("-");
  if (hyphen > 0 && words[hyphen - 1] !== undefined) parts.push(`${words[hyphen - 1]}-${words[hyphen + 1]}`);
  return parts.filter((part) => part.length > 1);
}
