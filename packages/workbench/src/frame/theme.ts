import { useEffect, useState } from "react";

type Theme = "light" | "dark";

const KEPT = "theme";

/** Light or dark: as the system has it until somebody chooses. */
export function useTheme(): readonly [Theme, () => void] {
  const [chosen, setChosen] = useState<Theme | null>(() => {
    const kept = localStorage.getItem(KEPT);
    return kept === "light" || kept === "dark" ? kept : null;
  });
  const [system, setSystem] = useState<Theme>(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const hear = (): void => setSystem(query.matches ? "dark" : "light");
    query.addEventListener("change", hear);
    return () => query.removeEventListener("change", hear);
  }, []);
  useEffect(() => {
    if (chosen === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
  }, [chosen]);
  const theme = chosen ?? system;
  return [
    theme,
    () => {
      const next = theme === "dark" ? "light" : "dark";
      localStorage.setItem(KEPT, next);
      setChosen(next);
    },
  ];
}
