import { accessSync, closeSync, constants, existsSync, linkSync, openSync, readFileSync, readSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { HearsayError } from "@hearsay/core";
import Sqlite, { type Database } from "better-sqlite3";
import { CaseFile } from "./case-file.ts";
import { APPLICATION_ID, bringUp, FORMAT, formatOf } from "./format.ts";
import { hold } from "./holder.ts";
import { notACase, troubleWith } from "./trouble.ts";

const PATIENCE_MS = 3_000;
/** Every SQLite file begins with this. */
const MAGIC = "SQLite format 3\0";

/** Makes an empty case. A file that is there already is never touched. */
export function createCase(path: string, title: string, at: string): void {
  if (existsSync(path))
    throw new HearsayError("case/exists", `${path} exists already. Choose another name, or add to it with: hearsay add`);
  if (!existsSync(dirname(path)))
    throw new HearsayError("case/no-folder", `There is no folder ${dirname(path)} to make ${path} in. Make it first.`);
  const unfinished = `${path}.new-${process.pid}`;
  try {
    const db = new Sqlite(unfinished);
    try {
      db.pragma("page_size = 8192");
      bringUp(db);
      const about = db.prepare("INSERT INTO about (name, content) VALUES (?, ?)");
      about.run("title", title);
      about.run("made at", at);
      db.pragma("journal_mode = WAL");
    } finally {
      db.close();
    }
    linkSync(unfinished, path);
  } catch (error) {
    throw troubleWith(path, error);
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + ending, { force: true });
  }
}

/** Opens a case to read. Others may read and write it meanwhile. */
export function openCase(path: string): CaseFile {
  const db = open(path, false);
  return guarded(path, db, () => {
    db.pragma("query_only = ON");
    return new CaseFile(path, db, null);
  });
}

/** Opens a case to write. Waits a moment when another process is writing, then says which. `command` is what others are told. */
export async function openCaseToWrite(path: string, command: string): Promise<CaseFile> {
  const db = open(path, true);
  try {
    db.pragma("synchronous = FULL");
    const held = await hold(db, path, command);
    if (formatOf(db) < FORMAT) bringUp(db);
    return new CaseFile(path, db, held);
  } catch (error) {
    db.close();
    throw troubleWith(path, error);
  }
}

function open(path: string, toWrite: boolean): Database {
  examine(path);
  const mayWrite = isWritable(path) && isWritable(dirname(path));
  if (toWrite && !mayWrite)
    throw new HearsayError(
      "case/permission",
      `${path} may not be written. Ask for permission to write it and its folder, or work on a copy.`,
    );
  const db = guarded(path, null, () =>
    // A case on a read-only disk or folder cannot be opened in place: SQLite wants to write beside it. It is read into memory instead.
    mayWrite ? new Sqlite(path, { fileMustExist: true, timeout: PATIENCE_MS }) : new Sqlite(withoutWal(path)),
  );
  return guarded(path, db, () => {
    if (db.pragma("application_id", { simple: true }) !== APPLICATION_ID) throw notACase(path);
    const format = formatOf(db);
    if (format > FORMAT) {
      const message = `${path} was made by a newer Hearsay (case format ${format}; this one reads up to ${FORMAT}). Update Hearsay, then open it again.`;
      throw new HearsayError("case/newer", message);
    }
    db.prepare("SELECT count(*) FROM about").get();
    return db;
  });
}

/** Says what is wrong with a path before SQLite does, in words that help. */
function examine(path: string): void {
  let head: Buffer;
  try {
    if (!statSync(path).isFile())
      throw new HearsayError("case/not-a-case", `${path} is not a file. A case is one file; make one with: hearsay new CASE`);
    head = headOf(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new HearsayError("case/missing", `There is no case ${path}. Make it with: hearsay new ${path}`, error);
    if (code === "EACCES" || code === "EPERM")
      throw new HearsayError("case/permission", `${path} may not be read. Ask for permission to read it.`, error);
    throw error;
  }
  if (head.toString("latin1") !== MAGIC) throw notACase(path);
}

function headOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(MAGIC.length);
    readSync(file, head, 0, head.length, 0);
    return head;
  } finally {
    closeSync(file);
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a case that is not being written, marked as not in WAL mode: memory has no file to write ahead to. */
function withoutWal(path: string): Buffer {
  const bytes = readFileSync(path);
  bytes[18] = 1;
  bytes[19] = 1;
  return bytes;
}

function guarded<T>(path: string, db: Database | null, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db?.close();
    throw troubleWith(path, error);
  }
}
