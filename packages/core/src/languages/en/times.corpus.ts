import { type Corpus, means } from "../../../test/corpus.ts";

/** TIMEX3 value, first and last day or instant. */
export type Read = readonly [value: string | null, from: string | null, to: string | null];

const day = (date: string): Read => [date, date, date];

/** Read as of Friday, 7 January 2022. */
export const calendarDates: Corpus<Read> = {
  means: [
    means(
      day("2021-11-09"),
      "The dam gave way on [9 November 2021].",
      "The dam gave way on [November 9, 2021], killing nobody.",
      "The dam gave way on [the 9th of November, 2021].",
      "The dam gave way on [Nov. 9, 2021].",
      "The dam gave way on [Tuesday, 9 November 2021].",
      "The dam gave way on [2021-11-09].",
      "The permit of [09.11.2021] has run out.",
    ),
    means(day("2021-06-16"), "The march set out on [June 16 last year].", "The march set out on [the 16th of June of last year]."),
    means(day("2021-12-24"), "The strike began on [24/12/2021].", "The strike began on [12/24/2021]."),
    means([null, "2021-03-05", "2021-05-03"], "The ship left on [03/05/2021]."),
    means(day("2021-12-28"), "Floods struck the valley on [December 28].", "Rescuers reached the village on [28 December]."),
    means(
      day("2022-01-19"),
      "The state of emergency will stay in force until [January 19].",
      "Talks are scheduled for [Jan. 19].",
      "General Abe will succeed him on [January 19].",
    ),
    means(
      ["2022-01-03/2022-01-05", "2022-01-03", "2022-01-05"],
      "Soldiers patrolled the port on [January 3-5].",
      "Soldiers patrolled the port on [3-5 January].",
    ),
    means(["2021-03", "2021-03-01", "2021-03-31"], "The well ran dry in [March 2021].", "The well ran dry in [March last year]."),
    means(["2021-12", "2021-12-01", "2021-12-31"], "The junta seized power in [December].", "The camp was opened in [December 2021]."),
    means(["2022-04", "2022-04-01", "2022-04-30"], "Elections will be held in [April]."),
    means(["2021-06", "2021-06-01", "2021-06-30"], "The ceasefire was signed [last June]."),
    means(["2021-03", "2021-03-08", "2021-03-24"], "The first case was found in [mid-March 2021]."),
    means(["2021-06", "2021-06-16", "2021-06-30"], "The bridge was finished at [the end of June 2021]."),
  ],
  nothing: [
    "Protesters march through the port.",
    "The army may march on the capital.",
    "Theresa May resigned.",
    "April Jones and June Carter were rescued.",
    "May God help them, she said.",
    "The score was 4 to 4.",
    "He lives at Flat 3/5.",
    "Doctors second the motion.",
  ],
};

export const years: Corpus<Read> = {
  means: [
    means(
      ["2008", "2008-01-01", "2008-12-31"],
      "The city was shelled in [2008].",
      "It was the worst quake since [2008].",
      "The [2008] landslide buried a school.",
      "(Update from [2008])",
    ),
    means(["2015", "2015-01-01", "2015-07-02"], "Fighting flared again in [early 2015]."),
    means(
      ["198", "1980-01-01", "1989-12-31"],
      "Famine came in [the 1980s].",
      "Famine came in [the '80s].",
      "Famine came in [the eighties].",
    ),
    means(
      ["2007/2009", "2007-01-01", "2009-12-31"],
      "The drought of [2007-09] emptied the wells.",
      "The drought of [2007-2009] emptied the wells.",
    ),
    means(["19", "1900-01-01", "1999-12-31"], "The fort dates from [the 20th century]."),
    means(
      ["2019-H2", "2019-07-01", "2019-12-31"],
      "Arrivals fell in [the second half of 2019].",
      "Arrivals fell in [the second half 2019].",
    ),
    means(["2019-H1", "2019-01-01", "2019-06-30"], "Arrivals doubled in [the first half of 2019]."),
    means(["2019-Q3", "2019-07-01", "2019-09-30"], "Arrivals doubled in [the third quarter of 2019]."),
    means(
      ["2011-SP", "2011-03-01", "2011-06-21"],
      "The revolt of [spring 2011] was crushed.",
      "The revolt of [the spring of 2011] was crushed.",
    ),
    means(["2020", null, null], "Spending fell in [fiscal 2020]."),
    means(["1991", "1991-01-01", null], "The [post-1991] order is gone."),
  ],
  nothing: [
    "The blast destroyed 2,020 homes.",
    "Some 2000 people fled.",
    "They counted 1500 tents.",
    "Route 1980 is closed.",
    "The Agenda 2030 was adopted.",
    "Euro 2020 was put off.",
    "He paid $1999 for the passage.",
    "Flight 2011 went down.",
    "The Boeing 737 caught fire.",
    "Khabar 24 showed the square.",
    "She won the 2000-metre race.",
    "Read more at example.org/news/2021-08-01/floods.",
    "He took the 2022-seat hall.",
    "The licence plate was KX-1930.",
  ],
};

