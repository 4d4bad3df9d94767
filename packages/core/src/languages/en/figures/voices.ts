import type { Findings } from "../../../types/language.ts";
import type { Span } from "../../../types/span.ts";
import type { Statement } from "../../../types/statement.ts";

/** Says on whose word a figure stands: the id of a statement, or null for the report's own. */
export type VoiceOf = (figure: Span, sentence: Span) => string | null;

interface Said extends Span {
  readonly statement: Statement;
}

/** Doing by saying: what is ordered, pledged or voted down is no number that somebody gives. Own compilation. */
const PERFORMS =
  /^(?:(?:has|have|had|will)\s+)?(?:appeal(?:s|ed)?(?: for)?|approv\w+|ask\w*(?: for)?|authori[sz]\w+|back(?:s|ed)|call(?:s|ed)? for|demand\w*|offer\w*|order\w*|pledg\w+|promis\w+|propos\w+|reject\w*|request\w*|urg\w+|vow\w*)$/i;

/** "Fatalities: 321": what is counted, no voice. */
const HEADING =
  /\b(?:arrest(?:ed|s)|casualties|dead|deaths?|detained|displaced|evacuated|fatalities|hospitali[sz]ed|injured|injuries|killed|missing|toll|wounded)$|^(?:tropical )?(?:cyclone|hurricane|storm|typhoon)\b/i;

/** "Hospitals admit 12 patients an hour": takes in, does not concede. */
const TAKES_IN = /^(?:[\w,.]+\s){1,4}(?:casualties|injured|patients|people|survivors|victims|wounded)\b/;

/** Counting by a place: "Uganda has recorded 55 deaths", inside of what somebody says. */
const COUNTED = /^(?:(?:has|have|had)\s+)?(?:confirmed|counted|documented|logged|recorded|registered|reported|tallied)$/i;

/** Indexes what is said once, so that each figure finds its voice among the statements near it. */
export function voicesOf(text: string, found: Findings): VoiceOf {
  const said: Said[] = found.statements
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ statement, start, end })))
    .sort((a, b) => a.start - b.start);
  const cued = found.statements
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .map((statement): Said => ({ statement, start: statement.cue[0]?.start ?? 0, end: statement.cue.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const towns = new Set(found.places.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start} ${end}`)));
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  /** "Delhi: hospital sources say 34 dead": where it was, no voice. */
  const isLabel = ({ source, by }: Statement) =>
    by.name.endsWith("<source>: <content>") &&
    !/^:?\s*["“]/.test(text.slice(source.at(-1)?.end ?? 0, (source.at(-1)?.end ?? 0) + 4)) &&
    source.every(({ start, end }) => towns.has(`${start} ${end}`) || HEADING.test(text.slice(start, end)));
  const places = new Set(found.places.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const givesNothing = (one: Said, all: readonly Said[]) => {
    const cue = words(one.statement.cue);
    if (PERFORMS.test(cue) && !/\b(?:that|there)\b/.test(text.slice(one.start, one.start + 6))) return true;
    if (isLabel(one.statement)) return true;
    if (/^admit/i.test(cue) && TAKES_IN.test(text.slice(one.start, one.end))) return true;
    const source = one.statement.source[0];
    return (
      source !== undefined &&
      COUNTED.test(cue) &&
      places.has(source.start) &&
      all.some((other) => other !== one && other.start <= source.start && one.end <= other.end && !COUNTED.test(words(other.statement.cue)))
    );
  };
  return (figure, sentence) => {
    const holding = near(said, figure, 40_000).filter(({ start, end }) => start <= figure.start && figure.end <= end);
    holding.sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const one of holding) {
      if (givesNothing(one, holding)) continue;
      if (one.statement.source.length > 0 || one.statement.voice.name !== null || one.statement.voice.actor !== null)
        return one.statement.id;
      // "…, he said, warning that there could be 10,000": who warns was named before; "12 are believed dead": nobody is.
      const cue = words(one.statement.cue);
      if (/ing$/.test(cue))
        return (
          carried(
            text,
            near(cued, sentence, 400).filter(({ statement }) => statement !== one.statement),
            figure,
            sentence,
          )?.id ?? null
        );
    }
    if (holding.some(({ statement }) => PERFORMS.test(words(statement.cue)))) return null;
    return carried(text, near(cued, sentence, 400), figure, sentence)?.id ?? null;
  };
}

/**
 * "…, police say; 223 are still missing", "…, three officials said, among them 17 teenagers", "…, raising its earlier estimate of 5,000": what follows its cue in the
 * same sentence goes on with who was cited behind the first part of it.
 */
function carried(text: string, cues: readonly Said[], figure: Span, sentence: Span): Statement | null {
  const before = cues.filter(({ start, end }) => start >= sentence.start && end <= figure.start);
  const last = before.at(-1)?.statement;
  const cue = last?.cue.at(-1);
  const content = last?.content[0];
  const source = last?.source.at(-1);
  if (last === undefined || cue === undefined || content === undefined || source === undefined) return null;
  const next = text.slice(content.end, figure.start);
  if (
    content.start >= cue.end &&
    /^;\s(?!(?:but|however|only|officially|so far|yet)\b)[^;]*$/.test(next) &&
    last.stance !== "denies" &&
    last.stance !== "doubts"
  )
    return last;
  if (content.start > cue.start || content.end > figure.start || last.stance === "denies" || last.stance === "doubts") return null;
  const from = Math.max(cue.end, source.end);
  // "The fire brigade confirms 84 deaths; 276 people are missing": a word goes on behind a semicolon, unless something is set against it.
  if (from > figure.start) return null;
  const between = text.slice(from, figure.start);
  if (!/^[^,;—–]{0,60}(?:[,;—–]|\bas (?:he|it|she|they)\b)/u.test(between)) return null;
  // Another who acts or speaks begins a word of its own: "…, police said, but the mayor", "…, while hospitals".
  return /[,;]\s(?:but|though|although|whereas|which|who|when)\b/.test(between) ? null : last;
}

/** Those that overlap a span, given that none is longer than `longest`. */
function near(sorted: readonly Said[], span: Span, longest: number): Said[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
    else high = middle;
  }
  const out: Said[] = [];
  for (let at = low; at < sorted.length; at++) {
    const one = sorted[at] as Said;
    if (one.start >= span.end) break;
    if (one.end > span.start) out.push(one);
  }
  return out;
}
