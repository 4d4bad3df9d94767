import type { ReactNode } from "react";

/** Nothing is there: why, and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
