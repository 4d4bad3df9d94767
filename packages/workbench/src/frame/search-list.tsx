import type { NameHit } from "hearsay/shapes";
import { useLocation } from "wouter";
import { useSearch, useSettled } from "../data/search.ts";
import { dayWords } from "../parts/day.ts";
import { readerPath } from "../parts/evidence-chip.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { namePath } from "../parts/name-path.ts";
import { counted } from "../parts/numbers.ts";
import { Snippet } from "../parts/snippet.tsx";
import { StateMark } from "../parts/state-mark.tsx";
import { type Pick, PickList, type PickSection } from "./pick-list.tsx";

interface SearchListProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly close: () => void;
}

const MOST = 6;

/** Words looked for in the whole case: reports, claims, names. */
export function SearchList({ words, onWords, close }: SearchListProps) {
  const [, go] = useLocation();
  const settled = useSettled(words);
  const { reports, found } = useSearch(settled, MOST);
  const hits = (reports?.hits ?? []).map(
    ({ version, title, outlet, published, snippet }): Pick => ({
      id: version,
      name: title,
      act: () => go(readerPath({ version })),
      shown: (
        <span className="palette-hit">
          <span className="palette-title">
            <Foreign>{title}</Foreign>
          </span>
          <Snippet parts={snippet} />
          <span className="soft palette-from">
            <Foreign>{outlet ?? "outlet not known"}</Foreign> · {dayWords(published)}
          </span>
        </span>
      ),
    }),
  );
  const claims = (found?.claims ?? []).map(
    (each): Pick => ({
      id: `${each.version}/${each.claim}`,
      name: `${each.before}${each.words}${each.after}`,
      act: () => go(readerPath(each)),
      shown: (
        <span className="palette-hit">
          <span className="palette-words" dir="auto">
            <Foreign>{each.before}</Foreign>
            <strong>
              <Foreign>{each.words}</Foreign>
            </strong>
            <Foreign>{each.after}</Foreign>
          </span>
          <span className="soft palette-from">
            <StateMark state={each.state} /> {each.kind} · <Foreign>{each.voice}</Foreign> · <Foreign>{each.outlet}</Foreign>
          </span>
        </span>
      ),
    }),
  );
  const names = (found?.names ?? []).map(
    (each): Pick => ({
      id: `${each.kind} ${each.id ?? each.name}`,
      name: each.name,
      act: () => go(namePath(each)),
      shown: <NameShown of={each} />,
    }),
  );
  const said = settled.trim();
  const all: PickSection = {
    title: "All",
    picks:
      hits.length + claims.length + names.length === 0
        ? []
        : [
            {
              id: "all",
              name: "See everything that was found",
              act: () => go(`/search?words=${encodeURIComponent(said)}`),
              shown: (
                <span>
                  See all: {counted(reports?.total ?? 0, "report")}, {counted(found?.total ?? 0, "claim")}
                </span>
              ),
            },
          ],
  };
  return (
    <PickList
      label="Search the case"
      placeholder="Words in reports, claims, names …"
      words={words}
      onWords={onWords}
      close={close}
      sections={[{ title: "Reports", picks: hits }, { title: "Claims", picks: claims }, { title: "Names", picks: names }, all]}
      empty={said === "" ? "All of the words are looked for; “in quotes” they stand together." : `Nothing has “${said}”.`}
    />
  );
}

function NameShown({ of: { kind, name, reports } }: { readonly of: NameHit }) {
  return (
    <>
      <span>
        <Foreign>{name}</Foreign>
      </span>
      <span className="soft palette-from">
        {kind} · {counted(reports, "report")}
      </span>
    </>
  );
}
