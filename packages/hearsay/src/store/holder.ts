import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { HearsayError } from "@hearsay/core";
import type { Database } from "better-sqlite3";
import { troubleWith } from "./trouble.ts";

interface HolderRow {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, so that another process that got the same number later is not taken for it; null: not known here. */
  readonly started: string | null;
  readonly command: string;
  readonly since: string;
  readonly seen: string;
}

/** The right to write a case, until it is let go or the process ends. */
export interface Hold {
  /** Throws when somebody else took the case over meanwhile. To be called inside each writing transaction. */
  check(): void;
  release(): void;
}

const PATIENCE_MS = 3_000;
const HEARTBEAT_MS = 15_000;
/** A process on another computer that shows no sign for this long is taken to be gone. */
const SILENCE_MS = 60_000;

/** Takes the case for writing. Waits a moment when another process has it, then says which. A process that died holds nothing. */
export async function hold(db: Database, path: string, command: string): Promise<Hold> {
  const token = randomUUID();
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const holder = tryToHold(db, path, token, command);
    if (holder === null) break;
    if (performance.now() > until) throw heldBy(path, holder);
    await wait(100);
  }
  const beat = setInterval(() => touch(db, token), HEARTBEAT_MS);
  beat.unref();
  return {
    check: () => {
      const holder = holderOf(db);
      if (holder?.token !== token) throw lost(path, holder);
    },
    release: () => {
      clearInterval(beat);
      try {
        db.prepare("DELETE FROM holder WHERE token = ?").run(token);
      } catch {
        // A full disk or a lock of another program: this process ends, and with it its hold.
      }
    },
  };
}

/** The process that is writing a case just now, in words; null: none. */
export function holderInWords(db: Database): string | null {
  const holder = holderOf(db);
  return holder !== null && isAlive(holder) ? inWords(holder) : null;
}

function tryToHold(db: Database, path: string, token: string, command: string): HolderRow | null {
  try {
    return db
      .transaction(() => {
        const holder = holderOf(db);
        if (holder !== null && isAlive(holder)) return holder;
        const now = new Date().toISOString();
        db.prepare(
          "INSERT OR REPLACE INTO holder (only, token, pid, host, started, command, since, seen) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        ).run(token, process.pid, hostname(), startOf(process.pid), command, now, now);
        return null;
      })
      .immediate();
  } catch (error) {
    const holder = holderOf(db);
    if (isBusy(error) && holder !== null && isAlive(holder)) return holder;
    throw troubleWith(path, error);
  }
}

function holderOf(db: Database): HolderRow | null {
  return (db.prepare("SELECT * FROM holder").get() as HolderRow | undefined) ?? null;
}

function touch(db: Database, token: string): void {
  try {
    db.prepare("UPDATE holder SET seen = ? WHERE token = ?").run(new Date().toISOString(), token);
  } catch {
    // The next beat comes soon.
  }
}

function isAlive(holder: HolderRow): boolean {
  if (holder.host !== hostname()) return Date.now() - Date.parse(holder.seen) < SILENCE_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return holder.started === null || holder.started === startOf(holder.pid);
}

/** Boot and clock tick at which a process began, where the system tells (Linux). */
function startOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields?.[19]}`;
  } catch {
    return null;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function inWords(holder: HolderRow): string {
  return `"hearsay ${holder.command}" (process ${holder.pid} on ${holder.host}, since ${holder.since})`;
}

function heldBy(path: string, holder: HolderRow): HearsayError {
  return new HearsayError(
    "case/held",
    `${path} is being written by ${inWords(holder)}. Wait until it is done, then run the command again.`,
  );
}

function lost(path: string, holder: HolderRow | null): HearsayError {
  const who = holder === null ? "nobody any more" : inWords(holder);
  return new HearsayError(
    "case/held",
    `${path} was taken over while it was being written: it is now held by ${who}. Run the command again.`,
  );
}
