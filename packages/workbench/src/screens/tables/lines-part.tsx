import type { TableList, TableRefs, TableWindow } from "hearsay/shapes";
import { Check, X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useLocation, useSearchParams } from "wouter";
import { useFilter } from "../../address/filter.ts";
import { get } from "../../data/client.ts";
import { decide, sayProblem } from "../../data/decide.ts";
import { useAnswer, useSession } from "../../data/queries.ts";
import { say } from "../../data/say.ts";
import { keyWords } from "../../keys/keys.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Answer } from "../../parts/answer.tsx";
import { Empty } from "../../parts/empty.tsx";
import { readerPath } from "../../parts/evidence-chip.tsx";
import { FilterNote } from "../../parts/filter-note.tsx";
import { counted } from "../../parts/numbers.ts";
import { BulkDialog } from "./bulk-dialog.tsx";
import { ColumnsMenu } from "./columns-menu.tsx";
import { type Chosen, type ChosenLine, DataTable } from "./data-table.tsx";
import { Facets } from "./facets.tsx";
import { hasClaims } from "./lists.ts";
import { PAGE } from "./use-lines.ts";

interface LinesPartProps {
  readonly list: TableList;
  readonly label: string;
  readonly one: string;
}

/** The line that J and K have come to. */
interface Cursor {
  readonly at: number;
  readonly line: ChosenLine | null;
}

const NONE: Chosen = new Map();

/** One list with all that narrows, sorts and decides in it. What is chosen stands in the address. */
export function LinesPart({ list, label, one }: LinesPartProps) {
  const [filter] = useFilter();
  const session = useSession();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const sort = params.get("sort");
  const down = params.get("dir") === "down";
  const cols = params.get("cols");
  const facet = useMemo(() => params.getAll("facet"), [params]);
  const query = useMemo(() => ({ ...filter, facet, sort, dir: down ? "down" : "up" }), [filter, facet, sort, down]);
  const answer = useAnswer<TableWindow>(`/api/tables/${list}`, { ...query, offset: 0, limit: PAGE });
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const [cursor, setCursor] = useState<Cursor>({
    at: -1,
    line: null,
  });
  const [bulk, setBulk] = useState<"accepted" | "rejected" | null>(null);
  const readOnly = session.data?.readOnly === true;
  const isChoosable = hasClaims(list);
  const key = JSON.stringify([list, query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in another list is not chosen in this
  useEffect(() => {
    setChosen(NONE);
    setCursor({ at: -1, line: null });
  }, [key]);

  const change = (edit: (after: URLSearchParams) => void): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        edit(after);
        return after;
      },
      { replace: true },
    );
  const onSort = (column: string): void =>
    change((after) => {
      after.set("sort", column);
      if (sort === column && !down) after.set("dir", "down");
      else after.delete("dir");
      if (sort === column && down) after.delete("sort");
    });
  const onFacet = (value: string): void =>
    change((after) => {
      after.delete("facet");
      for (const each of facet.includes(value) ? facet.filter((one_) => one_ !== value) : [...facet, value]) after.append("facet", each);
    });
  const chooseAll = async (): Promise<void> => {
    if (chosen.size > 0) return setChosen(NONE);
    try {
      const found = await get<TableRefs>(`/api/tables/${list}/claims`, { ...filter, facet });
      setChosen(new Map(found.rows.map((row) => [`${row.version}/${row.claim}`, row])));
      if (found.total > found.rows.length)
        say(
          `The first ${counted(found.rows.length, one)} of ${found.total.toLocaleString("en")} are chosen: more are not decided in one go.`,
        );
    } catch (error) {
      sayProblem(error);
    }
  };
  const judge = (kind: "accepted" | "rejected"): void => {
    if (readOnly || !isChoosable) return;
    if (chosen.size > 1) {
      setBulk(kind);
      return;
    }
    const line = [...chosen.values()][0] ?? cursor.line;
    if (line?.claim == null) {
      say("Choose a line first: J and K go from one to the next.");
      return;
    }
    setChosen(NONE);
    void decide(
      { kind, claims: [{ version: line.version, claim: line.claim }] },
      `${kind === "accepted" ? "Accepted" : "Rejected"}: ${line.words}`,
    );
  };
  const confirm = (): void => {
    const claims = [...chosen.values()].flatMap(({ version, claim }) => (claim === null ? [] : [{ version, claim }]));
    if (bulk !== null) void decide({ kind: bulk, claims }, `${counted(claims.length, "claim")} ${bulk}`);
    setBulk(null);
    setChosen(NONE);
  };
  const step = (by: 1 | -1): void =>
    setCursor(({ at }) => ({ at: Math.min((answer.data?.total ?? 1) - 1, Math.max(0, at + by)), line: null }));
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    open: () => cursor.line !== null && go(readerPath(cursor.line)),
    ...(isChoosable ? { accept: () => judge("accepted"), reject: () => judge("rejected") } : {}),
  });

  return (
    <>
      <FilterNote hides={[[answer.data?.hidden ?? 0, one]]} />
      <Answer of={answer} what={label.toLowerCase()}>
        {(found) => {
          const shown = new Set(cols === null ? found.columns.filter(({ usual }) => usual).map(({ id }) => id) : cols.split(","));
          return (
            <div className="lines-part">
              <Facets facets={found.facets} chosen={new Set(facet)} onToggle={onFacet} />
              <div className="lines-body">
                <div className="lines-bar">
                  <p role="status">
                    {found.total === found.all
                      ? counted(found.all, one)
                      : `${found.total.toLocaleString("en")} of ${counted(found.all, one)}`}
                    {chosen.size > 0 && `, ${chosen.size.toLocaleString("en")} chosen`}
                  </p>
                  {isChoosable && !readOnly && (
                    <>
                      <Button className="button" isDisabled={chosen.size === 0 && cursor.line === null} onPress={() => judge("accepted")}>
                        <Check size={15} aria-hidden /> Accept <kbd>{keyWords("accept")}</kbd>
                      </Button>
                      <Button className="button" isDisabled={chosen.size === 0 && cursor.line === null} onPress={() => judge("rejected")}>
                        <X size={15} aria-hidden /> Reject <kbd>{keyWords("reject")}</kbd>
                      </Button>
                    </>
                  )}
                  <ColumnsMenu
                    columns={found.columns}
                    shown={shown}
                    onChange={(ids) => change((after) => after.set("cols", ids.join(",")))}
                  />
                </div>
                {found.total === 0 ? (
                  <Empty>
                    {found.all === 0
                      ? `No ${one} was found in this case.`
                      : "Nothing passes. Take a choice away at the side, or clear the filter."}
                  </Empty>
                ) : (
                  <DataTable
                    key={list}
                    list={list}
                    label={label}
                    query={query}
                    window={found}
                    shown={shown}
                    sort={sort}
                    down={down}
                    onSort={onSort}
                    chosen={chosen}
                    onChoose={(line, words) =>
                      setChosen((before) => {
                        const after = new Map(before);
                        const id = `${line.version}/${line.claim}`;
                        if (!after.delete(id)) after.set(id, { ...line, words });
                        return after;
                      })
                    }
                    onChooseAll={() => void chooseAll()}
                    cursor={cursor.at}
                    onCursor={(line, words) => setCursor({ at: line.at, line: { ...line, words } })}
                  />
                )}
              </div>
            </div>
          );
        }}
      </Answer>
      <BulkDialog kind={bulk} chosen={chosen} onClose={() => setBulk(null)} onConfirm={confirm} />
    </>
  );
}
