import type { Actor, Amount, Block, Figure, Happening, Naming, Place, ReportRecord, Span, Statement, Time, Version } from "@hearsay/core";
import { VERSION } from "@hearsay/core";
import { idMaker } from "../../packages/core/src/understand/ids.ts";

const BY = { kind: "rule", name: "made", score: null } as const;

/** A town as it goes into records. */
export type Town = Pick<Place, "name" | "kind" | "country" | "admin1" | "lat" | "lon" | "geonames">;

/** What is known of somebody who is named or described. */
export type Who = Pick<Actor, "kind"> & Partial<Pick<Actor, "name" | "named" | "sectors" | "country" | "roles">>;

/** Words on the page with the id of what they name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly span: Span;
}

/** A statement that is being written: its content grows while it is open. */
export interface Speech {
  readonly id: string;
  readonly content: Span[];
  opened: number | null;
}

type Draft<Found> = { -readonly [Key in keyof Found]: Found[Key] };

/** A page that is written word by word, with what a reading would find in it. */
export class Page {
  text = "";
  readonly #ids = idMaker();
  readonly #blocks: Block[] = [];
  readonly #actors = new Map<string, Draft<Actor> & { mentions: (Span & { form: "name" | "noun" | "pronoun" })[] }>();
  readonly #places = new Map<string, Draft<Place> & { mentions: Span[] }>();
  readonly #times: Time[] = [];
  readonly #statements: Statement[] = [];
  readonly #figures: Figure[] = [];
  readonly #happenings: Happening[] = [];
  readonly #namings: Naming[] = [];

  /** Writes a block of its own. */
  block(kind: Block["kind"], write: () => void): void {
    if (this.text !== "") this.text += "\n\n";
    const start = this.text.length;
    write();
    this.#blocks.push({ start, end: this.text.length, kind });
  }

  say(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  /** Names a place; its id. */
  place(town: Town, words: string = town.name): string {
    const span = this.say(words);
    const known = this.#places.get(town.name);
    if (known !== undefined) {
      known.mentions.push(span);
      return known.id;
    }
    const id = this.#ids("place", [span]);
    const { name, kind, country, admin1, lat, lon, geonames } = town;
    this.#places.set(town.name, { id, name, kind, country, admin1, lat, lon, geonames, alternatives: [], mentions: [span], by: BY });
    return id;
  }

  /** The id of a place that was named; null: it was not. */
  placeOf({ name }: Town): string | null {
    return this.#places.get(name)?.id ?? null;
  }

  /** Names or describes somebody. */
  actor(words: string, who: Who): Named {
    const span = this.say(words);
    const { name = words.trim(), named = false, kind, sectors = [], country = null, roles = [] } = who;
    const mention = { ...span, form: named ? ("name" as const) : ("noun" as const) };
    const known = this.#actors.get(name);
    if (known !== undefined) {
      known.mentions.push(mention);
      return { id: known.id, name, named, span };
    }
    const id = this.#ids("actor", [span]);
    this.#actors.set(name, { id, name, named, kind, sectors, country, roles, mentions: [mention], by: BY });
    return { id, name, named, span };
  }

  /** Gives a day, in ISO 8601; its id. */
  time(words: string, day: string): string {
    const span = this.say(words);
    const id = this.#ids("time", [span]);
    this.#times.push({ ...span, id, value: day, type: "date", from: day, to: day, inferred: ["year"], by: BY });
    return id;
  }

  figure(amount: Amount, of: Figure["of"], more: Partial<Omit<Figure, "id" | "amount" | "of" | "by">> = {}): string {
    const span = this.say(amount.words);
    const id = this.#ids("figure", [span]);
    this.#figures.push({
      ...span,
      id,
      amount,
      unit: "person",
      of,
      counted: null,
      population: null,
      partOf: null,
      as: "level",
      against: null,
      per: null,
      statement: null,
      happening: null,
      place: null,
      asOf: null,
      ...more,
      by: BY,
    });
    return id;
  }

  happening(words: string, type: Happening["type"], more: Partial<Omit<Happening, "id" | "type" | "by">> = {}): string {
    const span = this.say(words);
    const id = this.#ids("happening", [span]);
    this.#happenings.push({
      ...span,
      id,
      type,
      mode: null,
      status: "happened",
      who: [],
      whom: [],
      place: null,
      time: null,
      statement: null,
      ...more,
      by: BY,
    });
    return id;
  }

  naming(words: string, of: string, statement: Speech, voice: string): void {
    const span = this.say(words);
    this.#namings.push({ ...span, id: this.#ids("naming", [span]), statement: statement.id, voice, of, label: words, by: BY });
  }

  /** Begins what somebody says. */
  speech(): Speech {
    const start = this.text.length;
    return { id: this.#ids("statement", [{ start, end: start }]), content: [], opened: start };
  }

  /** Ends a stretch of what is said. */
  close(speech: Speech): void {
    if (speech.opened !== null) speech.content.push({ start: speech.opened, end: this.text.length });
    speech.opened = null;
  }

  /** Says who said it. */
  attribute(
    { id, content }: Speech,
    voice: Named,
    cue: Span,
    more: Partial<Pick<Statement, "manner" | "stance" | "time" | "medium">> = {},
  ): void {
    this.#statements.push({
      id,
      voice: { actor: voice.id, name: voice.name, kind: voice.named ? "named" : "unnamed", via: [] },
      source: [voice.span],
      cue: [cue],
      content,
      manner: "reported",
      stance: "asserts",
      within: null,
      medium: null,
      time: null,
      ...more,
      by: BY,
    });
  }

  /** The record of the page. */
  record(id: string, version: Version): ReportRecord {
    const inOrder = <Found extends Span>(found: readonly Found[]) => [...found].sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      format: "hearsay/1",
      id,
      version,
      text: this.text,
      blocks: this.#blocks,
      actors: [...this.#actors.values()],
      places: [...this.#places.values()],
      times: inOrder(this.#times),
      statements: [...this.#statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
      figures: inOrder(this.#figures),
      happenings: inOrder(this.#happenings),
      namings: inOrder(this.#namings),
      notices: [],
      made: { hearsay: VERSION, model: null, runtime: null },
    };
  }
}
