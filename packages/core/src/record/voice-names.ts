/** Words that tell nothing of who somebody is. */
const SMALL: ReadonlySet<string> = new Set(["a", "an", "and", "at", "for", "from", "in", "of", "on", "s", "the", "to", "s’"]);
/** Offices and bodies: "the interior ministry" is one and the same for all who write of one event, though no name is said. Own compilation. */
const BODIES: ReadonlySet<string> = new Set([
  "academy",
  "administration",
  "agency",
  "alliance",
  "army",
  "assembly",
  "association",
  "authority",
  "bank",
  "brigade",
  "bureau",
  "cabinet",
  "center",
  "centre",
  "chamber",
  "charity",
  "chief",
  "church",
  "coalition",
  "coastguard",
  "command",
  "commandant",
  "commission",
  "commissioner",
  "committee",
  "company",
  "confederation",
  "congress",
  "consulate",
  "corporation",
  "council",
  "court",
  "crescent",
  "cross",
  "department",
  "directorate",
  "embassy",
  "federation",
  "firm",
  "force",
  "foundation",
  "front",
  "government",
  "governor",
  "group",
  "guard",
  "headquarters",
  "hospital",
  "institute",
  "junta",
  "king",
  "league",
  "legislature",
  "mayor",
  "military",
  "ministry",
  "mission",
  "monarchy",
  "monitor",
  "movement",
  "municipality",
  "nations",
  "navy",
  "network",
  "office",
  "operator",
  "organisation",
  "organization",
  "parliament",
  "party",
  "patrol",
  "police",
  "premier",
  "presidency",
  "president",
  "prosecutor",
  "queen",
  "regime",
  "registry",
  "secretariat",
  "senate",
  "service",
  "society",
  "survey",
  "treasury",
  "tribunal",
  "union",
  "university",
  "watchdog",
]);
/** One body under the name of who heads it, or speaks for it. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["minister", "ministry"],
  ["ministers", "ministry"],
  ["presidential", "president"],
  ["prosecutors", "prosecutor"],
]);
const SPEAKERS: ReadonlySet<string> = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespeople",
  "head",
  "deputy",
  "acting",
  "press",
]);

/** What a name comes to when articles, case, marks, titles of who speaks for a body, and the vowels that spellings differ in are left out. */
export function nameTokens(name: string): readonly string[] {
  const known = TOKENS.get(name);
  if (known !== undefined) return known;
  const tokens = tokensIn(name);
  if (TOKENS.size < MOST_KNOWN) TOKENS.set(name, tokens);
  return tokens;
}

/** Names come again and again: a case of a million reports has some ten thousand of them. */
const TOKENS = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

function tokensIn(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’]s\b|['’]/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !SMALL.has(word) && !SPEAKERS.has(word)).map((word) => SAME.get(word) ?? word);
  return [...new Set((kept.length > 0 ? kept : words).map(skeleton))];
}

/** Whether two names can be names of one: each part of the shorter is a part of the longer. */
export function namesFit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** The parts of a name under which all its forms can be looked up: its last word, which is a surname, and its last two, which are most bodies' whole name. */
export function nameKeys(name: string): readonly string[] {
  const tokens = nameTokens(name.split(",")[0] ?? name);
  const two = [...tokens.slice(-2)].sort().join(" ");
  const last = tokens.at(-1);
  // Many bodies end in "ministry": that alone finds too much.
  return last === undefined ? [] : two === last || COMMON.has(last) ? [two] : [last, two];
}

/** Whether a name is that of an office or a body that has a word of its own. */
export function bodyNamed(name: string): boolean {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => BODIES.has(SAME.get(word) ?? word));
}

/** Whether a description picks out one body or office: "the health ministry", "a spokeswoman for Lakeside University"; not "officials", "a doctor at a hospital". */
export function picksOut(description: string): boolean {
  const words = description.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const first = words[0]?.toLowerCase();
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return true;
  if (first === "a" || first === "an" || first === "some" || first === "several" || first === "two") return false;
  const last = words.findIndex((word, at) => at > 0 && SMALL.has(word.toLowerCase()));
  const end = last < 0 ? words.length - 1 : last - 1;
  // "the prosecutor general" is a prosecutor.
  const head = (words[words[end]?.toLowerCase() === "general" && end > 1 ? end - 1 : end] ?? "").toLowerCase();
  return BODIES.has(SAME.get(head) ?? head);
}

/** Consonants of a word, doubles once: Tokayev, Tokaev and Tokajev are one. Short words stay whole. */
function skeleton(word: string): string {
  const bones =
    (word[0] ?? "") +
    word
      .slice(1)
      .replace(/[aeiouyj]/g, "")
      .replace(/h$/, "");
  const single = bones.replace(/(\p{L})\1+/gu, "$1");
  return single.length < 3 ? word : single;
}

const COMMON: ReadonlySet<string> = new Set([...BODIES].map(skeleton));
