import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encode } from "../scripts/encode.ts";
import type { Row } from "../scripts/row.ts";
import { dataFile, GazetteerError, normaliseName, openGazetteer, verifyGazetteer } from "./index.ts";

const bytes = readFileSync(fileURLToPath(dataFile.href));
const gazetteer = openGazetteer(bytes);

describe("the gazetteer that ships", () => {
  test.each([
    ["Almaty", "Almaty", "KZ"],
    ["Алматы", "Almaty", "KZ"],
    ["Alma-Ata", "Almaty", "KZ"],
    ["Aktobé", "Aktobe", "KZ"],
    ["Aktau", "Aktau", "KZ"],
    ["Nur-Sultan", "Astana", "KZ"],
    ["Kiev", "Kyiv", "UA"],
    ["Bombay", "Mumbai", "IN"],
    ["Saigon", "Ho Chi Minh City", "VN"],
    ["Burma", "Myanmar", "MM"],
    ["Swaziland", "Eswatini", "SZ"],
    ["U.S.", "United States", "US"],
    ["Britain", "United Kingdom", "GB"],
    ["Türkiye", "Turkey", "TR"],
    ["DR Congo", "Democratic Republic of the Congo", "CD"],
    ["Calif.", "California", "US"],
    ["Saint Petersburg", "St.-Petersburg", "RU"],
    ["Darfur", "Darfur", "SD"],
  ])("%s is %s", (name, expected, country) => {
    expect(gazetteer.lookUp(name)[0]).toMatchObject({ name: expected, country });
  });

  test("what no country owns", () => {
    for (const name of ["Central Asia", "Black Sea", "Balkans", "Middle East"])
      expect(gazetteer.lookUp(name)[0]).toMatchObject({ name, country: null, main: true });
  });

  test("the most populous comes first, and nothing is nothing", () => {
    const populations = gazetteer.lookUp("Springfield").map(({ population }) => population);
    expect(populations.length).toBeGreaterThan(10);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
    expect(gazetteer.lookUp("Qwertyuiop")).toEqual([]);
    expect(gazetteer.lookUp("")).toEqual([]);
    expect(gazetteer.lookUp("...")).toEqual([]);
  });

  test("seats of government, divisions, countries", () => {
    expect(gazetteer.lookUp("Nairobi").some(({ seat }) => seat === "country")).toBe(true);
    expect(gazetteer.admin1Name("US.IL")).toBe("Illinois");
    expect(gazetteer.admin1Name("US.ZZ")).toBeNull();
    expect(gazetteer.countryName("KZ")).toBe("Kazakhstan");
    expect(gazetteer.countryName("ZZ")).toBeNull();
  });

  test("every country lies somewhere, and its names in other languages are found", () => {
    expect(gazetteer.lookUp("哈萨克斯坦")[0]?.country).toBe("KZ");
    expect(gazetteer.lookUp("Allemagne")[0]?.country).toBe("DE");
  });

  test("is whole, and small enough", () => {
    expect(() => verifyGazetteer(bytes)).not.toThrow();
    expect(bytes.length).toBeLessThan(30e6);
  });
});

describe("a file that is no use", () => {
  test.each([
    ["empty", new Uint8Array(0), "gazetteer/not-a-gazetteer"],
    ["of another kind", new Uint8Array(4096).fill(65), "gazetteer/not-a-gazetteer"],
    ["cut off", bytes.subarray(0, 5000), "gazetteer/damaged"],
  ])("%s", (_name, given, code) => {
    expect(() => openGazetteer(given)).toThrow(GazetteerError);
    expect(() => openGazetteer(given)).toThrow(expect.objectContaining({ code }));
  });

  test("of a newer format", () => {
    const newer = Uint8Array.from(bytes.subarray(0, 100));
    newer[8] = 99;
    expect(() => openGazetteer(newer)).toThrow(expect.objectContaining({ code: "gazetteer/other-version" }));
  });

  test("with one bit changed opens, but does not verify", () => {
    const damaged = Uint8Array.from(bytes);
    damaged[1_000_000] = (damaged[1_000_000] ?? 0) ^ 1;
    expect(() => openGazetteer(damaged)).not.toThrow();
    expect(() => verifyGazetteer(damaged)).toThrow(expect.objectContaining({ code: "gazetteer/damaged" }));
  });
});

describe("the encoding", () => {
  const row = fc.record({
    name: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    kind: fc.constantFrom("country", "region", "settlement", "feature" as const),
    country: fc.constantFrom("AA", "BB", null),
    admin1: fc.constantFrom("AA.1", "BB.2", null),
    lat: fc.integer({ min: -90, max: 90 }),
    lon: fc.integer({ min: -180, max: 180 }),
    population: fc.nat(2e9),
    geonames: fc.option(fc.integer({ min: 1, max: 1e8 })),
    others: fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 }),
  });

  test("gives back every row under each of its names, in whatever order they were given", () => {
    const codes = new Map([
      ["AA", "A land"],
      ["BB", "B land"],
    ]);
    const divisions = new Map([
      ["AA.1", "One"],
      ["BB.2", "Two"],
    ]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows: readonly Row[]) => {
        const file = encode(rows, codes, divisions);
        expect(encode([...rows].reverse(), codes, divisions).equals(file)).toBe(true);
        const opened = openGazetteer(file);
        for (const { others, name, ...facts } of rows) {
          for (const word of [name, ...others]) {
            if (normaliseName(word).length > 1) expect(opened.lookUp(word)).toContainEqual(expect.objectContaining({ ...facts, name }));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
