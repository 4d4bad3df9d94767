import { expect, test } from "vitest";
import { ferry } from "../../test/dossier.ts";
import { gapsOf } from "./case/gaps.ts";
import { caseBrief } from "./case-brief.ts";

const page = caseBrief(ferry());

test("tells incident by incident, in order of time", () => {
  expect(page.indexOf("Fire on the ferry Halcyon · Port Elster · 4 Mar 2024")).toBeGreaterThan(0);
  expect(page.indexOf("Attack on the port office")).toBeGreaterThan(page.indexOf("Fire on the ferry"));
  expect(page).toContain("2 known origins, up to 3; 5 reports: Tidewater, Elster Gazette, Coastal Radio");
});

test("says what happened, how many, what is contested, denied, withdrawn and changed without notice", () => {
  expect(page).toContain("accident: in 2 reports");
  expect(page).toContain("killed: 17 (1 known origin, up to 2); at least 9 (1 known origin); 23, withdrawn");
  expect(page).toContain("conflict over denial: the shipping line denies what the stoker says  x-4");
  expect(page).toMatch(/Denied\n.*the ferry was overloaded/);
  expect(page).toContain("Harbour Mail, 6 Mar 2024: changed without notice");
  expect(page).toContain("figure changed: “30” became “13”");
});

test("says which days no report covers", () => {
  expect(gapsOf(ferry()).days).toEqual([{ from: "2024-03-07", to: "2024-03-07" }]);
  expect(page).toContain("Days without a report: 7 Mar 2024");
});

test("nothing that a report holds steers the terminal", () => {
  expect(page).not.toMatch(/[\u202a-\u202e\u001b]/);
});
