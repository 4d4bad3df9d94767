/** Marks up words for where they are shown: escape codes on a terminal, nothing in a file. */
export interface Style {
  readonly heading: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly warning: (words: string) => string;
}

const same = (words: string): string => words;
const code = (start: number, end: number) => (words: string) => `\u001b[${start}m${words}\u001b[${end}m`;

export const PLAIN: Style = { heading: same, strong: same, faint: same, warning: same };
export const COLOUR: Style = {
  heading: (words) => code(1, 22)(code(36, 39)(words)),
  strong: code(1, 22),
  faint: code(2, 22),
  warning: code(33, 39),
};

/** Breaks words into lines of at most `width` characters, each behind `indent`; a word longer than a line is cut. */
export function wrapped(words: string, width: number, indent: string): string[] {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const whole of words.split(" ")) {
    let word = whole;
    while (word.length > room) {
      if (line !== "") lines.push(line);
      line = "";
      lines.push(word.slice(0, room));
      word = word.slice(room);
    }
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((each) => indent + each);
}
