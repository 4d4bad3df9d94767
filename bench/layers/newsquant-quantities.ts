import { agesIn } from "../../packages/core/src/languages/en/amounts/ages.ts";
import { standing } from "../../packages/core/src/languages/en/figures/change.ts";
import { countedOf } from "../../packages/core/src/languages/en/figures/counted.ts";
import type { AmountFound, Findings, Reading } from "../../packages/core/src/types/language.ts";
import { understand } from "../../packages/core/test/understand.ts";
import type { Quantity } from "./newsquant-score.ts";

/**
 * All quantities that we find in a text, in the notation of NewsQuant. The set counts every quantity, also those that tell nothing of a crisis. So this is every amount,
 * with the unit and the change as the grammar of figures reads them, whether the list of figures tells it or not; the lengths of time that the times layer found; and
 * the ages. Where the text goes "from 20 to 30", the set has one quantity of two numbers, and so has this.
 */
export async function quantitiesOf(text: string): Promise<readonly Quantity[]> {
  const { reading, found } = await understand(text);
  return [...joined(amountsOf(reading, found), text), ...lengthsOf(found, text), ...agesOf(reading)];
}

interface Placed extends Quantity {
  readonly start: number;
  readonly end: number;
}

function amountsOf(reading: Reading, found: Findings): readonly Placed[] {
  const all: Placed[] = [];
  for (const [index, one] of found.amounts.entries()) {
    const { amount } = one;
    const number = amount.value ?? amount.low ?? amount.high;
    if (number === null) continue;
    const low = amount.value ?? amount.low ?? number;
    const high = amount.value ?? amount.high ?? number;
    const bound = amount.approximate
      ? "~"
      : amount.value !== null || (amount.low !== null && amount.high !== null)
        ? "="
        : amount.low !== null
          ? ">"
          : "<";
    const { unit, counted, as, factor } = toldOf(reading, found, one, index);
    const change = bound === "=" || bound === "~" ? (as === "rise" ? "up" : as === "fall" ? "down" : bound) : bound;
    const units = [unit.toLowerCase(), counted, counted.replace(/s$/, "")].filter((name) => name !== "");
    all.push({ start: one.start, end: one.end, low: low * factor, high: high * factor, change, units });
  }
  return all;
}

interface Told {
  readonly unit: string;
  /** Last word of what is counted. */
  readonly counted: string;
  readonly as: ReturnType<typeof standing>;
  readonly factor: number;
}

const NOTHING: Told = { unit: "", counted: "", as: "level", factor: 1 };

/** Unit, counted words and standing of an amount: as its figure has them, else as the same grammar reads them where no figure is made. */
function toldOf(reading: Reading, found: Findings, amount: AmountFound, index: number): Told {
  const { text } = reading;
  const lastWord = (span: { start: number; end: number }) => text.slice(span.start, span.end).toLowerCase().split(/\s+/).at(-1) ?? "";
  const figure = found.figures.find((other) => other.start === amount.start && other.end === amount.end);
  if (figure !== undefined) {
    const { value } = figure.amount;
    const factor = figure.unit === "percent" && value !== null && amount.amount.value ? value / amount.amount.value : 1;
    return { unit: figure.unit ?? "", counted: figure.counted === null ? "" : lastWord(figure.counted), as: figure.as, factor };
  }
  const paragraph = reading.paragraphs[amount.paragraph];
  if (paragraph === undefined) return NOTHING;
  const { tokens, sentences } = paragraph;
  const first = tokens.findIndex(({ end }) => end > amount.start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < amount.end) last++;
  const sentence = sentences.find((range) => range.first <= first && first < range.last) ?? { first: 0, last: tokens.length };
  const counted = countedOf({ tokens, first, last, sentence, next: found.amounts[index + 1] ?? null }, amount, null);
  if (counted === null) return NOTHING;
  const { phrase, unit, factor } = counted;
  const isRate = unit !== null && /^(?:percent|[A-Z]{3}|cent|penny)$/.test(unit);
  return {
    unit: unit ?? "",
    counted: phrase.head === null ? "" : lastWord({ start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 }),
    as: standing(tokens, first, phrase, sentence.first, sentence.last, isRate),
    factor,
  };
}

const TO = /^(?:[^\d,.;:()]|\(|\)){0,40}\b(?:back )?(?:up |down )?to (?:just |only |about |around )?$/;

/** Takes the two numbers of "from 20 to 30" for one quantity, as the set does; "from 5 percent in March to 6 percent in April" too. */
function joined(amounts: readonly Placed[], text: string): readonly Quantity[] {
  const all: Quantity[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const one = amounts[at] as Placed;
    const other = amounts[at + 1];
    const isPair =
      other !== undefined &&
      /\bfrom(?: about| around| up to)? $/i.test(text.slice(0, one.start + (/^up to /.exec(text.slice(one.start))?.[0].length ?? 0))) &&
      TO.test(text.slice(one.end, other.start)) &&
      one.low === one.high &&
      other.low === other.high;
    if (!isPair) {
      all.push(one);
      continue;
    }
    const units = other.units.length > 0 && one.units.length === 0 ? other.units : one.units;
    all.push({ low: one.low, high: other.high, change: "=", units });
    at++;
  }
  return all;
}

const PERIODS: Record<string, string> = { Y: "year", M: "month", W: "week", D: "day", H: "hour", S: "second" };

function lengthsOf(found: Findings, text: string): readonly Quantity[] {
  const all: Quantity[] = [];
  for (const time of found.times) {
    const period = /^P(T?)([\d.]+)([YMWDHS])$/.exec(time.value ?? "");
    if (time.type !== "duration" || period === null) continue;
    const words = text.slice(Math.max(0, time.start - 14), time.end).toLowerCase();
    const change = /more than|over|at least/.test(words)
      ? ">"
      : /up to|less than|under/.test(words)
        ? "<"
        : /about|around|nearly|almost|roughly|some/.test(words)
          ? "~"
          : "=";
    const unit = period[1] === "T" && period[3] === "M" ? "minute" : (PERIODS[period[3] ?? ""] ?? "");
    if (/\d|one|two|three|four|five|six|seven|eight|nine|ten/.test(text.slice(time.start, time.end).toLowerCase()))
      all.push({ low: Number(period[2]), high: Number(period[2]), change, units: [unit] });
  }
  return all;
}

function agesOf({ paragraphs }: Reading): readonly Quantity[] {
  return paragraphs.flatMap(({ tokens }) =>
    agesIn(tokens).map(({ years }): Quantity => ({ low: years, high: years, change: "=", units: ["a", "year"] })),
  );
}
