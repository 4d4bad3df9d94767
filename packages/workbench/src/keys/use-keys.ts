import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";
import { KEYS, type KeyName } from "./keys.ts";

/** Does something when a key of the register is pressed, as long as this is on the page. Not while something is typed in, or a dialog is open that this does not belong to. */
export function useKeys(does: Partial<Record<KeyName, () => void>>, enabled = true): void {
  const latest = useRef(does);
  latest.current = does;
  const names = Object.keys(does).sort().join(" ");
  useEffect(() => {
    if (!enabled || names === "") return undefined;
    const bound = Object.fromEntries(
      (names.split(" ") as KeyName[]).map((name) => [
        KEYS[name].keys,
        (event: KeyboardEvent) => {
          if (!KEYS[name].keys.startsWith("$mod") && isTyping(event)) return;
          if (document.querySelector("[role=dialog],[role=alertdialog]") !== null && !KEYS[name].keys.startsWith("$mod")) return;
          const act = latest.current[name];
          if (act === undefined) return;
          event.preventDefault();
          act();
        },
      ]),
    );
    return tinykeys(window, bound);
  }, [names, enabled]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=searchbox]") !== null)
  );
}
