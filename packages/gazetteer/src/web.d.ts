// The web standards that the reader asks of its host. Node and browsers have them.
declare class TextDecoder {
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly pathname: string;
}
interface ImportMeta {
  readonly url: string;
}
