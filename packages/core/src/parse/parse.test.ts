import { describe, expect, test } from "vitest";
import { type Input, type Parsed, parse, type Said } from "./parse.ts";

const shown = ({ text, blocks }: Parsed): readonly string[] => blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const codes = ({ notices }: Parsed): readonly string[] => notices.map(({ code }) => code);

/** Blocks cover all that is no white space, in order. */
function covers({ text, blocks }: Parsed): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end <= start || /\S/.test(text.slice(last, start)) || text.slice(start, end).trim().length !== end - start)
      return false;
    last = end;
  }
  return !/\S/.test(text.slice(last));
}

const LEDE = "The river burst its banks above Harrow Mill on Monday night and flooded nine villages, the regional governor said.";
const SECOND = "More than 300 people were taken to schools on higher ground, and two were still missing in the morning, rescuers said.";
const THIRD = "The governor asked the army for boats. The ministry of defence said that it had sent 40, with crews, before dawn.";

describe("plain text", () => {
  test("is the input without its mark, and nothing else changed", async () => {
    const body = `  River floods nine villages\r\n\r\n${LEDE}\r\n\r\n\t${SECOND}  \r\n`;
    const parsed = await parse({ text: `\ufeff${body}` });
    expect(parsed.text).toBe(body);
    expect(shown(parsed)).toEqual(["headline: River floods nine villages", `paragraph: ${LEDE}`, `paragraph: ${SECOND}`]);
    expect(parsed.version.title).toBe("River floods nine villages");
    expect(covers(parsed)).toBe(true);
  });

  test("a headline and a teaser that stand twice count once, the fuller copy", async () => {
    const parsed = await parse({
      text: [
        "River floods nine villages",
        LEDE.slice(0, 80),
        "River floods nine villages",
        LEDE,
        SECOND,
        "Date Of Update: 07 January 2022, 14:52",
      ].join("\n\n"),
    });
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual(["headline", "repeated", "repeated", "paragraph", "paragraph", "furniture"]);
    expect(codes(parsed)).toEqual(["text/repeated-block", "text/repeated-block"]);
    expect(parsed.version).toMatchObject({ updated: "2022-01-07T14:52", published: null, language: "en" });
  });

  test("a pull quote is a copy of the words it is pulled from", async () => {
    const quote = "“Nobody in this valley has ever seen the water rise so fast”";
    const parsed = await parse({ text: [LEDE, quote, `${quote}, said Ana Ruiz, the mayor.`, THIRD].join("\n") });
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "repeated", "paragraph", "paragraph"]);
  });

  test("lines that are broken at a width are joined", async () => {
    const lines = (words: string): string => words.replace(/(.{1,60})(?: |$)/g, "$1\n");
    const text = `FLOOD-VALLEY\n\n${lines(LEDE)}\n${lines(SECOND)}\n${lines(THIRD)}`;
    const parsed = await parse({ text });
    expect(parsed.text).toBe(text);
    expect(parsed.blocks.length).toBe(4);
    expect(parsed.text.slice(parsed.blocks[1]?.start, parsed.blocks[1]?.end).replaceAll("\n", " ")).toBe(LEDE);
    expect(covers(parsed)).toBe(true);
  });

  test("paragraphs of a line each stay apart", async () => {
    const parsed = await parse({ text: [LEDE, SECOND, THIRD].join("\n") });
    expect(shown(parsed)).toEqual([LEDE, SECOND, THIRD].map((words) => `paragraph: ${words}`));
  });

  test("lines of equal length that are sentences stay apart", async () => {
    const parsed = await parse({ text: "The water rose by two metres in the night in the valley.\n".repeat(3) });
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "repeated", "repeated"]);
  });

  test.each([
    ["By Ana Ruiz", "furniture"],
    ["Advertisement", "furniture"],
    ["Read more: Nine bridges that may fall", "furniture"],
    ["Share on Facebook", "furniture"],
    ["Reporting by Jo Bell; editing by Ana Ruiz", "furniture"],
    ["(Photo by Jo Bell)", "caption"],
    ["A boat in the main street of Harrow Mill. Photo: Jo Bell", "caption"],
    ["Correction: An earlier version of this report gave the wrong number of villages.", "correction"],
    ["This story has been updated to include the ministry's answer.", "correction"],
    ["• Nine villages are under water", "list-item"],
    ["What we know so far", "headline"],
    ["Share prices of insurers fell by 12 percent in Quito on Monday.", "paragraph"],
    ["Read the signs of the river and you will live, the elders say.", "paragraph"],
    ["By Monday the water had fallen by a metre.", "paragraph"],
    ["A Reuters/Ipsos poll found that half of the voters blame the mayor.", "paragraph"],
    ["“Is this the end?”", "paragraph"],
    ["Correct. The mayor knew it, and said so on the radio.", "paragraph"],
    ["Updated 05/03/2013 at 11:00 AM EDT", "furniture"],
    ["Dated 12 boats, the fleet is the oldest.", "paragraph"],
    ["HARROW MILL, March 3 (AP) —", "paragraph"],
  ])("%s: %s", async (line, kind) => {
    const parsed = await parse({ text: [LEDE, line, SECOND, THIRD].join("\n") });
    expect(parsed.blocks[1]?.kind).toBe(kind);
  });

  test("a title that the text does not begin with goes before it", async () => {
    const parsed = await parse({ text: `${LEDE}\n${SECOND}` }, { title: "River floods nine villages" });
    expect(parsed.text).toBe(`River floods nine villages\n\n${LEDE}\n\n${SECOND}`);
    expect(parsed.blocks[0]?.kind).toBe("headline");
    const same = `River floods nine villages\n${LEDE}`;
    expect((await parse({ text: same }, { title: "River floods nine villages" })).text).toBe(same);
  });
});

