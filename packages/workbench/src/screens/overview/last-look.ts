import type { Session } from "hearsay/shapes";
import { useCallback, useEffect, useState } from "react";

/** How far the ledger was when this case was last looked at, and when that was. */
export interface LastLook {
  readonly entries: number;
  /** Instant, UTC. */
  readonly at: string;
}

const YEAR_S = 365 * 24 * 3600;
/** What was known when this page was opened, by case: it stays until somebody says that it is seen. */
const before = new Map<string, LastLook | null>();

/** The last look at this case before this one, and how to say that all is seen. Kept in a cookie: a case is served at another port each time, and storage knows ports where cookies do not. */
export function useLastLook(session: Session | undefined): readonly [LastLook | null | undefined, () => void] {
  const [, again] = useState(0);
  const name = session === undefined ? null : `seen-${hashOf(`${session.file}\n${session.title}`)}`;
  if (name !== null && !before.has(name)) before.set(name, kept(name));
  const entries = session?.entries ?? null;
  useEffect(() => {
    if (name !== null && entries !== null) keep(name, entries);
  }, [name, entries]);
  const seen = useCallback(() => {
    if (name === null || entries === null) return;
    before.set(name, { entries, at: new Date().toISOString() });
    again((count) => count + 1);
  }, [name, entries]);
  return [name === null ? undefined : before.get(name), seen];
}

function kept(name: string): LastLook | null {
  const value = document.cookie
    .split("; ")
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  const [, entries, at] = /^(\d+)\.([\dTZ:.-]+)$/.exec(value ?? "") ?? [];
  return entries === undefined || at === undefined ? null : { entries: Number(entries), at };
}

function keep(name: string, entries: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
  document.cookie = `${name}=${entries}.${new Date().toISOString()}; path=/; max-age=${YEAR_S}; samesite=strict`;
}

/** FNV-1a, 32 bits: a short name that says nothing of the case. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
