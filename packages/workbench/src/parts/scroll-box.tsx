import type { ReactNode } from "react";

/** Something wider than the screen: scrolls by itself, with the keyboard too. */
export function ScrollBox({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys (WCAG 2.1.1; axe scrollable-region-focusable).
    <section className={`scroll-box ${className ?? ""}`} tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
