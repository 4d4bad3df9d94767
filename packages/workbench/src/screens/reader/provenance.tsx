import type { ReportPage, VersionInCase } from "hearsay/shapes";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { dayWords } from "../../parts/day.ts";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { Foreign } from "../../parts/foreign.tsx";
import { counted } from "../../parts/numbers.ts";
import { SafeLink } from "../../parts/safe-link.tsx";

const METHODS: Readonly<Record<string, string>> = {
  file: "from a file",
  paste: "pasted, no capture",
  json: "from JSON Lines",
  fetch: "fetched",
  feed: "from a feed",
  archive: "from an archive",
};

/** Whose words these are: what it carries of others, and who carries it. */
export function OriginBadge({ inCase }: { readonly inCase: VersionInCase }) {
  const { carried, origins } = inCase;
  const credits = origins.filter(({ others, because }) => others > 0 && because.length > 0);
  if (carried.length === 0 && credits.length === 0) return <p className="soft">No words are shared with another report in this case.</p>;
  return (
    <div className="origin-badge">
      <ul>
        {carried.map(({ version, outlet, published, earlier, share, ofThis, sentences }) => (
          <li key={version}>
            {earlier === false ? (
              <>
                <strong className="number">{percent(ofThis)}</strong> of this stands later in{" "}
              </>
            ) : (
              <>
                carries <strong className="number">{percent(share)}</strong> of{" "}
              </>
            )}
            <Link href={readerPath({ version })}>
              <Foreign>{outlet}</Foreign>, {dayWords(published)}
            </Link>
            <small className="soft">
              {counted(sentences, "sentence")} in common{earlier === null ? "; which came first is not said" : ""}
            </small>
          </li>
        ))}
      </ul>
      {credits.length > 0 && (
        <details>
          <summary>Goes back to {counted(credits.length, "origin")} with others: why</summary>
          <dl>
            {credits.slice(0, 20).map(({ id, name, kind, claims, because, others }) => (
              <div key={id}>
                <dt>
                  <Foreign>{name}</Foreign> <small className="soft">{kind}</small>
                </dt>
                <dd>
                  {claims === null ? "all its claims" : counted(claims, "claim")}, with {counted(others, "other report")}.{" "}
                  <Foreign>{because.slice(0, 3).join(" ")}</Foreign>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** Where the report comes from, as far as it says so; what looks odd in it. */
export function Provenance({ page }: { readonly page: ReportPage }) {
  return (
    <>
      <dl className="provenance">
        <Line name="Outlet">
          <Foreign>{page.outlet}</Foreign>
          {page.owner !== null && (
            <>
              {" "}
              (<Foreign>{page.owner}</Foreign>)
            </>
          )}
        </Line>
        <Line name="Published">
          {dayWords(page.published)}
          {page.published !== null && <small className="as-written">as given: {page.published}</small>}
        </Line>
        {page.updated !== null && (
          <Line name="Updated">
            {dayWords(page.updated)}
            <small className="as-written">as given: {page.updated}</small>
          </Line>
        )}
        {page.retrieved !== null && <Line name="Captured">{dayWords(page.retrieved)} UTC</Line>}
        {page.byline.length > 0 && (
          <Line name="By">
            <Foreign>{page.byline.join(", ")}</Foreign>
          </Line>
        )}
        {page.credits.length > 0 && (
          <Line name="Credits">
            <Foreign>{page.credits.join("; ")}</Foreign>
          </Line>
        )}
        {page.url !== null && (
          <Line name="Address">
            <SafeLink href={page.url} />
          </Line>
        )}
        <Line name="Came in">{METHODS[page.method] ?? page.method}</Line>
        {page.item !== null && (
          <Line name="File">
            <Foreign>{page.item}</Foreign>
          </Line>
        )}
        <Line name="Language">{page.language}</Line>
        <Line name="Original">
          {page.bytes.toLocaleString("en")} bytes, {page.mediaType}
          <code className="hash" title="SHA-256 of the bytes as they came in">
            sha256:{page.sha256}
          </code>
        </Line>
        <Line name="Version">
          <code className="hash">{page.version}</code>
        </Line>
        <Line name="Read by">{page.made}</Line>
      </dl>
      {page.notices.length > 0 && (
        <>
          <h3>Notices</h3>
          <ul className="notices">
            {page.notices.map(({ code, message, start, end }) => (
              <li key={`${code} ${start}`}>
                <Foreign>{message}</Foreign>
                {start !== null && end !== null && (
                  <q dir="auto">
                    <Foreign>{clipped(page.text.slice(start, end))}</Foreign>
                  </q>
                )}
                <small className="soft">{code}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.min(100, Math.max(1, Math.round(share * 100)))} %`;
}

function clipped(words: string): string {
  return words.length > 90 ? `${words.slice(0, 89).trimEnd()}…` : words;
}
