import type { TableWindow } from "hearsay/shapes";
import { Foreign } from "../../parts/foreign.tsx";
import { headWords } from "./lists.ts";

/** Values that are shown before "more". */
const FIRST = 7;

interface FacetsProps {
  readonly facets: TableWindow["facets"];
  /** "column:value". */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (facet: string) => void;
}

/** What stands in the columns and how often: choosing narrows the list. */
export function Facets({ facets, chosen, onToggle }: FacetsProps) {
  return (
    <aside className="facets" aria-label="Narrow the list">
      {facets.map(({ column, values, more }) => {
        if (values.length < 2 && !values.some(({ value }) => chosen.has(`${column}:${value ?? ""}`))) return null;
        const line = ({ value, count }: (typeof values)[number]) => {
          const facet = `${column}:${value ?? ""}`;
          return (
            <li key={facet}>
              <label>
                <input type="checkbox" checked={chosen.has(facet)} onChange={() => onToggle(facet)} />
                <span className="facet-value">{value === null ? <em>not said</em> : <Foreign>{value}</Foreign>}</span>
                <span className="number soft">{count.toLocaleString("en")}</span>
              </label>
            </li>
          );
        };
        const first = values.filter((each, at) => at < FIRST || chosen.has(`${column}:${each.value ?? ""}`));
        const rest = values.filter((each) => !first.includes(each));
        return (
          <fieldset key={column}>
            <legend>{headWords(column)}</legend>
            <ul>{first.map(line)}</ul>
            {rest.length > 0 && (
              <details>
                <summary>{rest.length + more} more</summary>
                <ul>{rest.map(line)}</ul>
                {more > 0 && <p className="soft">and {more} that occur less</p>}
              </details>
            )}
          </fieldset>
        );
      })}
    </aside>
  );
}
