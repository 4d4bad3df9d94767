import { describe, expect, test } from "vitest";
import { ferry } from "../../test/dossier.ts";
import { toll } from "./toll.ts";

const page = toll(ferry());

describe("how many", () => {
  test("each value says who gives it, since when, from how many origins and reports", () => {
    expect(page).toContain("17   1 known origin, up to 2; 2 reports, since 5 Mar 2024");
    expect(page).toContain("coast guard, since 8 Mar 2024 — Coastal Radio");
    expect(page).toContain("at least 9   1 known origin; 2 reports, since 4 Mar 2024");
    expect(page).toContain("coast guard — Tidewater, Elster Gazette");
  });

  test("what was withdrawn, superseded or quietly changed stands below what was not, and says by whom", () => {
    expect(page).toMatch(/23 {3}WITHDRAWN, 1 known origin; 2 reports/);
    expect(page).toContain("withdrawn by coast guard (Coastal Radio, 8 Mar 2024)");
    expect(page).toContain("superseded by 17 (the coast guard, three days later)");
    expect(page).toContain("Harbour Mail made it 13 without saying so");
    expect(page.indexOf("WITHDRAWN")).toBeGreaterThan(page.indexOf("at least 9"));
  });

  test("a conflict says why", () => {
    expect(page).toContain("conflicts with 23 (23 and 17 cannot both be so on one day)");
  });

  test("one measure only, or none", () => {
    const injured = toll(ferry(), { of: "injured" });
    expect(injured).toContain("Attack on the port office");
    expect(injured).not.toContain("Halcyon burned");
    expect(injured).not.toContain("killed\n");
    expect(toll(ferry(), { of: "votes" })).toContain('No figures of "votes" found.');
  });

  test("keeps to the width of the terminal", () => {
    for (const line of toll(ferry(), { width: 60 }).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});
