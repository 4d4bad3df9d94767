import { useFilter as useWords } from "react-aria-components";
import { useSearch as useAddress, useLocation } from "wouter";
import { carried, useFilter } from "../address/filter.ts";
import { useSteps } from "../data/decide.ts";
import { useSession } from "../data/queries.ts";
import { useSearch, useSettled } from "../data/search.ts";
import { verify } from "../data/verify.ts";
import { type KeyName, keyWords } from "../keys/keys.ts";
import { dayWords } from "../parts/day.ts";
import { readerPath } from "../parts/evidence-chip.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { type Pick, PickList } from "./pick-list.tsx";
import { DESTINATIONS } from "./places.ts";
import { useTheme } from "./theme.ts";

interface CommandListProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly close: () => void;
  readonly onHelp: () => void;
}

/** Everything that can be done or gone to, by its name; reports by their words. */
export function CommandList({ words, onWords, close, onHelp }: CommandListProps) {
  const [, go] = useLocation();
  const address = carried(useAddress());
  const { contains } = useWords({ sensitivity: "base" });
  const { undo, redo } = useSteps();
  const [, change] = useFilter();
  const [theme, toggle] = useTheme();
  const session = useSession();
  const mayChange = session.data?.readOnly === false;
  const { reports } = useSearch(useSettled(words), 8);
  const command = (id: string, name: string, key: KeyName | null, act: () => void): Pick => ({
    id,
    name,
    act,
    shown: (
      <>
        <span>{name}</span>
        {key !== null && <kbd>{keyWords(key)}</kbd>}
      </>
    ),
  });
  const commands = [
    ...(mayChange ? [command("undo", "Undo", "undo", undo), command("redo", "Redo", "redo", redo)] : []),
    command("verify", "Verify the case", null, () => {
      go("/log");
      void verify();
    }),
    command("clear", "Clear the filter", null, () =>
      change({ since: null, until: null, q: null, outlet: [], place: [], voice: [], state: [], incident: [] }),
    ),
    command("theme", theme === "dark" ? "Light theme" : "Dark theme", null, toggle),
    command("print", "Print this screen", null, () => setTimeout(() => window.print(), 300)),
    command("help", "Keys and help", "help", onHelp),
  ];
  const screens = DESTINATIONS.map(({ path, name, key }) => command(path, `Go to ${name}`, key, () => go(path + address)));
  const fitting = (picks: readonly Pick[]): readonly Pick[] => picks.filter(({ name }) => contains(name, words.trim()));
  const found = (reports?.hits ?? []).map(
    ({ version, title, outlet, published }): Pick => ({
      id: version,
      name: title,
      act: () => go(readerPath({ version })),
      shown: (
        <>
          <span className="palette-title">
            <Foreign>{title}</Foreign>
          </span>
          <span className="soft palette-from">
            <Foreign>{outlet ?? "outlet not known"}</Foreign> · {dayWords(published)}
          </span>
        </>
      ),
    }),
  );
  return (
    <PickList
      label="Command"
      placeholder="Go to, undo, verify, a report …"
      words={words}
      onWords={onWords}
      close={close}
      sections={[
        { title: "Screens", picks: fitting(screens) },
        { title: "Do", picks: fitting(commands) },
        { title: "Reports", picks: found },
      ]}
      empty="Nothing is called so."
    />
  );
}
