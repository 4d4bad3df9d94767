import type { NameHit } from "hearsay/shapes";

/** Where a name leads: to the screen that shows most of it, narrowed to it. */
export function namePath({ kind, name, id }: NameHit): string {
  if (kind === "incident") return `/figures?incident=${encodeURIComponent(id ?? "")}`;
  if (kind === "place") return `/map?place=${encodeURIComponent(name)}`;
  return `/tables?voice=${encodeURIComponent(name)}`;
}
