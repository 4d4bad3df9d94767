import type { Mention } from "./mentions.ts";

/**
 * One sense per report: a name of one word that is marked as a person here and as a body there is what most of its places say, and a surname of somebody who is
 * named in full is a person (after Gale, Church and Yarowsky 1992). Marks of a model are judged sentence by sentence; this holds them together.
 */
export function settle(mentions: readonly Mention[]): readonly Mention[] {
  const persons = new Map<string, number>();
  const bodies = new Map<string, number>();
  const surnames = new Set<string>();
  const firms = new Set<string>();
  for (const { type, words } of mentions) {
    const word = words.at(-1) ?? "";
    if (type === "person" && words.length > 1) surnames.add(word);
    if (type === "body" && words.length > 2 && FIRM.test(word)) firms.add(words.slice(0, -1).join(" "));
    if (words.length !== 1) continue;
    if (type === "person") persons.set(word, (persons.get(word) ?? 0) + 1);
    else if (type === "body") bodies.set(word, (bodies.get(word) ?? 0) + 1);
  }
  if (bodies.size === 0 && firms.size === 0) return mentions;
  return mentions.map((mention) => {
    const word = mention.words[0] ?? "";
    // "Harlan Poe" in a report on the Harlan Poe Co.
    if (mention.type === "person" && mention.role === null && firms.has(mention.words.join(" ")))
      return { ...mention, type: "body", gender: null };
    if (mention.words.length !== 1 || (mention.type !== "person" && mention.type !== "body")) return mention;
    const body = bodies.get(word) ?? 0;
    if (body === 0) return mention;
    const person = surnames.has(word) || (persons.get(word) ?? 0) > body;
    if (person === (mention.type === "person")) return mention;
    // A title in front outweighs the count.
    if (mention.role !== null) return mention;
    return { ...mention, type: person ? "person" : "body", gender: null };
  });
}

/** What ends the name of a company. */
const FIRM = /^(?:ag|bank|co|co\.|company|corp|corp\.|corporation|gmbh|holdings|inc|inc\.|industries|llc|ltd|ltd\.|plc|s\.a\.)$/;
