import { describe, expect, test } from "vitest";
import { type Parsed, parse, type Said } from "./parse.ts";

const shown = ({ text, blocks }: Parsed): readonly string[] => blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const read = (html: string, said: Said = {}): Promise<Parsed> => parse({ html }, said);

const PARAGRAPHS = [
  "The river burst its banks above Harrow Mill on Monday night and flooded nine villages, the regional governor said in a statement.",
  "More than 300 people were taken to schools on higher ground, and two were still missing in the morning, rescuers said on the radio.",
  "The governor asked the army for boats. The ministry of defence said that it had sent 40 of them, with crews, before dawn on Tuesday.",
  "“We have seen high water before, but never in one night,” said Ana Ruiz, who keeps the mill and lost all her grain to the flood.",
  "Engineers were to look at the dam on Wednesday. It was built in 1961 and was repaired last year, according to the water board.",
];
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");
const page = (head: string, body: string): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("a page", () => {
  test("gives title and article, without what stands beside them", async () => {
    const parsed = await read(
      page(
        "<title>River floods nine villages | The Valley Post</title><style>p { color: red }</style>",
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
         <article><h1>River floods nine villages</h1><p class="byline">By Jo Bell</p>
         <figure><img src="a.jpg"><figcaption>A boat in the main street.</figcaption></figure>
         ${BODY}<script>document.write("<p>Buy boats</p>")</script>
         <div class="related"><a href="/x">Nine bridges that may fall</a></div><p><a href="/n">Sign up for our newsletter</a></p></article>
         <footer>© The Valley Post</footer>`,
      ),
    );
    expect(shown(parsed)).toEqual(["headline: River floods nine villages", ...PARAGRAPHS.map((words) => `paragraph: ${words}`)]);
    expect(parsed.text).toBe(["River floods nine villages", ...PARAGRAPHS].join("\n\n"));
    expect(parsed.version.original.mediaType).toBe("text/html");
    expect(parsed.notices).toEqual([]);
  });

  test("keeps a word that is a link named tag, quoted posts, list items and subheadings", async () => {
    const parsed = await read(
      page(
        "<title>Flood</title>",
        `<article><h1>Flood in the valley of Harrow</h1>${BODY}<h2>What is known</h2><ul><li>Nine villages are under water this morning.</li><li>Two people are missing.</li></ul>
         <p>The <a class="tag" href="/t">water board</a> said that it would answer questions about the dam on Thursday at noon.</p>
         <div class="social"><blockquote><p>The mill is gone.</p></blockquote></div>${BODY.replaceAll("river", "stream")}</article>`,
      ),
    );
    const blocks = shown(parsed);
    expect(blocks).toContain("headline: What is known");
    expect(blocks).toContain("list-item: Two people are missing.");
    expect(parsed.text).toContain("The water board said that it would");
  });

  test("without an article is kept whole, with a notice", async () => {
    const parsed = await read(page("<title>Notice</title>", "<div>The road is closed.</div><script>evil()</script>"));
    expect(parsed.text).toBe("Notice\n\nThe road is closed.");
    expect(parsed.notices.map(({ code }) => code)).toEqual(["page/no-article"]);
  });

  test("that leaves out html, head and body is read all the same", async () => {
    expect((await read(`<title>Flood in the valley</title>${BODY}`)).text).toBe(["Flood in the valley", ...PARAGRAPHS].join("\n\n"));
  });
});

describe("what a page says of itself", () => {
  const version = async (head: string, body = BODY, said: Said = {}) =>
    (await read(page(head, `<article>${body}</article>`), said)).version;

  test("JSON-LD in a graph", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Site" },
        {
          "@type": ["NewsArticle"],
          headline: "River floods nine villages &amp; a mill",
          author: [{ "@type": "Person", name: "By Jo Bell" }, { name: "Ana Ruiz" }],
          publisher: { "@type": "Organization", name: "The Valley Post", parentOrganization: { name: "Valley Media" } },
          datePublished: "2022-01-07T14:52:00+06:00",
          dateModified: "2022-01-08",
          mainEntityOfPage: { "@id": "https://example.org/flood?utm_medium=x" },
        },
      ],
    };
    expect(await version(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      title: "River floods nine villages & a mill",
      byline: ["Jo Bell", "Ana Ruiz"],
      outlet: "The Valley Post",
      owner: "Valley Media",
      published: "2022-01-07T14:52+06:00",
      updated: "2022-01-08",
      url: "https://example.org/flood",
      report: "https://example.org/flood",
      language: "en",
    });
  });

  test.each([
    ["a comma too many", '{"@type":"Article","headline":"Flood in the valley","datePublished":"2022-01-07",}'],
    ["a line end in a string", '{"@type":"Article","headline":"Flood in\nthe valley","datePublished":"2022-01-07"}'],
    ["an HTML comment", '<!-- {"@type":"Article","headline":"Flood in the valley","datePublished":"2022-01-07"} -->'],
    ["CDATA", '//<![CDATA[\n{"@type":"Article","headline":"Flood in the valley","datePublished":"2022-01-07"}\n//]]>'],
  ])("JSON-LD with %s", async (_name, json) => {
    expect(await version(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
      title: "Flood in the valley",
      published: "2022-01-07",
    });
  });

  test("meta elements where the JSON-LD cannot be read", async () => {
    expect(
      await version(
        `<script type="application/ld+json">{"@type": Article</script><link rel="canonical" href="/flood"><meta property="og:site_name" content="The Valley Post">
         <meta property="og:title" content="Flood in the valley"><meta name="author" content="Jo Bell"><meta property="article:published_time" content="2022-01-07T14:52:00Z">`,
        BODY,
        { url: "https://example.org/flood?x=1" },
      ),
    ).toMatchObject({
      outlet: "The Valley Post",
      title: "Flood in the valley",
      byline: ["Jo Bell"],
      published: "2022-01-07T14:52Z",
      report: "https://example.org/flood",
      url: "https://example.org/flood?x=1",
    });
  });

  test("dates in time elements, in lines and in the address", async () => {
    expect(await version("", `<time datetime="2022-01-07T14:52">7 January</time>${BODY}`)).toMatchObject({ published: "2022-01-07T14:52" });
    expect(await version("", `${BODY}<p>Updated: 8 January 2022, 09:10</p>`)).toMatchObject({
      published: null,
      updated: "2022-01-08T09:10",
    });
    expect(await version('<link rel="canonical" href="https://example.org/2022/01/07/flood">')).toMatchObject({ published: "2022-01-07" });
  });

  test("a language that the words contradict does not hold", async () => {
    const russian =
      "<p>Власти области сообщили в понедельник, что уровень воды в реке поднялся на два метра за одну ночь, и жители эвакуированы.</p>".repeat(
        6,
      );
    expect((await version("", russian)).language).toBe("ru");
  });

  test("the caller's word overrules the page's", async () => {
    const head = '<meta property="og:site_name" content="A"><meta property="article:published_time" content="2022-01-07">';
    expect(await version(head, BODY, { outlet: "B", published: "2022-01-09" })).toMatchObject({ outlet: "B", published: "2022-01-09" });
  });
});

describe("hostile pages", () => {
  const survives = async (html: string): Promise<string> => (await read(html)).text;

  test.each([
    ["cut in a tag", `${page("", `<article>${BODY}`).slice(0, -14)}<p class="x`],
    ["cut in a comment", `<html><body><article>${BODY}<!-- cut`],
    ["cut in a script", `<html><body><article>${BODY}<script>var x = "<p>no</p>`],
    ["100,000 nested elements", `<html><body>${"<div>".repeat(100_000)}${BODY}${"</div>".repeat(100_000)}`],
    ["100,000 nested elements and stray end tags", `<html><body>${"<div></b>".repeat(100_000)}${BODY}`],
    ["100,000 nested tables", `<html><body>${"<table><tr><td>".repeat(100_000)}${BODY}`],
    ["a million attributes", `<html><body><div ${"a=1 ".repeat(1_000_000)}>${BODY}</div>`],
    ["drawings that never end", `<html><body>${"<svg>".repeat(100_000)}${BODY}`],
    ["entity declarations", `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><html><body>${BODY}<p>&b;</p>`],
    ["JSON-LD a million deep", `<html><script type="application/ld+json">${"[".repeat(1_000_000)}</script><body>${BODY}`],
  ])("%s", async (_name, html) => {
    const text = await survives(html);
    for (const words of PARAGRAPHS) expect(text).toContain(words);
    expect(text).not.toContain("var x");
  });

  test("half a million pieces are kept as words", async () => {
    const parsed = await read(`<html><head><title>Alphabet</title></head><body>${"<b>x</b> &amp; ".repeat(250_000)}<script>no()</script>`);
    expect(parsed.notices.map(({ code }) => code)).toContain("page/no-article");
    expect(parsed.text.startsWith("Alphabet\n\nx & x & x")).toBe(true);
    expect(parsed.text).not.toContain("no()");
  });

  test("nothing but brackets, nothing but script, nothing at all", async () => {
    await survives("<".repeat(2_000_000));
    expect(await survives("<script>x()</script>")).toBe("");
    expect(await survives("<html><body></body></html>")).toBe("");
    await expect(read(" \n ")).rejects.toMatchObject({ code: "input/empty" });
  });

  test("ten megabytes on one line", async () => {
    const parsed = await parse({ text: "The river rose again and 12 people died. ".repeat(250_000) });
    expect(parsed.blocks.length).toBe(1);
    expect(parsed.text.length).toBe(10_250_000);
  });

  test("a hundred thousand lines that are alike", async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `The river rose again and village ${index} was flooded.`);
    expect((await parse({ text: lines.join("\n") })).blocks.length).toBe(100_000);
  });
});
