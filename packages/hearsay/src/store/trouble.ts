import { HearsayError } from "@hearsay/core";

/** An error of SQLite or of the file system as people should hear it: which file, what is wrong, what to do. Other errors come back as they are. */
export function troubleWith(path: string, error: unknown): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const told = (kind: string, words: string): HearsayError => new HearsayError(`case/${kind}`, `${path} ${words}`, error);
  if (code === "SQLITE_NOTADB") return notACase(path, error);
  if (code.startsWith("SQLITE_CORRUPT")) return damaged(path, error.message, error);
  if (code === "SQLITE_FULL" || code === "ENOSPC") return told("full", `could not be written: no room is left. ${KEPT}`);
  if (code.startsWith("SQLITE_IOERR"))
    return told("disk", `could not be read or written: the disk or its limits refused (${error.message}). ${KEPT}`);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return told("busy", "is being written by another program. Wait until it is done, then run the command again.");
  if (code.startsWith("SQLITE_READONLY") || code === "SQLITE_PERM" || code === "EACCES" || code === "EPERM" || code === "EROFS")
    return told("permission", "may not be written. Ask for permission to write it and its folder, or work on a copy.");
  if (code.startsWith("SQLITE_CANTOPEN"))
    return told("cannot-open", "cannot be opened. Check that its folder exists and that you may read and write there.");
  if (code === "SQLITE_TOOBIG" || code === "SQLITE_NOMEM")
    return told("too-big", `could not take something that big (${error.message}). ${KEPT}`);
  if (code === "SQLITE_CONSTRAINT_TRIGGER") return told("append-only", `was left as it is: ${error.message}.`);
  return error;
}

/** What is not a case, or not ours. */
export function notACase(path: string, cause?: unknown): HearsayError {
  return new HearsayError("case/not-a-case", `${path} is not a Hearsay case. Make a new case with: hearsay new CASE`, cause);
}

/** A case whose file is damaged. */
export function damaged(path: string, what: string, cause?: unknown): HearsayError {
  const help = `Leave it as it is and work on a copy; "sqlite3 COPY .recover" gets out what can be read, "sqlite3 COPY -Ax" the originals.`;
  return new HearsayError("case/damaged", `${path} is damaged (${what}). ${help}`, cause);
}

const KEPT = "What was acknowledged before is kept. Make room and run the same command again: what is in already is skipped.";
