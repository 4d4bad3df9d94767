import "./map.css";
import type { MapPlace, PlacesMap } from "hearsay/shapes";
import { useCallback, useState } from "react";
import { Button } from "react-aria-components";
import { Link, useSearch } from "wouter";
import { carried, useFilter } from "../../address/filter.ts";
import { useAnswer } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { Empty } from "../../parts/empty.tsx";
import { EvidenceChip } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { PRECISION_WORDS } from "./view.ts";
import { keyOfPlace, World } from "./world.tsx";

/** Where it happened, as far as the reports say: no tiles, nothing from outside. */
export function MapScreen() {
  const [filter] = useFilter();
  const map = useAnswer<PlacesMap>("/api/map", { ...filter });
  return (
    <div className="screen full map-screen">
      <h1>Map</h1>
      <Answer of={map} what="the places">
        {(data) => (
          <>
            <FilterNote
              hides={[
                [data.hidden.places, "place"],
                [data.hidden.claims, "claim"],
              ]}
            />
            <Desk of={data} />
          </>
        )}
      </Answer>
    </div>
  );
}

function Desk({ of }: { readonly of: PlacesMap }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [inView, setInView] = useState<readonly MapPlace[]>(of.places);
  const onView = useCallback((some: readonly MapPlace[]) => setInView(some), []);
  const place = of.places.find((each) => keyOfPlace(each) === chosen);
  const away = of.places.length - inView.length;
  const search = carried(useSearch());
  return (
    <>
      <p className="lead">
        {counted(of.places.length + of.morePlaces, "place")} with something told of them.{" "}
        {of.unlocatedClaims > 0 && `${counted(of.unlocatedClaims, "claim")} of no known place.`} A ring shows how precisely a place is
        known; a shaded country: anywhere in it.
      </p>
      <div className="map-desk">
        <World places={of.places} chosen={chosen} onChoose={setChosen} onView={onView} />
        <section className="map-list" aria-label="Places in view">
          <h2>
            In view <small>{counted(inView.length, "place")}</small>
          </h2>
          {of.places.length === 0 ? (
            <p className="quiet-line">No claim of this case tells of a place that has a point on the map.</p>
          ) : (
            <ul>
              {inView.map((each) => {
                const key = keyOfPlace(each);
                return (
                  <li key={key}>
                    <button type="button" aria-pressed={key === chosen} onClick={() => setChosen(key === chosen ? null : key)}>
                      <span>
                        <Foreign>{each.name}</Foreign>
                        <small>{PRECISION_WORDS[each.kind]}</small>
                      </span>
                      <span className="map-counts number">
                        {counted(each.reports, "report")}
                        <small>{counted(each.claims, "claim")}</small>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          {away > 0 && <p className="quiet-line">{counted(away, "place")} out of view.</p>}
          {of.morePlaces > 0 && <p className="quiet-line">and {counted(of.morePlaces, "place")} more that the map does not draw.</p>}
        </section>
      </div>
      {place !== undefined && <PlacePart place={place} search={search} />}
      {of.unlocatedCount + of.unlocatedClaims > 0 && (
        <details className="tray">
          <summary>
            Unlocated: {counted(of.unlocatedCount, "incident")} and {counted(of.unlocatedClaims, "claim")} of no known place
          </summary>
          <ul className="unlocated">
            {of.unlocated.map(({ id, title, claims }) => (
              <li key={id}>
                <Link href={`/claims${search === "" ? "?" : `${search}&`}of=${encodeURIComponent(id)}`}>
                  <Foreign>{title}</Foreign>
                </Link>{" "}
                <span className="soft">{counted(claims, "claim")}</span>
              </li>
            ))}
          </ul>
          {of.unlocatedCount > of.unlocated.length && (
            <p className="quiet-line">and {counted(of.unlocatedCount - of.unlocated.length, "incident")} more</p>
          )}
        </details>
      )}
    </>
  );
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function countryName(code: string | null): string | null {
  return code !== null && /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}

function PlacePart({ place, search }: { readonly place: MapPlace; readonly search: string }) {
  const [filter, change] = useFilter();
  const isOnly = filter.place.includes(place.name);
  const within = [place.admin1, countryName(place.country)].filter((each) => each !== null && each !== place.name).join(", ");
  return (
    <section className="map-place" aria-live="polite" aria-label={place.name}>
      <header>
        <h2>
          <Foreign>{place.name}</Foreign>
        </h2>
        <p className="soft">
          {PRECISION_WORDS[place.kind]}
          {within !== "" && (
            <>
              , <Foreign>{within}</Foreign>
            </>
          )}{" "}
          · {counted(place.claims, "claim")} in {counted(place.reports, "report")}
        </p>
        <Button
          className="button"
          onPress={() => change({ place: isOnly ? filter.place.filter((each) => each !== place.name) : [...filter.place, place.name] })}
        >
          {isOnly ? "Show all places" : "Show this place only"}
        </Button>
      </header>
      <div className="map-place-parts">
        <div>
          {place.evidence.map((evidence) => (
            <EvidenceChip key={`${evidence.version}/${evidence.claim}`} of={evidence} />
          ))}
          {place.evidence.length === 0 && <Empty>No passage.</Empty>}
        </div>
        {place.incidents.length > 0 && (
          <div>
            <h3>Incidents</h3>
            <ul>
              {place.incidents.map(({ id, title }) => (
                <li key={id}>
                  <Link href={`/claims${search === "" ? "?" : `${search}&`}of=${encodeURIComponent(id)}`}>
                    <Foreign>{title}</Foreign>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
