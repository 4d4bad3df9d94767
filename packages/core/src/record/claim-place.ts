import type { Span } from "../types/span.ts";
import type { Indexed } from "./lookup.ts";
import { ofPlace, type Where } from "./where.ts";

/** The place of a claim; null when none is said, or when only a dateline gives it: that is where the report was filed from. */
export function whereOf(id: string | null, claim: Span, { record, places, datelines }: Indexed): Where | null {
  const place = id === null ? undefined : places.get(id);
  if (place === undefined) return null;
  const block = record.blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
  const near = place.mentions.filter(({ start }) => block !== undefined && block.start <= start && start < block.end);
  if (near.length > 0) return near.every((mention) => within(mention, datelines)) ? null : ofPlace(place);
  const before = place.mentions.filter(({ start }) => start < claim.start).at(-1);
  return before !== undefined && within(before, datelines) ? null : ofPlace(place);
}

/** Whether a span begins in one of the others. */
export function within(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= span.start && span.start < end);
}
