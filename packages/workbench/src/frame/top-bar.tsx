import { CircleHelp, Moon, Redo2, Search, SlidersHorizontal, Sun, Undo2 } from "lucide-react";
import { Button } from "react-aria-components";
import { filterSize, useFilter } from "../address/filter.ts";
import { useSteps } from "../data/decide.ts";
import { useSession } from "../data/queries.ts";
import { keyWords } from "../keys/keys.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Tip } from "../parts/tip.tsx";
import { useTheme } from "./theme.ts";

interface TopBarProps {
  readonly onOpen: (what: "search" | "help") => void;
  readonly onFilter: () => void;
  readonly isFiltering: boolean;
}

/** Case, search, filter, undo, help. */
export function TopBar({ onOpen, onFilter, isFiltering }: TopBarProps) {
  const { data: session } = useSession();
  const { undo, redo } = useSteps();
  const [filter] = useFilter();
  const [theme, toggle] = useTheme();
  const held = filterSize(filter);
  return (
    <header className="top-bar">
      <div className="top-case">
        <strong>
          <Foreign>{session?.title ?? " "}</Foreign>
        </strong>
        {session?.readOnly === true && <span className="badge">read only</span>}
      </div>
      <Button className="top-search" aria-label="Search" onPress={() => onOpen("search")}>
        <Search size={16} aria-hidden />
        <span>Search</span>
        <kbd>/</kbd>
      </Button>
      <div className="top-tools">
        <Tip words={`Filter (${keyWords("filter")})`}>
          <Button className="tool" aria-label={held > 0 ? `Filter, ${held} set` : "Filter"} aria-expanded={isFiltering} onPress={onFilter}>
            <SlidersHorizontal size={18} aria-hidden />
            {held > 0 && <span className="tool-count">{held}</span>}
          </Button>
        </Tip>
        {session?.readOnly !== true && (
          <>
            <Tip words={session?.undo == null ? "Nothing to undo" : `Undo: ${session.undo} (${keyWords("undo")})`}>
              <Button className="tool" aria-label="Undo" isDisabled={session?.undo == null} onPress={undo}>
                <Undo2 size={18} aria-hidden />
              </Button>
            </Tip>
            <Tip words={session?.redo == null ? "Nothing to redo" : `Redo: ${session.redo} (${keyWords("redo")})`}>
              <Button className="tool" aria-label="Redo" isDisabled={session?.redo == null} onPress={redo}>
                <Redo2 size={18} aria-hidden />
              </Button>
            </Tip>
          </>
        )}
        <Tip words={theme === "dark" ? "Light" : "Dark"}>
          <Button className="tool" aria-label={theme === "dark" ? "Light theme" : "Dark theme"} onPress={toggle}>
            {theme === "dark" ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
          </Button>
        </Tip>
        <Tip words={`Keys and help (${keyWords("help")})`}>
          <Button className="tool" aria-label="Keys and help" onPress={() => onOpen("help")}>
            <CircleHelp size={18} aria-hidden />
          </Button>
        </Tip>
      </div>
    </header>
  );
}
