/** A key and what it does; every one has a button too. */
export interface Key {
  /** As tinykeys writes them: "g o", "$mod+k", "Shift+A". */
  readonly keys: string;
  readonly group: "Go to" | "Everywhere" | "Lists" | "Review" | "Reader";
  readonly words: string;
}

/** Every key of the workbench in one place; a test refuses two of the same. They do nothing while something is typed in. */
export const KEYS = {
  "go.overview": { keys: "g o", group: "Go to", words: "Overview" },
  "go.import": { keys: "g i", group: "Go to", words: "Import" },
  "go.review": { keys: "g r", group: "Go to", words: "Review" },
  "go.figures": { keys: "g f", group: "Go to", words: "Figures over time" },
  "go.claims": { keys: "g c", group: "Go to", words: "Claims matrix" },
  "go.timeline": { keys: "g t", group: "Go to", words: "Timeline" },
  "go.map": { keys: "g m", group: "Go to", words: "Map" },
  "go.tables": { keys: "g s", group: "Go to", words: "Tables" },
  "go.reports": { keys: "g d", group: "Go to", words: "Reports" },
  "go.sources": { keys: "g u", group: "Go to", words: "Sources" },
  "go.compare": { keys: "g k", group: "Go to", words: "Compare" },
  "go.log": { keys: "g l", group: "Go to", words: "Log" },
  "go.export": { keys: "g x", group: "Go to", words: "Export" },
  search: { keys: "/", group: "Everywhere", words: "Search" },
  palette: { keys: "$mod+k", group: "Everywhere", words: "Command palette" },
  help: { keys: "Shift+?", group: "Everywhere", words: "Keys and help" },
  undo: { keys: "u", group: "Everywhere", words: "Undo" },
  redo: { keys: "Shift+U", group: "Everywhere", words: "Redo" },
  filter: { keys: "f", group: "Everywhere", words: "Filter" },
  next: { keys: "j", group: "Lists", words: "Next" },
  previous: { keys: "k", group: "Lists", words: "Previous" },
  open: { keys: "o", group: "Lists", words: "Open in the reader" },
  accept: { keys: "a", group: "Review", words: "Accept" },
  edit: { keys: "e", group: "Review", words: "Edit" },
  reject: { keys: "x", group: "Review", words: "Reject" },
  skip: { keys: "s", group: "Review", words: "Skip" },
  "accept.group": { keys: "Shift+A", group: "Review", words: "Accept all that say the same" },
  "reader.statements": { keys: "1", group: "Reader", words: "Statements" },
  "reader.figures": { keys: "2", group: "Reader", words: "Figures" },
  "reader.events": { keys: "3", group: "Reader", words: "Events" },
  "reader.times": { keys: "4", group: "Reader", words: "Times" },
  "reader.places": { keys: "5", group: "Reader", words: "Places" },
  "reader.actors": { keys: "6", group: "Reader", words: "Actors" },
  "reader.namings": { keys: "7", group: "Reader", words: "Namings" },
  "reader.next": { keys: "n", group: "Reader", words: "Next highlight" },
  "reader.previous": { keys: "p", group: "Reader", words: "Previous highlight" },
  "reader.older": { keys: "[", group: "Reader", words: "Older version" },
  "reader.newer": { keys: "]", group: "Reader", words: "Newer version" },
  "reader.cite": { keys: "y", group: "Reader", words: "Copy citation" },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof KEYS;

/** "G then O", "Ctrl K": for tooltips and help. */
export function keyWords(name: KeyName): string {
  return KEYS[name].keys
    .split(" ")
    .map((press) =>
      press
        .replace("$mod+", /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl ")
        .replace("Shift+?", "?")
        .replace("Shift+", "⇧")
        .replace(/[a-z]$/, (letter) => letter.toUpperCase()),
    )
    .join(" then ");
}
