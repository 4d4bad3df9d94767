/**
 * Letters of Cyrillic alphabets (Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Mongolian) in Latin ones, after BGN/PCGN
 * and ISO 9, without their marks.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  є: "ye",
  і: "i",
  ї: "yi",
  ґ: "g",
  ў: "u",
  ђ: "dj",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
  ѓ: "gj",
  ќ: "kj",
  ѕ: "dz",
  ә: "a",
  ғ: "gh",
  қ: "q",
  ң: "ng",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
  ҳ: "h",
  ҷ: "j",
  ӣ: "i",
  ӯ: "u",
};

/** Letters that no accent explains, as plain ones. */
const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ə: "a",
  ŋ: "ng",
};

/** A name in plain small Latin letters, one space between words: accents, hyphens, apostrophes and the alphabet aside. Other scripts stay as they are. */
export function plain(name: string): string {
  let letters = name.toLowerCase();
  if (BEYOND_ASCII.test(letters))
    letters = letters
      .normalize("NFC")
      .replaceAll(/[^\p{ASCII}]/gu, (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter)
      .normalize("NFD")
      .replaceAll(/\p{M}|[’ʼʻ´]/gu, "");
  return letters
    .replaceAll(/['`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The sound of one word of a name, as far as romanisations differ: Tokayev and Tokaev, Kassym and Qasym, Zhomart and Jomart are the same. */
export function sound(word: string): string {
  return (
    word
      .replaceAll(/shch|sch/g, "sh")
      .replaceAll("dzh", "j")
      .replaceAll("zh", "j")
      .replaceAll("kh", "h")
      .replaceAll(/gh(?=.)/g, "g")
      .replaceAll("ph", "f")
      .replaceAll(/ck|q/g, "k")
      .replaceAll("ou", "u")
      .replaceAll("w", "v")
      .replaceAll("x", "ks")
      .replaceAll("tz", "ts")
      // Russian -ev, -ov are also written -eff, -off.
      .replaceAll(/([eo])f+$/g, "$1v")
      .replaceAll(/[iy]?y(?=[aeou])/g, "")
      .replaceAll(/[iyj]+$/g, "i")
      .replaceAll("y", "i")
      .replaceAll(/(.)\1+/g, "$1")
  );
}

/** The sounds of the words of a name, in order. */
export function soundsOf(name: string): readonly string[] {
  return plain(name)
    .split(" ")
    .filter((word) => word !== "")
    .map(sound);
}

/** What stays when vowels differ: Mohammed, Muhammad, Mohamed. Too loose to say that two names are one, good enough to ask. */
export function consonants(word: string): string {
  return (word[0] ?? "") + word.slice(1).replaceAll(/[aeiou]/g, "");
}
