import { TextDecoder as StandardDecoder } from "@exodus/bytes/encoding.js";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Letters of a single-byte encoding by asking the decoder for each byte: tests need no encoder. */
function encodeAs(encoding: string, text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new StandardDecoder(encoding);
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => table.get(character) ?? 63);
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index * 2 + (order === "le" ? 0 : 1)] = code & 255;
    bytes[index * 2 + (order === "le" ? 1 : 0)] = code >> 8;
  }
  return bytes;
}

const RUSSIAN =
  "Власти области сообщили в понедельник, что уровень воды в реке поднялся ещё на два метра. Эвакуированы более трёхсот жителей, сообщил глава района. Спасатели продолжают работу.";
const POLISH =
  "Władze województwa poinformowały w poniedziałek, że poziom wody w rzece wzrósł. Ewakuowano ponad trzystu mieszkańców, a żołnierze wciąż pracują.";
const FRENCH =
  "Les autorités ont déclaré lundi que le niveau de la rivière s’était élevé de deux mètres. Des centaines d’habitants ont été évacués, selon la préfecture.";

describe("bytes to characters", () => {
  test.each([
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("Fluß")), "Fluß"],
    ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, ...utf16("Река вышла", "le")), "Река вышла"],
    ["UTF-16, high byte first, with a mark", Uint8Array.of(0xfe, 0xff, ...utf16("Река вышла", "be")), "Река вышла"],
    ["UTF-16 without a mark", utf16("The river rose in the night.", "le"), "The river rose in the night."],
    ["Russian UTF-16 without a mark", utf16(RUSSIAN, "be"), RUSSIAN],
    ["plain letters", utf8("The river rose."), "The river rose."],
  ])("%s", async (_name, bytes, text) => {
    const decoded = await decode(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.notices).toEqual([]);
  });

  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["windows-1250", POLISH],
    ["windows-1252", FRENCH],
  ])("%s, declared in the page", async (encoding, text) => {
    const head = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"></head><body><p>`;
    const decoded = await decode(Uint8Array.of(...utf8(head), ...encodeAs(encoding, text)));
    expect(decoded.text).toBe(head + text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.notices).toEqual([]);
  });

  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["windows-1252", FRENCH],
  ])("%s, not declared: guessed, with a notice", async (encoding, text) => {
    const decoded = await decode(encodeAs(encoding, text));
    expect(decoded.text).toBe(text);
    expect(decoded.notices.map((notice) => notice.code)).toEqual(["text/guessed-encoding"]);
  });

  test("declared in the media type, in an XML declaration, and late in the head", async () => {
    const bytes = encodeAs("windows-1251", RUSSIAN);
    expect((await decode(bytes, "text/html; charset=windows-1251")).text).toBe(RUSSIAN);
    const xml = '<?xml version="1.0" encoding="windows-1251"?><html>';
    expect((await decode(Uint8Array.of(...utf8(xml), ...bytes))).text).toBe(xml + RUSSIAN);
    const late = `<html><head>${" ".repeat(2_000)}<meta charset=windows-1251></head>`;
    expect((await decode(Uint8Array.of(...utf8(late), ...bytes))).text).toBe(late + RUSSIAN);
  });

  test("valid UTF-8 wins over what is declared", async () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body>${RUSSIAN}`;
    expect((await decode(utf8(page))).text).toBe(page);
  });

  test("damaged UTF-8 stays UTF-8, with a notice", async () => {
    const cut = utf8(RUSSIAN).subarray(0, 101);
    const decoded = await decode(cut);
    expect(decoded.text.startsWith("Власти области")).toBe(true);
    expect(decoded.notices.map((notice) => notice.code)).toEqual(["text/invalid-encoding"]);
  });

  test.each([
    ["a zip archive", "PK\x03\x04rest"],
    ["a PDF file", "%PDF-1.7 rest"],
    ["a PNG picture", "\x89PNG\r\n\x1a\n"],
    ["a gzip archive", "\x1f\x8b\x08\x00"],
  ])("%s is no text", async (what, text) => {
    await expect(decode(bytesOf(text))).rejects.toMatchObject({
      name: "HearsayError",
      code: "input/binary",
      message: expect.stringContaining(what),
    });
  });

  test("noise is no text", async () => {
    const noise = Uint8Array.from({ length: 5_000 }, (_, index) => (Math.imul(index, 2_654_435_761) >>> 13) & 255);
    await expect(decode(noise)).rejects.toMatchObject({ code: "input/binary" });
  });

  test("nothing is no report", async () => {
    await expect(decode(new Uint8Array())).rejects.toMatchObject({ code: "input/empty" });
  });
});
