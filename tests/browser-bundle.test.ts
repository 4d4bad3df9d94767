import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ReportRecord, read } from "@hearsay/core";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";

const page = readFileSync(join(import.meta.dirname, "../corpora/demo/2022-01-07-meridian-post.html"), "utf8");

test("a browser reads a report as Node does, byte for byte, and asks nobody for anything", async () => {
  const bundle = await build({
    stdin: {
      contents: `import { read } from "@hearsay/core"; import { openGazetteer } from "@hearsay/gazetteer";
        globalThis.readReport = async (html) => JSON.stringify(await read({ html }, { gazetteer: openGazetteer(new Uint8Array(await (await fetch("/places.bin")).arrayBuffer())) }));`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["hearsay-source"],
    write: false,
    logLevel: "error",
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/places.bin") response.end(readFileSync(dataFile));
    else if (request.url === "/bundle.js") response.setHeader("content-type", "text/javascript").end(script);
    else
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end("<!doctype html><title>t</title><script type=module src=/bundle.js></script>");
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const profile = mkdtempSync(join(tmpdir(), "hearsay-browser-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["HEARSAY_CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const tab = await browser.newPage();
    const outside: string[] = [];
    const errors: string[] = [];
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    tab.on("request", (request) => {
      if (!request.url().startsWith(origin)) outside.push(request.url());
    });
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.goto(origin);
    await tab.waitForFunction(() => "readReport" in globalThis);
    const there = await tab.evaluate(
      (html) => (globalThis as unknown as { readReport(html: string): Promise<string> }).readReport(html),
      page,
    );
    const here = await read({ html: page }, { gazetteer: openGazetteer(readFileSync(dataFile)) });
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
    expect((JSON.parse(there) as ReportRecord).statements.length).toBeGreaterThan(3);
    expect(there).toBe(JSON.stringify(here));
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
