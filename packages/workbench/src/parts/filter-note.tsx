import { Button } from "react-aria-components";
import { filterSize, useFilter } from "../address/filter.ts";
import { counted } from "./numbers.ts";

/** Says what the filter holds back on this screen, with the way out; nothing where it holds nothing back. */
export function FilterNote({ hides }: { readonly hides: readonly (readonly [count: number, one: string, many?: string])[] }) {
  const [filter, change] = useFilter();
  if (filterSize(filter) === 0) return null;
  const held = hides.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const words = held.length < 2 ? held.join("") : `${held.slice(0, -1).join(", ")} and ${held.at(-1)}`;
  return (
    <p className="filter-note" role="status">
      <span>{held.length === 0 ? "The filter hides nothing here." : `The filter hides ${words}.`}</span>
      <Button
        className="button quiet"
        onPress={() => change({ since: null, until: null, q: null, outlet: [], place: [], voice: [], state: [], incident: [] })}
      >
        Clear the filter
      </Button>
    </p>
  );
}
