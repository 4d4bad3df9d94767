import type { Knowing } from "hearsay/shapes";
import { useKnowing } from "../data/knowing.ts";
import { counted } from "./numbers.ts";

/** Something is being fetched or found: says what, and how far the server is that has to know the whole case for it. */
export function Loading({ what }: { readonly what: string }) {
  const knowing = useKnowing();
  return (
    <div className="loading">
      <span className="loading-bar" aria-hidden />
      <span role="status">Looking at {what} …</span>
      {knowing !== null && <span>{knowingWords(knowing)}</span>}
    </div>
  );
}

function knowingWords({ doing, done, total }: Knowing): string {
  return doing === "reading"
    ? `Reading the case: ${done.toLocaleString("en")} of ${counted(total, "version")} of reports.`
    : `Grouping what ${counted(total, "version")} of reports tell: this is done once, and again when claims are corrected. Tables, search and reports need not wait for it.`;
}
