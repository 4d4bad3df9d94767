import "./sources.css";
import type { Outlet, SharedOrigin, Sources } from "hearsay/shapes";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { useFilter } from "../../address/filter.ts";
import { decide } from "../../data/decide.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { Answer } from "../../parts/answer.tsx";
import { dayWords } from "../../parts/day.ts";
import { Empty } from "../../parts/empty.tsx";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { Panel } from "../../parts/panel.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { CarriedPicture } from "./carried-picture.tsx";
import { NameForm } from "./name-form.tsx";

/** Outlets, whose words they carry, and why we think so. */
export function SourcesScreen() {
  const [filter] = useFilter();
  const answer = useAnswer<Sources>("/api/sources", { ...filter });
  const { data: session } = useSession();
  const canChange = session !== undefined && !session.readOnly;
  return (
    <div className="screen sources">
      <h1>Sources</h1>
      <p className="lead">Who published, whose words they carry, and who owns whom. Independence that is not known is not independence.</p>
      <Answer of={answer} what="the sources">
        {({ outlets, shared, single, more, agencies, hidden }) =>
          outlets.length === 0 && hidden === 0 ? (
            <Empty>
              No reports yet. <Link href="/import">Import reports</Link>.
            </Empty>
          ) : (
            <>
              <FilterNote hides={[[hidden, "version"]]} />
              {shared.length > 0 && (
                <Panel title="Who carries whom">
                  <CarriedPicture origins={shared} />
                </Panel>
              )}
              <Panel title="Outlets" aside={counted(outlets.length, "outlet")}>
                <ScrollBox name="Table of outlets">
                  <table className="sources-outlets">
                    <thead>
                      <tr>
                        {["Outlet", "Reports", "Claims", "In its own words", "Carries", "Owner"].map((head) => (
                          <th key={head} scope="col">
                            {head}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {outlets.map((outlet) => (
                        <OutletRow key={outlet.outlet} of={outlet} canChange={canChange} />
                      ))}
                    </tbody>
                  </table>
                </ScrollBox>
              </Panel>
              <Panel
                title="Origins that several reports go back to"
                aside={`${counted(shared.length + more, "origin")}; ${single} more that one report alone goes back to`}
              >
                {shared.length === 0 && <Empty>None is seen: no credit, no shared text, no words of one speaker in two reports.</Empty>}
                {shared.map((origin) => (
                  <OriginPart key={origin.id} of={origin} canChange={canChange} />
                ))}
                {more > 0 && <p className="soft">{counted(more, "origin")} more: narrow the filter to see them.</p>}
              </Panel>
              <Panel title="Agencies of this case" aside="beside the list that Hearsay brings">
                {agencies.length === 0 ? (
                  <Empty>None was named. Name one here when its credit lines are not understood.</Empty>
                ) : (
                  <ul className="sources-agencies">
                    {agencies.map((agency) => (
                      <li key={agency}>
                        <Foreign>{agency}</Foreign>
                      </li>
                    ))}
                  </ul>
                )}
                {canChange && (
                  <NameForm
                    label="Agency, as its credit lines write it"
                    action="Name it"
                    onName={(agency) => decide({ kind: "listed", agency })}
                  />
                )}
              </Panel>
            </>
          )
        }
      </Answer>
    </div>
  );
}

function OutletRow({ of, canChange }: { readonly of: Outlet; readonly canChange: boolean }) {
  const { outlet, owner, ownerSaid, reports, versions, claims, own, carries } = of;
  return (
    <tr>
      <th scope="row">
        <Link href={`/reports?outlet=${encodeURIComponent(outlet)}`}>
          <Foreign>{outlet}</Foreign>
        </Link>
      </th>
      <td className="number">
        {reports}
        {versions > reports && <span className="soft"> ({counted(versions, "version")})</span>}
      </td>
      <td className="number">{claims}</td>
      <td className="number">{own}</td>
      <td>
        {carries.length === 0 ? (
          <span className="soft">none seen</span>
        ) : (
          carries.map(({ name, reports: carried }) => (
            <span key={name} className="sources-carries">
              <Foreign>{name}</Foreign> <span className="soft number">in {counted(carried, "report")}</span>
            </span>
          ))
        )}
      </td>
      <td>
        {owner === null ? (
          <span className="soft">not known</span>
        ) : (
          <>
            <Foreign>{owner}</Foreign> {ownerSaid && <span className="badge">said by a person</span>}
          </>
        )}
        {canChange && (
          <details className="sources-owner">
            <summary>{owner === null ? "Say who" : "Change"}</summary>
            <NameForm label={`Owner of ${outlet}`} action="Keep" onName={(name) => decide({ kind: "owned", outlet, owner: name })} />
          </details>
        )}
      </td>
    </tr>
  );
}

function OriginPart({ of, canChange }: { readonly of: SharedOrigin; readonly canChange: boolean }) {
  const { id, kind, name, reports, members } = of;
  return (
    <details className="sources-origin" id={id}>
      <summary>
        <strong>
          <Foreign>{name}</Foreign>
        </strong>
        <span className="soft">{kind}</span>
        <span className="number">{counted(reports, "report")}</span>
      </summary>
      <ul>
        {members.map((member) => {
          const anchor = members.find((other) => other.version !== member.version && other.claim !== null);
          const claim = member.claim;
          return (
            <li key={member.version}>
              <Link href={readerPath({ version: member.version, claim })}>
                <Foreign>{member.outlet}</Foreign>
              </Link>{" "}
              <span className="soft">
                {dayWords(member.published)} · {member.claims === null ? "all of its claims" : counted(member.claims, "claim")}
              </span>
              <p className="soft">
                <Foreign>{member.because.join("; ")}</Foreign>
              </p>
              {canChange && claim !== null && anchor?.claim != null && (
                <Button
                  className="button quiet"
                  onPress={() =>
                    void decide({
                      kind: "split",
                      what: "origin",
                      members: [
                        { version: anchor.version, claim: anchor.claim as string },
                        { version: member.version, claim },
                      ],
                    })
                  }
                >
                  Not from here
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