describe("versions", () => {
  const version = async (input: Input, said: Said = {}) => (await parse(input, said)).version;

  test("the address without what follows readers names the report", async () => {
    const first = await version({ text: LEDE }, { url: "https://example.org/flood?utm_source=x&id=7#top" });
    expect(first.url).toBe("https://example.org/flood?id=7");
    expect(first.report).toBe(first.url);
    const second = await version({ text: `${LEDE} Two died.` }, { url: "https://example.org/flood?id=7&fbclid=2" });
    expect(second.report).toBe(first.report);
    expect(second.id).not.toBe(first.id);
  });

  test("two outlets with the same words are two versions, the same capture is one", async () => {
    const one = await version({ text: LEDE }, { outlet: "The Valley Post" });
    const other = await version({ text: LEDE }, { outlet: "The Hill Times" });
    expect(one.id).not.toBe(other.id);
    expect(await version({ text: LEDE }, { outlet: "The Valley Post" })).toEqual(one);
    expect(one.report).toBe(one.id);
  });

  test("what the caller says overrules", async () => {
    const said = {
      title: "T",
      outlet: "O",
      owner: "W",
      published: "2022-01-05",
      updated: "2022-01-06",
      language: "en-GB",
      report: "r-7",
      retrieved: "2022-01-08T00:00:00Z",
      method: "json",
    } as const;
    expect(await version({ text: `${LEDE}\nPublished 3 March 2023` }, said)).toMatchObject(said);
  });
});

describe("language", () => {
  test.each([
    [LEDE, "en"],
    ["Власти области сообщили в понедельник, что уровень воды в реке поднялся на два метра за одну ночь.", "ru"],
    ["Жергілікті билік дүйсенбі күні өзен суының екі метрге көтерілгенін және тұрғындардың көшірілгенін хабарлады.", "kk"],
    ["Влада області повідомила у понеділок, що рівень води в річці піднявся на два метри за одну ніч.", "uk"],
    ["Les autorités ont déclaré lundi que le niveau de la rivière était monté de deux mètres pendant la nuit.", "fr"],
    ["Las autoridades informaron el lunes de que el nivel del río había subido dos metros durante la noche.", "es"],
    ["أعلنت السلطات يوم الاثنين أن منسوب مياه النهر ارتفع مترين خلال الليل وأن مئات السكان أُجلوا.", "ar"],
    ["当局周一表示，河水水位一夜之间上升了两米，数百名居民被疏散。", "zh"],
    ["12 345", "und"],
  ])("%s", async (text, language) => {
    expect((await parse({ text })).version.language).toBe(language);
  });

  test("the caller's word holds, with a notice where the words disagree", async () => {
    const parsed = await parse(
      { text: "Власти области сообщили в понедельник, что уровень воды в реке поднялся на два метра." },
      { language: "en" },
    );
    expect(parsed.version.language).toBe("en");
    expect(codes(parsed)).toContain("language/disagrees");
  });
});

describe("odd characters", () => {
  test.each([
    ["a\u202eb hidden", "text/hidden-characters"],
    ["zero\u200bwidth", "text/hidden-characters"],
    ["NUL \0 here", "text/control-characters"],
    ["half \ud800 here", "text/lone-surrogates"],
  ])("%j", async (words, code) => {
    const parsed = await parse({ text: `${LEDE} ${words}` });
    expect(codes(parsed)).toEqual([code]);
    expect(parsed.text).toContain(words);
  });

  test("a whole pair, a joiner of emoji and a line feed are nothing odd", async () => {
    expect(codes(await parse({ text: `${LEDE} 👩‍🚒\n` }))).toEqual([]);
  });
});
