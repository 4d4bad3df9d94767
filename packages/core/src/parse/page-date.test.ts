import { describe, expect, test } from "vitest";
import { dayInUrl } from "./canonical-url.ts";
import { pageDate } from "./page-date.ts";

describe("dates as pages write them", () => {
  test.each([
    ["2022-01-07", "2022-01-07"],
    ["2022-01-07T14:52:00Z", "2022-01-07T14:52Z"],
    ["2022-01-07T14:52:31.000+0300", "2022-01-07T14:52:31+03:00"],
    ["2022-01-07 14:52", "2022-01-07T14:52"],
    ["20220107T145200Z", "2022-01-07T14:52Z"],
    ["1641567120", "2022-01-07T14:52Z"],
    ["07 January 2022, 14:52", "2022-01-07T14:52"],
    ["January 7, 2022 at 2:52 p.m. EST", "2022-01-07T14:52-05:00"],
    ["Fri, 07 Jan 2022 14:52:00 GMT", "2022-01-07T14:52Z"],
    ["14:52 GMT, March 3 2021", "2021-03-03T14:52Z"],
    ["3rd of March 2023", "2023-03-03"],
    ["12 am, 3 March 2023", "2023-03-03T00:00"],
    ["7 de enero de 2022", "2022-01-07"],
    ["7. Januar 2022", "2022-01-07"],
    ["7 января 2022, 14:52", "2022-01-07T14:52"],
    ["2022年1月7日", "2022-01-07"],
    ["07.01.2022", "2022-01-07"],
    ["25/12/2021", "2021-12-25"],
    ["12/25/2021", "2021-12-25"],
    ["29 February 2024", "2024-02-29"],
  ])("%s", (words, date) => {
    expect(pageDate(words)).toBe(date);
  });

  test.each([
    "",
    "yesterday",
    "7 January",
    "January 2022",
    "07/01/2022",
    "30 February 2023",
    "2022-13-01",
    "in 2022",
    "12 people died in 2021",
    "May 2022",
  ])("no day in %s", (words) => {
    expect(pageDate(words)).toBeNull();
  });

  test.each([
    ["https://example.org/2022/01/07/flood", "2022-01-07"],
    ["https://example.org/news/2022-01-07-flood", "2022-01-07"],
    ["https://example.org/2022/jan/7/flood", "2022-01-07"],
    ["https://example.org/news/article-20220107/", "2022-01-07"],
    ["https://example.org/news/2022/flood", null],
    ["https://example.org/flood-12345678", null],
  ])("%s", (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });
});
