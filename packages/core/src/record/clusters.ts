/** Groups that only grow together when nothing stands against it. */
export interface Clusters<Summary> {
  /** The group an item is in, by the number of its first item. */
  find(item: number): number;
  summary(item: number): Summary;
  /** Joins the groups of two items, unless `join` says that they cannot be one; true when they are one now. */
  join(a: number, b: number): boolean;
  /** Puts the group of an item into another group, which stays what it was. */
  attach(item: number, group: number): void;
}

/** Union-find over items 0 to n-1. `join` gives what two groups come to, or null when they must stay apart. */
export function clusters<Summary>(items: readonly Summary[], join: (a: Summary, b: Summary) => Summary | null): Clusters<Summary> {
  const parent = items.map((_, item) => item);
  const summaries = [...items];
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const summary = (item: number): Summary => {
    const found = summaries[find(item)];
    if (found === undefined) throw new RangeError(`No item ${item}.`);
    return found;
  };
  return {
    find,
    summary,
    join(a, b) {
      const [left, right] = [find(a), find(b)];
      if (left === right) return true;
      const both = join(summary(left), summary(right));
      if (both === null) return false;
      const [root, child] = left < right ? [left, right] : [right, left];
      parent[child] = root;
      summaries[root] = both;
      return true;
    },
    attach(item, group) {
      const [child, root] = [find(item), find(group)];
      if (child !== root) parent[child] = root;
    },
  };
}
