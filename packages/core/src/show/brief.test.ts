import { expect, test } from "vitest";
import { read } from "../read.ts";
import { brief } from "./brief.ts";
import { markdown } from "./markdown.ts";

const text =
  "“We heard three explosions,” said Amina Yusuf, a teacher. The army denied that it had fired on “rebels”. At least 12 people were killed on Friday, the ministry said.";

test("says who said what, how many and when, each with its words and where they stand", async () => {
  const words = brief(await read({ text }, { published: "2023-05-11" }), { width: 120 });
  expect(words).toContain("Amina Yusuf — asserts, quoted");
  expect(words).toContain("“We heard three explosions,”  ¶1 0–28");
  expect(words).toMatch(/killed: at least 12 person — .*by the ministry/);
  expect(words).toContain("2023-05-05 — date");
});

test("without colour there is no escape code, with it there is; and every line fits", async () => {
  const record = await read({ text }, {});
  expect(brief(record)).not.toContain("\u001b");
  expect(brief(record, { colour: true })).toContain("\u001b[1m");
  for (const line of brief(record, { width: 60 }).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

test("what hides in a report is shown, and steers nothing", async () => {
  const record = await read({ text: "“Go \u001b[31mhome\u202e now,” said Ana Ruiz." }, { language: "en" });
  const words = brief(record);
  expect(words).toContain("‹U+001B›");
  expect(words).not.toMatch(/[\u001b\u202e]/);
});

test("explains which rule found what", async () => {
  expect(brief(await read({ text }, {}), { explain: true })).toMatch(/found by rule: en\/statement: /);
});

test("Markdown of a report means nothing but itself", async () => {
  const record = await read({ text: "“See [this](javascript:alert) <b>now</b>,” said Ana Ruiz." }, { language: "en" });
  expect(markdown(record)).toContain("\\[this\\](javascript:alert) \\<b\\>now");
});
