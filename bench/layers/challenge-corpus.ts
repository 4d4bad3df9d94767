import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One statement as the labels give it. */
export interface ChallengeStatement {
  readonly source: string | null;
  readonly cue: string | null;
  readonly stance: string;
  /** Stretches of the text, in order. */
  readonly content: readonly (readonly [start: number, end: number])[];
  /** Whose word it is; null: nobody's. */
  readonly voice: string | null;
  readonly via: string | null;
}

/** One labelled passage. */
export interface ChallengeText {
  readonly id: string;
  readonly kind: string;
  readonly heldout: boolean;
  readonly text: string;
  readonly statements: readonly ChallengeStatement[];
}

/** Reads the labelled passages: dev.txt, and heldout.txt that nobody tunes on. */
export function readChallenge(folder: string): readonly ChallengeText[] {
  return ["dev.txt", "heldout.txt"].flatMap((name) => {
    const path = join(folder, name);
    return existsSync(path) ? parseChallenge(readFileSync(path, "utf8"), name === "heldout.txt") : [];
  });
}

/** Parses the plain format that corpora/challenge/README.md tells of. */
export function parseChallenge(source: string, heldout: boolean): readonly ChallengeText[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const lines = part.split("\n");
      const [id = "", kind = ""] = (lines[0] ?? "").split("|").map((field) => field.trim());
      const text = lines
        .slice(1)
        .filter((line) => !line.startsWith("> "))
        .join("\n")
        .trim();
      const statements = lines.filter((line) => line.startsWith("> ")).map((line) => statementOf(line.slice(2), text, `${id}: ${line}`));
      return { id, kind, heldout, text, statements };
    });
}

function statementOf(line: string, text: string, where: string): ChallengeStatement {
  const fields = line.split("|").map((field) => (field.trim() === "-" || field.trim() === "" ? null : field.trim()));
  const [source = null, cue = null, stance, content, voice = source, via = null] = fields;
  if (stance == null || content == null) throw new Error(`${where}: a stance and a content are needed`);
  return { source, cue, stance, content: content.split(" … ").map((piece) => rangeOf(piece, text, where)), voice, via };
}

function rangeOf(piece: string, text: string, where: string): readonly [number, number] {
  const [from = "", to = from] = piece.split(" .. ");
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${where}: the text does not have "${piece}"`);
  return [start, end + to.length];
}
