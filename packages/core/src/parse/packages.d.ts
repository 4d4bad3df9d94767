/** The package comes without types. */
declare module "html-encoding-sniffer" {
  interface Options {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
  }
  const sniff: (bytes: Uint8Array, options?: Options) => string;
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default sniff;
}

/** The package's own types draw in those of Node, which core must do without. */
declare module "@exodus/bytes/encoding.js" {
  export class TextDecoder {
    constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
    decode(input?: Uint8Array): string;
  }
}
