import type { Notice } from "../types/notice.ts";

/** Characters that steer the direction of text, or that nobody sees. Joiners and soft hyphens are left out: Persian, emoji and typesetters need them. */
const HIDDEN = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** The same without the marks that text from right to left is written with. */
const HIDDEN_FROM_RIGHT = /[\u180e\u200b\u202d\u202e\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const STEERING = /[\u202a-\u202e\u2066-\u2069]/u;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Notices of characters in a text that a reader cannot see, or that are none. They are kept: spans count them. */
export function oddCharacters(text: string): readonly Notice[] {
  const notices: Notice[] = [];
  const look = (pattern: RegExp, code: string, message: (count: number, first: string) => string): void => {
    pattern.lastIndex = 0;
    const first = pattern.exec(text);
    if (first === null) return;
    let count = 1;
    while (count < 1_000 && pattern.exec(text) !== null) count += 1;
    notices.push({ code, message: message(count, first[0]), start: first.index, end: first.index + first[0].length });
  };
  look(
    FROM_RIGHT.test(text) ? HIDDEN_FROM_RIGHT : HIDDEN,
    "text/hidden-characters",
    (count, first) =>
      `${times(count)} a character that is not seen (the first: ${name(first)})${STEERING.test(text) ? "; some turn the direction of the text, so it may read otherwise than it is written" : ""}.`,
  );
  look(CONTROL, "text/control-characters", (count, first) => `${times(count)} a control character (the first: ${name(first)}).`);
  look(LONE, "text/lone-surrogates", (count, first) => `${times(count)} half a character (the first: ${name(first)}); it cannot be shown.`);
  return notices;
}

function times(count: number): string {
  return count === 1 ? "The text has" : `In ${count >= 1_000 ? "1,000 or more" : count} places the text has`;
}

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
