import type { Figure } from "../types/figure.ts";
import type { Indexed } from "./lookup.ts";

/** Who attacked. English; own compilation. */
const WHO = "(?:assailants?|attackers?|bombers?|gunm[ae]n|hijackers?|militants?|perpetrators?|shooters?)";
const IN = new RegExp(
  `^[^.;!?\\n]{0,60}\\b(?:(?:including|counting|among (?:them|whom|the dead)|as well as|one of them)\\b[^.;!?\\n]{0,30}\\b${WHO}|${WHO} (?:himself |herself |themselves )?(?:among them|included|too|as well))\\b`,
  "i",
);
const OUT = new RegExp(
  `^[^\\n]{0,90}\\b(?:apart from|besides|excluding|in addition to|not count(?:ing)?|not includ(?:e|ing)|without)\\b[^.;!?\\n]{0,30}\\b${WHO}\\b`,
  "i",
);

/** Whether the words say that those who attacked are counted in or out; null: they do not say. */
export function attackersOf({ end }: Figure, { record }: Pick<Indexed, "record">): "with" | "without" | null {
  const after = record.text.slice(end, end + 160);
  return OUT.test(after) ? "without" : IN.test(after) ? "with" : null;
}

const SURENESS = /\b(?:confirmed|probable|suspected)\b/i;

/** How sure the counted cases are said to be; null: not said. */
export function surenessOf({ start, end, counted }: Figure, { record }: Pick<Indexed, "record">): string | null {
  const words = record.text.slice(start, Math.max(end, counted?.end ?? end) + 12);
  const own = SURENESS.exec(words)?.[0] ?? /\b(confirmed)\b[^.;!?\n]{0,15}$/i.exec(record.text.slice(Math.max(0, start - 30), start))?.[1];
  return own?.toLowerCase() ?? null;
}

/** What tells, behind a number, that it is a part of those who are counted elsewhere. English; own compilation. */
const OF_ALL =
  /^(?: [\p{L}-]+){0,2} of (?:(?:his|its|the|their|those|these) )?(?:bodies|dead|deceased|detained|detainees|fatalities|injured|killed|missing|them|victims|wounded)\b/iu;
/** "Two more died, raising the toll to eight": what a toll grew by. English; own compilation. */
const GREW =
  /^[^.;!?\n]{0,120},? (?:bring|lift|push|rais|tak)(?:ing|es|ed) (?:the |its )?(?:(?:death|official|overall|total) )?(?:count|number|toll|total)\b/i;

/** Whether the words count a part of all: "nine of the dead", "six more bodies, bringing the toll to 38". */
export function isPart({ start, end }: Figure, { record: { text } }: Pick<Indexed, "record">): boolean {
  const after = text.slice(end, end + 160);
  return OF_ALL.test(after) || GREW.test(after) || /\b(?:among|of) them,?\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** People who are still in hospital are fewer than were hurt. English; own compilation. */
const CARE =
  /\b(?:(?:remain(?:ed|s)?|still|were being treated|are being treated)\b[^.;!?\n]{0,30}\b(?:care|clinics?|hospitals?|treat(?:ed|ment))|in intensive care)\b/i;

/** Whether those who are counted are so many as are in care at the time. */
export function inCare({ end }: Figure, { record: { text } }: Pick<Indexed, "record">): boolean {
  return CARE.test(text.slice(end, end + 80).split(/[.!?]\s|\n/)[0] ?? "");
}

/** What a page says of what it said before. English; own compilation. */
const NOTICE =
  /^\W*(?:clarification|correct(?:ed|ion)|editor['’]?s['’]? note|update)\b|\b(?:earlier|original|previous) (?:report|story|version)s?\b|\bthis (?:article|page|report|story) (?:at first|first|had|originally|previously|was)\b/i;
const BEFORE = /\b(?:at first|earlier|first|incorrect(?:ly)?|mistaken(?:ly)?|original(?:ly)?|previous(?:ly)?|wrong(?:ly)?)\b/i;

/** Whether a page gives a number as what it said before, in a notice that puts it right: a former value. */
export function isFormer({ start }: Figure, { record: { text, blocks } }: Pick<Indexed, "record">): boolean {
  const block = blocks.find((each) => each.start <= start && start < each.end);
  if (block === undefined || !NOTICE.test(text.slice(block.start, Math.min(block.end, block.start + 200)))) return false;
  const before = text.slice(block.start, start);
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return BEFORE.test(sentence);
}

/** "The province has registered 640 cases", "640 cases nationwide". English; own compilation. */
const AREA_BEFORE = /\b(?:the|entire|whole) (country|county|district|nation|province|region|state)\b(?:['’]s)?[^.;:,!?\n]{0,40}$/i;
const AREA_AFTER =
  /^[^.;!?\n]{0,50}?\b(?:(nationwide|countrywide)|(?:across|throughout) the (country|county|district|nation|province|region|state))\b/i;

/** The kind of area that the words say a number is for; null: none is said. */
export function areaOf({ start, end }: Figure, { record: { text } }: Pick<Indexed, "record">): string | null {
  const before = AREA_BEFORE.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  const after = AREA_AFTER.exec(text.slice(end, end + 90));
  const word = (before ?? after?.[1] ?? after?.[2])?.toLowerCase();
  return word === undefined ? null : /^(?:nation|nationwide|countrywide)$/.test(word) ? "country" : word;
}

/** Who was on a ship or a plane does not grow. English; own compilation. */
const ABOARD = /\b(?:aboard|on board|on the (?:\p{Ll}+ )?(?:boat|bus|ferry|flight|plane|ship|train)|passenger list|manifest)\b/iu;

/** Whether the words count who was aboard something, which does not change with time. */
export function isAboard({ start, end }: Figure, { record: { text } }: Pick<Indexed, "record">): boolean {
  return (
    ABOARD.test(
      text
        .slice(Math.max(0, start - 40), start)
        .split(/[.!?]\s|\n/)
        .at(-1) ?? "",
    ) || ABOARD.test(text.slice(end, end + 60).split(/[.!?]\s|\n/)[0] ?? "")
  );
}
