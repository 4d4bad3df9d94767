import type { FilterOption, FilterOptions } from "hearsay/shapes";
import { X } from "lucide-react";
import { Button } from "react-aria-components";
import { filterSize, useFilter } from "../address/filter.ts";
import { useAnswer } from "../data/queries.ts";
import { Foreign } from "../parts/foreign.tsx";
import { counted } from "../parts/numbers.ts";

const NAMES = { outlet: "Outlet", place: "Place", voice: "Voice", state: "State", incident: "Incident" } as const;
const TYPED = ["outlet", "place", "voice"] as const;
const STATES = ["suggested", "accepted", "edited", "rejected"] as const;

/** One filter for all screens, kept in the address; what is set stays in sight. */
export function FilterBar({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [filter, change] = useFilter();
  const held = filterSize(filter);
  const { data: options } = useAnswer<FilterOptions>("/api/filter", { ...filter }, isOpen || held > 0);
  const { data: incidents } = useAnswer<readonly FilterOption[]>("/api/filter/incidents", {}, isOpen || filter.incident.length > 0);
  if (!isOpen && held === 0) return null;
  const chips = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name) =>
    filter[name].map((value) => ({ name, value, words: (name === "incident" ? wordsOf(incidents, value) : null) ?? value })),
  );
  return (
    <section className="filter-bar" aria-label="Filter">
      {isOpen && (
        <form
          className="filter-form"
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            const text = (name: string): string | null => (data.get(name) as string | null)?.trim() || null;
            const more = (name: (typeof TYPED)[number] | "incident"): readonly string[] => [
              ...new Set([...filter[name], ...(text(name) === null ? [] : [text(name) as string])]),
            ];
            change({
              since: text("since"),
              until: text("until"),
              q: text("q"),
              outlet: more("outlet"),
              place: more("place"),
              voice: more("voice"),
              incident: more("incident"),
              state: data.getAll("state") as string[],
            });
            for (const name of [...TYPED, "incident"]) (event.currentTarget.elements.namedItem(name) as HTMLInputElement).value = "";
          }}
        >
          <label>
            Published since <input name="since" type="date" defaultValue={filter.since ?? ""} key={`s${filter.since}`} />
          </label>
          <label>
            until <input name="until" type="date" defaultValue={filter.until ?? ""} key={`u${filter.until}`} />
          </label>
          <label>
            Words <input name="q" type="text" defaultValue={filter.q ?? ""} key={`q${filter.q}`} autoComplete="off" />
          </label>
          {TYPED.map((name) => (
            <label key={name}>
              {NAMES[name]} <input name={name} type="text" list={`filter-${name}`} autoComplete="off" />
              <datalist id={`filter-${name}`}>
                {options?.[name].map(({ value, reports }) => (
                  <option key={value} value={value}>
                    {counted(reports, "report")}
                  </option>
                ))}
              </datalist>
            </label>
          ))}
          <label>
            Incident{" "}
            <select name="incident" defaultValue="">
              <option value="">{incidents === undefined ? "any (they are being grouped)" : "any"}</option>
              {incidents
                ?.filter(({ value }) => !filter.incident.includes(value))
                .map(({ value, words, reports }) => (
                  <option key={value} value={value}>
                    {words} ({counted(reports, "report")})
                  </option>
                ))}
            </select>
          </label>
          <fieldset className="filter-states">
            <legend>State</legend>
            {STATES.map((state) => (
              <label key={`${state} ${filter.state.includes(state)}`}>
                <input type="checkbox" name="state" value={state} defaultChecked={filter.state.includes(state)} /> {state}
              </label>
            ))}
          </fieldset>
          <Button type="submit" className="button primary">
            Apply
          </Button>
          <Button className="button quiet" onPress={onClose}>
            Close
          </Button>
        </form>
      )}
      {held > 0 && (
        <ul className="filter-chips" aria-label="Set">
          {(filter.since !== null || filter.until !== null) && (
            <Chip
              words={`published ${filter.since ?? "…"} to ${filter.until ?? "…"}`}
              onRemove={() => change({ since: null, until: null })}
            />
          )}
          {filter.q !== null && <Chip words={`“${filter.q}”`} onRemove={() => change({ q: null })} />}
          {chips.map(({ name, value, words }) => (
            <Chip
              key={`${name} ${value}`}
              words={`${NAMES[name].toLowerCase()}: ${words}`}
              onRemove={() => change({ [name]: filter[name].filter((each) => each !== value) })}
            />
          ))}
          <li>
            <Button
              className="button quiet"
              onPress={() => change({ since: null, until: null, q: null, outlet: [], place: [], voice: [], state: [], incident: [] })}
            >
              Clear all
            </Button>
          </li>
        </ul>
      )}
      {held > 0 && options !== undefined && (
        <p className="filter-hides" role="status">
          {hidesWords(options)}
        </p>
      )}
    </section>
  );
}

function wordsOf(options: readonly FilterOption[] | undefined, value: string): string | null {
  return options?.find((each) => each.value === value)?.words ?? null;
}

/** "Hides 3 of 14 reports and 120 of 400 claims." */
function hidesWords({ versions, claims }: FilterOptions): string {
  const hidden = claims.of - claims.shown;
  const away = versions.of - versions.shown;
  if (hidden === 0 && away === 0) return "Hides nothing.";
  if (claims.shown === 0) return `Hides all ${counted(claims.of, "claim")}. Take something away to see more.`;
  return `Hides ${new Intl.NumberFormat("en").format(hidden)} of ${counted(claims.of, "claim")}, and ${away === 0 ? "no report" : `${new Intl.NumberFormat("en").format(away)} of ${counted(versions.of, "version")} of reports`} as a whole.`;
}

function Chip({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  return (
    <li className="chip">
      <Foreign>{words}</Foreign>
      <Button aria-label={`Remove ${words}`} onPress={onRemove}>
        <X size={14} aria-hidden />
      </Button>
    </li>
  );
}
