/** Why a gazetteer cannot be used. `code` is for programs; the message says what was expected, what came, and what to do. */
export class GazetteerError extends Error {
  override readonly name: string = "GazetteerError";
  readonly code: "gazetteer/not-a-gazetteer" | "gazetteer/other-version" | "gazetteer/damaged";

  constructor(code: GazetteerError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
