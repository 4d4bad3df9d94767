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
