import type { Origins } from "hearsay/shapes";
import { counted } from "./numbers.ts";

/** "3 origins known, up to 5; 9 reports": copies are reports, not origins. */
export function OriginTally({ of: { known, atMost }, reports }: { readonly of: Origins; readonly reports: number }) {
  const words = atMost === 0 ? "origin unknown" : `${counted(known, "origin")} known${atMost > known ? `, up to ${atMost}` : ""}`;
  const title =
    atMost > known
      ? `At least ${counted(known, "independent origin")}; ${atMost} if every tie that the texts leave open is none.`
      : "Independent origins: reports that carry each other's words count once.";
  return (
    <span className="origin-tally number" title={title}>
      {words}; {counted(reports, "report")}
    </span>
  );
}
