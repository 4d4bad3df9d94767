import { characters } from "./character-references.ts";

/** One object of a page's JSON-LD. */
export type LinkedData = { readonly [key: string]: unknown };

const MOST_OBJECTS = 2_000;

/** All objects in the JSON-LD of a page, outer ones first; what cannot be read even with a few repairs is left out. */
export function linkedData(sources: readonly string[]): readonly LinkedData[] {
  const found: LinkedData[] = [];
  const queue: unknown[] = sources.flatMap((source) => read(source.trim()));
  for (let index = 0; index < queue.length && found.length < MOST_OBJECTS; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isObject(value)) {
      found.push(value);
      for (const item of Object.values(value)) if (typeof item === "object" && item !== null) queue.push(item);
    }
  }
  return found;
}

/** The value of a key as words: a string, a number, or the name of an object. */
export function wordsOf(value: unknown): string | null {
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (isObject(value)) return wordsOf(value["name"] ?? value["@value"] ?? value["@id"] ?? null);
  return null;
}

/** The types of an object, without the vocabulary's address. */
export function typesOf(object: LinkedData): readonly string[] {
  const type = object["@type"];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((item) => typeof item === "string").map((item) => item.replace(/^.*[/#:]/, ""));
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function read(source: string): unknown[] {
  if (source === "") return [];
  try {
    return [JSON.parse(source)];
  } catch {
    try {
      return [JSON.parse(repair(source))];
    } catch {
      return [];
    }
  }
}

/** What pages get wrong most: HTML comments and CDATA marks around it, line ends and tabs in strings, commas before a closing bracket, a semicolon at the end. */
function repair(source: string): string {
  const bare = source
    .replace(/<!--|-->/g, "")
    .replace(/(?:\/\*\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?/g, "")
    .replace(/(?:\/\*\s*)?(?:\/\/\s*)?\]\]>(?:\s*\*\/)?/g, "")
    .trim()
    .replace(/;$/, "");
  const out: string[] = [];
  let from = 0;
  let inString = false;
  for (let index = 0; index < bare.length; index += 1) {
    const code = bare.charCodeAt(index);
    if (inString) {
      if (code === 92) {
        index += 1;
        // A backslash before what JSON does not know ("\'") stands for the character itself.
        if (!'"\\/bfnrtu'.includes(bare[index] ?? "")) {
          out.push(bare.slice(from, index - 1));
          from = index;
        }
      } else if (code === 34) inString = false;
      else if (code < 32) {
        out.push(bare.slice(from, index), code === 10 ? "\\n" : " ");
        from = index + 1;
      }
    } else if (code === 34) inString = true;
    else if (code === 44 && /^[\s,]*[}\]]/.test(bare.slice(index + 1, index + 60))) {
      out.push(bare.slice(from, index));
      from = index + 1;
    }
  }
  out.push(bare.slice(from));
  return out.join("");
}

/** Some pages put HTML into their JSON. */
function plain(words: string): string | null {
  const text = characters(words.replace(/<[^>]{0,500}>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}
