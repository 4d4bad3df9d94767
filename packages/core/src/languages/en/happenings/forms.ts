import { NATURE_VERBS } from "./nature-verbs.ts";
import { EVENT_VERBS } from "./nouns.ts";
import type { VerbSense } from "./sense.ts";
import { VERBS } from "./verbs.ts";

/** How a verb form stands: "ed" is past and participle in one ("arrested"). */
export type Form = "base" | "s" | "ing" | "past" | "participle" | "ed";

export interface VerbEntry {
  readonly verb: string;
  readonly form: Form;
  /** Words that belong to the verb, behind it: ["up"]. */
  readonly rest: readonly string[];
  readonly senses: readonly VerbSense[];
}

/** Base, past, participle. From common grammar books; only verbs that the lists hold. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ["beat", "beat", "beaten"],
  ["begin", "began", "begun"],
  ["blow", "blew", "blown"],
  ["break", "broke", "broken"],
  ["bring", "brought", "brought"],
  ["burst", "burst", "burst"],
  ["call", "called", "called"],
  ["catch", "caught", "caught"],
  ["come", "came", "come"],
  ["cut", "cut", "cut"],
  ["flee", "fled", "fled"],
  ["give", "gave", "given"],
  ["go", "went", "gone"],
  ["hang", "hanged", "hanged"],
  ["have", "had", "had"],
  ["hear", "heard", "heard"],
  ["hit", "hit", "hit"],
  ["hold", "held", "held"],
  ["lay", "laid", "laid"],
  ["lead", "led", "led"],
  ["leave", "left", "left"],
  ["make", "made", "made"],
  ["meet", "met", "met"],
  ["overrun", "overran", "overrun"],
  ["overthrow", "overthrew", "overthrown"],
  ["retake", "retook", "retaken"],
  ["pay", "paid", "paid"],
  ["put", "put", "put"],
  ["run", "ran", "run"],
  ["seek", "sought", "sought"],
  ["send", "sent", "sent"],
  ["set", "set", "set"],
  ["shake", "shook", "shaken"],
  ["shoot", "shot", "shot"],
  ["shut", "shut", "shut"],
  ["sink", "sank", "sunk"],
  ["slay", "slew", "slain"],
  ["spread", "spread", "spread"],
  ["strike", "struck", "struck"],
  ["sweep", "swept", "swept"],
  ["take", "took", "taken"],
  ["tear", "tore", "torn"],
  ["undertake", "undertook", "undertaken"],
  ["withdraw", "withdrew", "withdrawn"],
];
const IRREGULAR_OF: ReadonlyMap<string, readonly [string, string, string]> = new Map(IRREGULAR.map((row) => [row[0], row]));
const DOUBLED: ReadonlySet<string> = new Set(
  "ban cancel commit expel gun gut kidnap plan rip run slam slap step stab stop trap wrap".split(" "),
);

/** Every form of every verb, longer entries ("shoot down") before shorter ones. */
export const FORMS: ReadonlyMap<string, readonly VerbEntry[]> = formsOf();

const BASES: ReadonlyMap<string, string> = new Map(
  [
    ...[...VERBS, ...NATURE_VERBS].map(([verb]) => verb.split(" ")[0] ?? ""),
    ...Object.values(EVENT_VERBS).flatMap((verbs) => [...verbs]),
  ].flatMap((base) => inflect(base).map(([word]): [string, string] => [word, base])),
);

function formsOf(): ReadonlyMap<string, readonly VerbEntry[]> {
  const table = new Map<string, VerbEntry[]>();
  for (const [verb, ...senses] of [...VERBS, ...NATURE_VERBS]) {
    const [base = "", ...rest] = verb.split(" ");
    for (const [word, form] of inflect(base)) {
      const known = table.get(word) ?? [];
      known.push({ verb, form, rest, senses });
      table.set(word, known);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** The base form of an event verb or of a verb that events take, by its form; undefined for all others. Taggers guess lemmas, and miss "staged". */
export function baseOf(word: string): string | undefined {
  return BASES.get(word);
}

function inflect(base: string): readonly (readonly [string, Form])[] {
  const irregular = IRREGULAR_OF.get(base);
  const stem = DOUBLED.has(base) ? `${base}${base.at(-1)}` : base;
  const s = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const ing =
    base === "begin"
      ? "beginning"
      : base === "cut" || base === "hit" || base === "put" || base === "set" || base === "shut"
        ? `${base}ting`
        : base === "overrun"
          ? "overrunning"
          : /[^e]e$/.test(base)
            ? `${base.slice(0, -1)}ing`
            : `${stem}ing`;
  const ed = base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const forms: (readonly [string, Form])[] = [
    [base, "base"],
    [s, "s"],
    [ing, "ing"],
  ];
  if (irregular === undefined) return [...forms, [ed, "ed"]];
  const [, past, participle] = irregular;
  const plain = past === base ? forms.slice(1) : forms;
  return past === participle ? [...plain, [past, "ed"]] : [...plain, [past, "past"], [participle, "participle"]];
}
