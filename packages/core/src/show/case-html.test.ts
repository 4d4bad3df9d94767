import { describe, expect, test } from "vitest";
import { ferry } from "../../test/dossier.ts";
import { caseHtml } from "./case-html.ts";
import { caseMarkdown } from "./case-markdown.ts";
import { amountScale, instantOf, timeScale } from "./html/scale.ts";

const page = caseHtml(ferry());

describe("the page of a case", () => {
  test("holds no script and fetches nothing", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|javascript:/i);
    expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, to]) => to?.startsWith("#"))).toBe(true);
  });

  test("words of a report are never mark-up, nor steer the direction of writing", () => {
    expect(page).toContain("Morning &lt;b&gt;Post&lt;/b&gt;");
    expect(page).not.toContain("Morning <b>");
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("every link on it leads to a place on it, and no place is named twice", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
  });

  test("draws what was said when: a hollow mark for the copy, a struck one for what was withdrawn, a whisker for a bound", () => {
    const [picture = ""] = /<svg[^>]*aria-labelledby="t-killed-title[\s\S]*?<\/svg>/.exec(page) ?? [];
    expect(picture).toMatch(/<title id="t-killed-title">killed over time<\/title>/);
    expect(picture.match(/class="v\d mark copy"/g)).toHaveLength(1);
    expect(picture.match(/class="v\d mark struck"/g)).toHaveLength(1);
    expect(picture.match(/whisker open/g)).toHaveLength(1);
    expect(picture.match(/steps"/g)).toHaveLength(2);
  });

  test("elements are closed in order", () => {
    const open: string[] = [];
    for (const [, close, name = "", self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
      if (self === "/" || ["meta", "br"].includes(name)) continue;
      if (close === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test("is the same for the same dossier", () => expect(caseHtml(ferry())).toBe(page));
});

test("Markdown tells the same, and words of a report are never mark-up", () => {
  const words = caseMarkdown(ferry());
  expect(words).toContain("| ~~23~~ | coast guard — Coastal Radio | 5 Mar 2024 | 1 known origin; 2 reports |");
  expect(words).toContain("**conflict over denial**: the shipping line denies what the stoker says");
  expect(words).toContain("Morning \\<b\\>Post");
});

describe("scales", () => {
  test("amounts begin at zero, in round steps", () => {
    const { at, ticks } = amountScale([9, 17, 23], 200, 0);
    expect(ticks).toEqual([0, 10, 20, 30]);
    expect(at(0)).toBe(200);
    expect(at(30)).toBe(0);
  });

  test("amounts far apart are drawn by powers of ten", () => {
    const { ticks, isLogarithmic } = amountScale([4, 20_000], 200, 0);
    expect(isLogarithmic).toBe(true);
    expect(ticks).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
  });

  test("a day without a time of day stands at noon; time runs over the end of a month", () => {
    expect((instantOf("2024-03-01T06:00") ?? 0) - (instantOf("2024-02-29") ?? 0)).toBe(0.75);
    expect(instantOf("2024-03")).toBeNull();
    const { days } = timeScale([instantOf("2024-02-28") ?? 0, instantOf("2024-03-02") ?? 0], 0, 100);
    expect(days).toEqual(["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"]);
  });
});
