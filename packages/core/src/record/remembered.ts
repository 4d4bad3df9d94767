/**
 * A function that makes of a thing, which never changes, the same again without making it anew. What it made is forgotten with the thing: a case that is looked at
 * again after one report was added prepares that report alone.
 */
export function remembered<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    let found = known.get(thing);
    if (found === undefined) {
      found = { made: make(thing) };
      known.set(thing, found);
    }
    return found.made;
  };
}
