import type { Figure } from "../../../types/figure.ts";
import type { Findings, Reading } from "../../../types/language.ts";
import type { Notice } from "../../../types/notice.ts";
import { interval } from "../../../understand/amounts.ts";

/**
 * Notices of sums that disagree within the text: a part that is larger than its whole ("12 dead, including 15 children"), and a change that does not lead from the
 * earlier value to the new one ("rose by 12 to 15, from 9").
 */
export function sumNotices(reading: Reading, found: Findings): readonly Notice[] {
  const byId = new Map(found.figures.map((figure) => [figure.id, figure]));
  const notices: Notice[] = [];
  for (const figure of found.figures) {
    const whole = figure.partOf === null ? undefined : byId.get(figure.partOf);
    if (whole !== undefined && exceeds(figure, whole))
      notices.push(notice(figure, `${words(reading, figure)} is more than the ${words(reading, whole)} it is part of.`));
    const set = figure.against === null ? undefined : byId.get(figure.against);
    if (set?.as === "former" && figure.as === "level") {
      const change = found.figures.find((other) => (other.as === "rise" || other.as === "fall") && other.against === set.id);
      const [now, before, by] = [figure.amount.value, set.amount.value, change?.amount.value ?? null];
      if (
        now !== null &&
        before !== null &&
        by !== null &&
        change?.unit === figure.unit &&
        now !== before + (change.as === "fall" ? -by : by)
      )
        notices.push(
          notice(figure, `${words(reading, set)} and a change of ${words(reading, change)} do not make ${words(reading, figure)}.`),
        );
    }
  }
  return notices;
}

function exceeds(part: Figure, whole: Figure): boolean {
  if (part.unit !== whole.unit) return false;
  return interval(part.amount).low > interval(whole.amount).high;
}

function words(reading: Reading, { start, end }: Figure): string {
  return `"${reading.text.slice(start, end)}"`;
}

function notice({ start, end }: Figure, message: string): Notice {
  return { code: "figure/sum-disagrees", message, start, end };
}
