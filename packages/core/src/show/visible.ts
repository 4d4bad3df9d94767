/** Characters that change what a reader sees without being seen: controls, bidirectional marks, zero-width marks, lone surrogates. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same words with hidden characters written out (‹U+202E›), so that nothing in a report can steer a terminal or disguise itself. Tabs and line ends become a space. */
export function visible(words: string): string {
  return words
    .replaceAll(/[\t\n\r]+/g, " ")
    .replaceAll(HIDDEN, (hidden) => `‹U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
