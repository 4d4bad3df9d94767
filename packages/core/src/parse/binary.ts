/** First bytes of formats that are no text, from the publicly listed file signatures ("magic numbers"). `at`: where they stand. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: "a PDF file" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a zip archive (or a Word, OpenDocument or EPUB file)" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: "an empty zip archive" },
  { bytes: [0x1f, 0x8b], what: "a gzip archive" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG picture" },
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "a GIF picture" },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: "a WebP, WAV or AVI file" },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: "an xz archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: "a Zstandard archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: "a 7z archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], what: "a RAR archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Word, Excel or Outlook file" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: "an RTF file" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: "a program" },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], what: "a program" },
  { bytes: [0x00, 0x61, 0x73, 0x6d], what: "a program" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], what: "an SQLite database" },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, what: "a film or a HEIC picture" },
  { bytes: [0x4f, 0x67, 0x67, 0x53], what: "a sound or film file" },
  { bytes: [0x49, 0x44, 0x33], what: "an MP3 file" },
  { bytes: [0x77, 0x4f, 0x46], what: "a font" },
];

const SAMPLE = 65_536;

/** What the bytes are when they are no text: "a PDF file"; null when they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { bytes: mark, at = 0, what } of SIGNATURES) if (mark.every((byte, index) => bytes[at + index] === byte)) return what;
  return null;
}

/** True when so many of the bytes are control codes that no text could have them. NULs alone are judged too: ask about UTF-16 first. */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1;
  }
  return controls > length * 0.1;
}
