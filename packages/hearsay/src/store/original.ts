import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import type { Input } from "@hearsay/core";

/** How a report came in: as the bytes of a file, or as characters of a text or page. */
export type Given = "bytes" | "text" | "html";

export function givenOf(input: Input): Given {
  if ("bytes" in input) return "bytes";
  return "text" in input ? "text" : "html";
}

/** The bytes of a report as they came in; characters as UTF-8. */
export function bytesOf(input: Input): Uint8Array {
  if ("bytes" in input) return input.bytes;
  return Buffer.from("text" in input ? input.text : input.html, "utf8");
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const ENDINGS: Readonly<Record<string, string>> = { "text/html": "html", "application/xhtml+xml": "html", "application/json": "json" };

/** The name of an original in the archive: its hash, and an ending that opens it in the right program. */
export function nameOf(sha256: string, mediaType: string): string {
  return `originals/${sha256}.${ENDINGS[mediaType.split(";")[0] ?? ""] ?? "txt"}`;
}

/** As SQLite archives keep files: compressed by zlib where that is shorter. */
export function packed(bytes: Uint8Array): Uint8Array {
  const smaller = deflateSync(bytes);
  return smaller.length < bytes.length ? smaller : bytes;
}

/** The file that an archive keeps as `data`. Throws on damaged data. */
export function unpacked(data: Uint8Array, size: number): Uint8Array {
  return data.length === size ? data : inflateSync(data, { maxOutputLength: Math.max(1, size) });
}
