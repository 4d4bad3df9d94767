import "./tables.css";
import { Link, useSearch } from "wouter";
import { carried } from "../../address/filter.ts";
import { useSession } from "../../data/queries.ts";
import { LinesPart } from "./lines-part.tsx";
import { LISTS } from "./lists.ts";

/** Everything found, list by list. */
export function TablesScreen() {
  const search = useSearch();
  const session = useSession();
  const asked = new URLSearchParams(search).get("list");
  const { list, name, one } = LISTS.find((each) => each.list === asked) ?? (LISTS[0] as (typeof LISTS)[number]);
  const filter = carried(search);
  return (
    <div className="screen full tables">
      <header className="tables-head">
        <h1>{name}</h1>
        <nav aria-label="Lists">
          {LISTS.map((each) => (
            <Link
              key={each.list}
              href={`/tables?list=${each.list}${filter.replace("?", "&")}`}
              aria-current={each.list === list ? "page" : undefined}
            >
              {each.name}{" "}
              <span className="number soft">
                {session.data?.counts[each.list as "statements" | "figures" | "events" | "namings" | "actors" | "places"].toLocaleString(
                  "en",
                )}
              </span>
            </Link>
          ))}
        </nav>
      </header>
      <LinesPart key={list} list={list} label={name} one={one} />
    </div>
  );
}
