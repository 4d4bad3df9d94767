import { expect, test } from "vitest";
import { normaliseName } from "./normalise.ts";

test.each([
  ["Aktobé", "aktobe"],
  ["Aqtöbe", "aqtobe"],
  ["Nur-Sultan", "nur sultan"],
  ["St. Louis", "st louis"],
  ["Saint Louis", "st louis"],
  ["Mount Elgon", "mt elgon"],
  ["U.S.", "us"],
  ["Côte d’Ivoire", "cote divoire"],
  ["Łódź", "lodz"],
  ["Trinidad & Tobago", "trinidad and tobago"],
  ["  Khan   Younis ", "khan younis"],
  ["Алматы", "алматы"],
])("%s is looked up as %s", (name, key) => {
  expect(normaliseName(name)).toBe(key);
});
