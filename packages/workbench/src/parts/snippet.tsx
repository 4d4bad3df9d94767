import type { ReportHit } from "hearsay/shapes";
import { Foreign } from "./foreign.tsx";

/** Words around what was looked for, which is marked. */
export function Snippet({ parts }: { readonly parts: ReportHit["snippet"] }) {
  return (
    <span className="snippet" dir="auto">
      {parts.map(({ words, hit }, index) =>
        hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one snippet never move.
          <mark key={index}>
            <Foreign>{words}</Foreign>
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one snippet never move.
          <Foreign key={index}>{words}</Foreign>
        ),
      )}
    </span>
  );
}
