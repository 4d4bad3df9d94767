import type { ReportRecord } from "../types/report-record.ts";
import { nameTokens } from "./voice-names.ts";

/** By the parts of a person's name: the parts of the names of the offices that any report of the case gives the person. */
export type Offices = ReadonlyMap<string, ReadonlySet<string>>;

/** What bodies people speak for: by their roles ("coast guard spokesman"), and by the words that name the source ("Colonel Teles of the fire brigade"). */
export function officesIn(records: readonly ReportRecord[]): Offices {
  const found = new Map<string, Set<string>>();
  const add = (name: string, words: string) => {
    const key = nameTokens(name).join(" ");
    const known = found.get(key) ?? new Set<string>();
    for (const token of nameTokens(words)) known.add(token);
    found.set(key, known);
  };
  for (const { actors, statements, text } of records) {
    const people = new Set<string>();
    for (const { id, kind, name, named, roles } of actors) {
      if (kind !== "person" || !named) continue;
      people.add(id);
      for (const role of roles) add(name, role);
    }
    for (const { source, voice } of statements) {
      if (voice.actor === null || voice.name === null || !people.has(voice.actor)) continue;
      for (const { start, end } of source) {
        const office = /,? (?:of|for|from) (?:the )?([\p{L} ’'-]{4,50})$/u.exec(text.slice(start, end))?.[1];
        if (office !== undefined) add(voice.name, office);
      }
    }
  }
  return found;
}