export const relativeWords: Corpus<Read> = {
  means: [
    means(day("2022-01-07"), "The mayor resigned [today].", "The minister said on [Friday] that aid had arrived."),
    means(
      day("2022-01-06"),
      "The mayor resigned [yesterday].",
      "The mayor resigned on [Thursday].",
      "The mayor resigned [late on Thursday].",
      "[Late Thursday] the mayor resigned.",
    ),
    means(
      day("2022-01-05"),
      "The mayor resigned [the day before yesterday].",
      "The mayor resigned on [Wednesday].",
      "The mayor resigned [two days ago].",
    ),
    means(day("2022-01-08"), "The mayor will resign [tomorrow].", "The ministers will meet on [Saturday]."),
    means(day("2022-01-10"), "The ministers are expected to meet on [Monday].", "Schools stay shut until [Monday]."),
    means(day("2021-12-31"), "The mayor resigned [last Friday]."),
    means(
      ["2022-01-06TNI", "2022-01-06T17:00", "2022-01-07T07:00"],
      "Shots were heard on [Thursday night].",
      "Shots were heard [last night].",
    ),
    means(
      ["2022-01-07TMO", "2022-01-07T00:00", "2022-01-07T12:00"],
      "The square was empty [this morning].",
      "The square was empty on [Friday morning].",
    ),
    means(["2021-W52", "2021-12-27", "2022-01-02"], "A ferry sank [last week].", "A FERRY SANK [LAST WEEK]."),
    means(["2022-W01", "2022-01-03", "2022-01-09"], "A ferry sank [this week]."),
    means(["2021", "2021-01-01", "2021-12-31"], "A ferry sank [last year].", "A ferry sank [a year ago]."),
    means(["2022", "2022-01-01", "2022-01-07"], "A ferry sank [earlier this year]."),
    means(["2022", "2022-01-07", "2022-12-31"], "A ferry will sail [later this year]."),
    means(["2020", "2020-01-01", "2020-12-31"], "A ferry sank [two years ago]."),
    means(["2021-11", "2021-11-01", "2021-11-30"], "A ferry sank [two months ago]."),
    means(["PRESENT_REF", "2022-01-07", "2022-01-07"], "The road is [now] open.", "The road is [currently] open."),
    means(
      ["PAST_REF", null, "2022-01-07"],
      "The road was [recently] paved.",
      "Fighting has spread in [recent weeks].",
      "It was paved [several years ago].",
    ),
    means(["FUTURE_REF", "2022-01-07", null], "Rain is forecast in [the coming days].", "No talks are planned for [the near future]."),
  ],
  nothing: [
    "USA Today reported it.",
    "The sun rose and they sat down.",
    "He spoke on Black Friday deals.",
    "A wall of the next room fell.",
    "She was last seen alive.",
  ],
};

export const lengths: Corpus<Read> = {
  means: [
    means(["P2W", "2021-12-24", "2022-01-07"], "Prices doubled over [the past two weeks].", "Prices doubled in [the last two weeks]."),
    means(["P3D", "2022-01-07", "2022-01-10"], "Snow will fall over [the next three days]."),
    means(["PT24H", "2022-01-06", "2022-01-07"], "Nine bodies were found in [the past 24 hours]."),
    means(["PT3H", null, null], "The siege lasted [three hours].", "A [three-hour] siege ended."),
    means(["P20Y", null, null], "He was jailed for [20 years].", "He faces [up to 20 years] in prison.", "He served [two decades]."),
    means(["P2Y6M", null, null], "They waited [two and a half years].", "They waited [2 1/2 years]."),
    means(["PXD", null, null], "The rain went on for [several days].", "The rain went on for [days]."),
    means(["P1D", null, null], "They issue [daily] bulletins.", "Convoys leave [every day].", "Convoys leave [each day]."),
    means(["XXXX-WXX-2", null, null], "Convoys leave [every Tuesday]."),
    means(["P1Y", null, null], "The mine yields 40 tonnes [a year]."),
  ],
  nothing: [
    "The 20-year-old was freed.",
    "The victim was 81 years old.",
    "Three-quarters of the town is under water.",
    "It took a second blast to bring it down.",
    "He is a first-day volunteer of 60 Minutes.",
  ],
};

export const clocks: Corpus<Read> = {
  means: [
    means(
      ["2022-01-06T14:30Z", "2022-01-06T14:30Z", "2022-01-06T14:30Z"],
      "The quake struck at [14:30 GMT on Thursday].",
      "The quake struck at [1430 GMT on Thursday].",
    ),
    means(
      ["2022-01-07T06:00", "2022-01-07T06:00", "2022-01-07T06:00"],
      "The curfew ends at [6 a.m.]",
      "The curfew ends at [6am].",
      "The curfew ends at [6 o'clock in the morning].",
      "The curfew ends at [six o'clock in the morning].",
    ),
    means(
      ["2022-01-05T22:00", "2022-01-05T22:00", "2022-01-05T22:00"],
      "He was shot at [10 p.m. Wednesday].",
      "He was shot at [10 p.m. on Jan. 5].",
    ),
    means(
      ["2022-01-07T12:00", "2022-01-07T12:00", "2022-01-07T12:00"],
      "The sirens went off at [noon].",
      "The sirens went off at [12:00].",
    ),
  ],
  nothing: ["They won 3:2.", "The odds are 10:1.", "Psalm 23:14 was read.", "I am 14 and live here.", "High Noon was on."],
};
