const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ə: "a",
};
const SHORTENED: Readonly<Record<string, string>> = { saint: "st", mount: "mt", fort: "ft", "&": "and" };
const PLAIN = /^[a-z]+$/;

/**
 * The form under which a name is kept and looked up: lower case, marks stripped ("Aktobé" and "Aqtöbe" lose theirs), hyphens as blanks, no apostrophes nor full stops,
 * "Saint", "Mount" and "Fort" as "st", "mt" and "ft".
 */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return SHORTENED[lower] ?? lower;
  const folded = lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßøłđðþæœıħə]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘ʼʻʹʺ`´".]+/g, "")
    .replace(/[\s\p{Pd},_/]+/gu, " ")
    .trim();
  return folded
    .split(" ")
    .map((word) => SHORTENED[word] ?? word)
    .join(" ");
}
