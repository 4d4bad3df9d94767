import type { Job } from "hearsay/shapes";
import { post } from "./client.ts";
import { sayProblem } from "./decide.ts";
import { noteJob } from "./live.ts";

/** Starts to check the case: originals, texts, quoted words, the chain of the ledger. */
export async function verify(): Promise<void> {
  try {
    noteJob(await post<Job>("/api/verify"));
  } catch (error) {
    sayProblem(error);
  }
}
