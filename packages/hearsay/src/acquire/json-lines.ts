import { TextDecoder } from "node:util";
import type { Said } from "@hearsay/core";
import type { Acquired, FailedItem, Item } from "./item.ts";
import { BIGGEST_REPORT, TOO_LONG } from "./limits.ts";
import { type Line, linesOf } from "./lines.ts";
import { isIsoDate } from "./said.ts";

const MEGABYTE = 1024 * 1024;
const LONGEST_LINE: number = 64 * MEGABYTE;

const SAID = [
  "title",
  "outlet",
  "owner",
  "url",
  "report",
  "published",
  "updated",
  "retrieved",
  "language",
] as const satisfies readonly (keyof Said)[];
const DATES: ReadonlySet<string> = new Set(["published", "updated", "retrieved"]);

/** Reports from JSON Lines: `{id, text|html, title, outlet, owner, url, report, published, updated, retrieved, language}`. A line that is no report fails alone. */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  said: Said,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Acquired> {
  for await (const line of linesOf(asUtf8(chunks), longest)) {
    const where = `${name}:${line.number}`;
    if (line.bytes === null)
      yield { id: where, error: `The line is longer than ${longest / MEGABYTE} MB. Split the report, or add it as a file of its own.` };
    else if (line.bytes.some((byte) => byte > 32)) yield itemOf(line, line.bytes, where, said);
  }
}

/** True when the first line of a stream is a report in JSON: what tells a stream of JSON Lines from a text. */
export function looksLikeJsonLines(head: Uint8Array): boolean {
  const [first = ""] = Buffer.from(head)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart()
    .split(/[\r\n]/, 1);
  try {
    const value: unknown = JSON.parse(first);
    return isObject(value) && (typeof value["text"] === "string" || typeof value["html"] === "string");
  } catch {
    return /^\{\s*"(?:id|text|html|title|outlet|owner|url|report|published|updated|retrieved|language)"\s*:/.test(first);
  }
}

function itemOf(line: Line, bytes: Buffer, where: string, said: Said): Acquired {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is not JSON" : error instanceof RangeError ? "is nested too deeply" : "is not UTF-8";
    return { id: where, error: `Line ${line.number} of ${name(where)} ${why}. Each line must be one JSON object with "text" or "html".` };
  }
  return isObject(value)
    ? reportOf(value, where, said)
    : { id: where, error: `A JSON object with "text" or "html" was expected; the line is ${typeName(value)}.` };
}

function reportOf(value: Readonly<Record<string, unknown>>, where: string, defaults: Said): Acquired {
  const given = value["id"];
  const id = typeof given === "string" ? given : typeof given === "number" ? String(given) : where;
  const failed = (error: string): FailedItem => ({ id, error });
  if (given !== undefined && given !== null && typeof given !== "string" && typeof given !== "number")
    return failed(`"id" must be a string; it is ${typeName(given)}.`);
  const said: Record<string, string> = {};
  for (const field of SAID) {
    const what = value[field];
    if (what === undefined || what === null) continue;
    if (typeof what !== "string") return failed(`"${field}" must be a string; it is ${typeName(what)}.`);
    if (what.trim() === "") continue;
    if (DATES.has(field) && !isIsoDate(what))
      return failed(`"${field}" must be a date like 2022-01-07 or 2022-01-07T14:52Z; it is ${JSON.stringify(what)}.`);
    said[field] = what;
  }
  const { text, html } = value;
  if (typeof text !== "string" && typeof html !== "string") {
    const [field, what] = text === undefined || text === null ? ["html", html] : ["text", text];
    return failed(
      what === undefined || what === null ? `There is neither "text" nor "html".` : `"${field}" must be a string; it is ${typeName(what)}.`,
    );
  }
  if ((typeof text === "string" ? text : String(html)).length > BIGGEST_REPORT) return failed(TOO_LONG);
  const input: Item["input"] = typeof html === "string" && typeof text !== "string" ? { html } : { text: text as string };
  return { id, input, said: { method: "json", ...defaults, ...said } };
}

/** JSON is UTF-8; files saved by PowerShell are UTF-16 and say so in their first two bytes. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let first: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (first === null) {
      yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length < 3) continue;
    const { encoding, skip } = signatureOf(first);
    decoder = encoding === "utf-8" ? null : new TextDecoder(encoding);
    const rest = first.subarray(skip);
    yield decoder === null ? rest : Buffer.from(decoder.decode(rest, { stream: true }));
    first = null;
  }
  if (first !== null && first.length > 0) yield first;
}

function signatureOf(bytes: Buffer): { readonly encoding: string; readonly skip: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", skip: 2 };
  return { encoding: "utf-8", skip: 0 };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value)
    ? "a list"
    : ({ string: "a string", number: "a number", boolean: "true or false" }[typeof value as string] ?? "an object");
}

function name(where: string): string {
  return where.slice(0, where.lastIndexOf(":"));
}
