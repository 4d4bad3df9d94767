import type { Known } from "./known.ts";

/** Makes something of a case once for each state of it, when it is first asked for. */
export function perKnown<T>(make: (known: Known) => T): (known: Known) => T {
  const made = new WeakMap<Known, { readonly value: T }>();
  return (known) => {
    const before = made.get(known);
    if (before !== undefined) return before.value;
    const value = make(known);
    made.set(known, { value });
    return value;
  };
}
