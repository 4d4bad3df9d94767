import { useEffect } from "react";

let sheet: CSSStyleSheet | null = null;

/** Lights up all words of the claims that are opened and pointed at: a rule of style, so that nothing of a long text is drawn again. */
export function useLit(current: string | null, pointed: string | null): void {
  useEffect(() => {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    const words = (id: string): string => `mark[data-ids~="${CSS.escape(id)}"]`;
    const rules = [
      ...(pointed === null ? [] : [`${words(pointed)} { box-shadow: inset 0 -0.16em 0 var(--accent); }`]),
      ...(current === null ? [] : [`${words(current)} { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 2px; }`]),
    ];
    sheet.replaceSync(rules.join("\n"));
    return () => sheet?.replaceSync("");
  }, [current, pointed]);
}
