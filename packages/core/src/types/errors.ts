/** What went wrong in the program or its use, as opposed to notices, which are about a report's words. The message says what was expected, what came, and what to do. */
export class HearsayError extends Error {
  override readonly name: string = "HearsayError";
  /** Words, not numbers: "input/empty", "input/binary". */
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
