import { type ReactNode, useEffect, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { carried } from "../address/filter.ts";
import { useSteps } from "../data/decide.ts";
import { useSession } from "../data/queries.ts";
import type { KeyName } from "../keys/keys.ts";
import { useKeys } from "../keys/use-keys.ts";
import { Problem } from "../parts/problem.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Help } from "./help.tsx";
import { Palette } from "./palette.tsx";
import { DESTINATIONS } from "./places.ts";
import { Rail } from "./rail.tsx";
import { Toasts } from "./toasts.tsx";
import { TopBar } from "./top-bar.tsx";

/** What stands around every screen: rail, top bar, filter bar, palette, help. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<"palette" | "search" | "help" | null>(null);
  const [filtering, setFiltering] = useState(false);
  const [location, go] = useLocation();
  const search = useSearch();
  const session = useSession();
  const { undo, redo } = useSteps();
  useKeys({
    palette: () => setOpen("palette"),
    search: () => setOpen("search"),
    help: () => setOpen("help"),
    filter: () => setFiltering((on) => !on),
    undo,
    redo,
    ...Object.fromEntries(DESTINATIONS.map(({ key, path }): [KeyName, () => void] => [key, () => go(path + carried(search))])),
  });
  const name = DESTINATIONS.find(({ path }) => path === location)?.name;
  const title = session.data?.title ?? "";
  useEffect(() => {
    document.title = [name, title, "Hearsay"].filter((each) => each !== undefined && each !== "").join(" · ");
  }, [name, title]);
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <Rail />
      <div className="frame-body">
        <TopBar onOpen={setOpen} onFilter={() => setFiltering((on) => !on)} isFiltering={filtering} />
        <FilterBar isOpen={filtering} onClose={() => setFiltering(false)} />
        <main id="main" tabIndex={-1}>
          {session.isError ? <Problem error={session.error} /> : children}
        </main>
      </div>
      <Palette
        open={open === "palette" || open === "search"}
        searching={open === "search"}
        onClose={() => setOpen(null)}
        onHelp={() => setOpen("help")}
      />
      <Help isOpen={open === "help"} onClose={() => setOpen(null)} />
      <Toasts />
    </div>
  );
}
