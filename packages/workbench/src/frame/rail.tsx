import { Link, useLocation, useSearch } from "wouter";
import { carried } from "../address/filter.ts";
import { keyWords } from "../keys/keys.ts";
import { DESTINATIONS } from "./places.ts";

/** The way to every screen. */
export function Rail() {
  const [location] = useLocation();
  const search = carried(useSearch());
  return (
    <nav className="rail" aria-label="Screens">
      <Link className="rail-mark" href={`/${search}`} aria-label="Hearsay, overview">
        <img src="/icon.svg" alt="" width={28} height={28} />
      </Link>
      <ul>
        {DESTINATIONS.map(({ path, name, icon: Icon, key, group }, at) => (
          <li key={path} className={at > 0 && DESTINATIONS[at - 1]?.group !== group ? "rail-gap" : undefined}>
            <Link
              href={path + search}
              className="rail-link"
              aria-current={location === path ? "page" : undefined}
              title={`${name} (${keyWords(key)})`}
            >
              <Icon size={19} strokeWidth={1.75} aria-hidden />
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
