import { totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HearsayError } from "@hearsay/core";
import type { CaseFile } from "../store/case-file.ts";
import { openCase } from "../store/open-case.ts";
import { type DossierFindings, Finder, type Progress } from "./findings.ts";
import { Pieces } from "./pieces.ts";
import type { Asked, Told } from "./thread.ts";

/** The dossier of a case that goes on changing, found in a thread of its own and kept until the case changes. */
export interface LiveDossier {
  /** What the case says now. Looks at the end of the ledger each time: where nothing was written since, the same object again. Asked several times at once, it is found once. */
  current(): Promise<DossierFindings>;
  /** How far the finding is; null: nothing is being found. */
  readonly progress: Progress | null;
  /** Forgets what was found, and the records that are held: the next finding reads the whole case. */
  invalidate(): void;
  /** Ends the thread; what was being found is not given. */
  close(): Promise<void>;
}

/** Threads cannot load TypeScript, so from source everything is found in this one. */
const BUILT = !import.meta.url.endsWith(".ts");

/** Much is made and thrown away while a dossier is found: with more room for what is new, half the time goes. */
const YOUNG_HEAP_MB = 128;

/** The dossier of the case file at a path. Throws what `openCase` throws, when first asked. */
export function liveDossier(path: string): LiveDossier {
  return new Live(path);
}

interface Found {
  /** Hash of the newest ledger entry; "": none. */
  readonly ledger: string;
  readonly findings: Promise<DossierFindings>;
}

class Live implements LiveDossier {
  readonly #path: string;
  #file: CaseFile | null = null;
  #thread: Thread | null = null;
  /** In place of a thread. */
  #finder: Finder | null = null;
  #found: Found | null = null;
  #running: Promise<unknown> | null = null;
  #next: Promise<DossierFindings> | null = null;
  #stale = false;
  #closed = false;
  progress: Progress | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async current(): Promise<DossierFindings> {
    if (this.#closed) throw new Error("The dossier was closed.");
    this.#file ??= openCase(this.#path);
    const ledger = this.#file.end().hash ?? "";
    if (this.#found?.ledger === ledger) return this.#found.findings;
    // What changed while something is being found is found next, once for all who ask meanwhile.
    if (this.#running !== null) {
      this.#next ??= this.#running.then(() => {
        this.#next = null;
        return this.current();
      });
      return this.#next;
    }
    const findings = this.#find();
    this.#found = { ledger, findings };
    this.#running = findings.then(
      // More may have been written before the thread looked.
      (found) => this.#settle(findings, { ledger: found.ledger, findings }),
      () => this.#settle(findings, null),
    );
    return findings;
  }

  invalidate(): void {
    this.#found = null;
    this.#stale = true;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#file?.close();
    this.#file = null;
    this.#found = null;
    await this.#thread?.close();
  }

  #settle(findings: Promise<DossierFindings>, found: Found | null): void {
    if (this.#found?.findings === findings) this.#found = found;
    this.#running = null;
    this.progress = null;
  }

  async #find(): Promise<DossierFindings> {
    const tell = (progress: Progress) => {
      this.progress = progress;
    };
    if (this.#stale) {
      await this.#thread?.close();
      this.#thread = null;
      this.#finder = null;
      this.#stale = false;
    }
    if (!BUILT) {
      this.#finder ??= new Finder(this.#path);
      return this.#finder.find(tell);
    }
    if (this.#thread === null || this.#thread.ended) this.#thread = new Thread(this.#path);
    return this.#thread.find(tell);
  }
}

interface Waiting {
  readonly tell: (progress: Progress) => void;
  readonly done: (findings: DossierFindings) => void;
  readonly fail: (error: Error) => void;
  readonly pieces: Pieces;
}

/** The thread, and who waits for it. */
class Thread {
  readonly #worker: Worker;
  #waiting: Waiting | null = null;
  #last: DossierFindings | null = null;
  /** True when it can be asked no more. */
  ended = false;

  constructor(path: string) {
    this.#worker = new Worker(fileURLToPath(new URL("./thread.js", import.meta.url).href), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: Math.round(totalmem() / 2 ** 21), maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    this.#worker.on("message", (told: Told) => this.#hear(told));
    const stopped = (error: Error) => {
      this.ended = true;
      this.#waiting?.fail(error);
    };
    this.#worker.on("error", stopped);
    this.#worker.on("exit", () => stopped(new Error("The thread that finds the dossier was ended.")));
  }

  /** One at a time. */
  find(tell: (progress: Progress) => void): Promise<DossierFindings> {
    return new Promise((done, fail) => {
      this.#waiting = { tell, done, fail, pieces: new Pieces() };
      this.#worker.ref();
      this.#worker.postMessage("find" satisfies Asked);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(told: Told): void {
    if ("progress" in told) this.#waiting?.tell(told.progress);
    else if ("piece" in told) {
      this.#waiting?.pieces.take(told.piece);
      this.#worker.postMessage("more" satisfies Asked);
    } else {
      // Holds no process open once it has answered.
      this.#worker.unref();
      if ("failed" in told) {
        this.#waiting?.fail(told.code === null ? new Error(told.failed) : new HearsayError(told.code, told.failed));
        return;
      }
      if ("head" in told) this.#last = this.#waiting?.pieces.whole(told.head) ?? null;
      else if (this.#last !== null) this.#last = { ...this.#last, ...told };
      if (this.#last !== null) this.#waiting?.done(this.#last);
    }
  }
}
