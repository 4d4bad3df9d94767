import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { command, demoReports, newCase, type Opened, open } from "./open.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "hearsay-guard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly words: string;
}

/** Asks as a program does that may say of itself what it likes. */
function ask(
  origin: string,
  path: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const asked = httpRequest({ hostname, port, path, method: options.method ?? "GET", headers: options.headers ?? {} }, (response) => {
      let words = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        words += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, words }));
    });
    asked.on("error", fail);
    asked.end(options.body);
  });
}

function hearsay(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
}

async function cookieOf({ browser, origin }: Opened): Promise<string> {
  return (await browser.cookies(origin))
    .filter(({ name }) => name.startsWith("hearsay-"))
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
}

describe("the door", () => {
  let opened: Opened;
  let cookie: string;
  beforeAll(async () => {
    opened = await open(newCase(mkdtempSync(join(folder, "door-")), demoReports().slice(0, 1)), { args: ["--read-only"] });
    await opened.page.getByRole("heading", { level: 1 }).waitFor();
    cookie = await cookieOf(opened);
  });
  afterAll(() => opened.close());

  test("no cookie, no case", async () => {
    for (const path of ["/", "/api/session", "/api/log", "/api/export?format=json", "/assets/", "/api/openapi.json"])
      expect((await ask(opened.origin, path)).status, path).toBe(401);
    expect((await ask(opened.origin, "/api/session", { headers: { cookie } })).status).toBe(200);
    expect((await ask(opened.origin, "/api/session", { headers: { cookie: `${cookie}x` } })).status).toBe(401);
  });

  test("a link works once, and a newer one puts out an older one", async () => {
    const older = new URL(await opened.link());
    const newer = new URL(await opened.link());
    expect((await ask(opened.origin, older.pathname + older.search)).status).toBe(401);
    const entered = await ask(opened.origin, newer.pathname + newer.search);
    expect(entered.status).toBe(303);
    expect(String(entered.headers["set-cookie"])).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/i);
    expect((await ask(opened.origin, newer.pathname + newer.search)).status).toBe(401);
    expect((await ask(opened.origin, "/enter?key=")).status).toBe(401);
  });

  test("another host name, another site's page and a form of another site are turned away", async () => {
    const { port } = new URL(opened.origin);
    const strange: readonly Readonly<Record<string, string>>[] = [
      { host: "evil.example" },
      { host: `evil.example:${port}` },
      { host: `127.0.0.1.evil.example:${port}` },
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of strange)
      for (const method of ["GET", "POST"])
        expect(
          (await ask(opened.origin, "/api/session", { method, headers: { cookie, ...headers } })).status,
          JSON.stringify(headers),
        ).toBe(403);
    expect((await ask(opened.origin, "/api/undo", { method: "POST", headers: { cookie } })).status).toBe(403);
  });

  test("every answer hems the page in, and none lets other sites read it", async () => {
    for (const path of ["/", "/figures", "/api/session", "/api/nowhere", "/enter?key=x"]) {
      const { headers } = await ask(opened.origin, path, { headers: { cookie, origin: opened.origin } });
      const policy = String(headers["content-security-policy"]);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).not.toMatch(/unsafe-|https?:|\*/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
    const asked = { cookie, origin: "https://evil.example", "access-control-request-method": "POST" };
    expect((await ask(opened.origin, "/api/undo", { method: "OPTIONS", headers: asked })).status).toBe(403);
  });

  test("no path leads out of the folder of the page", async () => {
    for (const path of [
      "/../package.json",
      "/..%2f..%2fpackage.json",
      "/assets/../../cli/main.js",
      "/assets/..%2f..%2fcli/main.js",
      "/%2e%2e/%2e%2e/cli/main.js",
      "/assets/....//....//cli/main.js",
      "/..\\..\\cli\\main.js",
      "//etc/passwd",
      "/%00/etc/passwd",
    ]) {
      const { words } = await ask(opened.origin, path, { headers: { cookie } });
      expect(words, path).not.toMatch(/"name": "hearsay"|processIo|root:x:/);
    }
  });

  test("a body that is too large is refused before it is read", async () => {
    const headers = { cookie, origin: opened.origin, "content-type": "application/json" };
    const reply = await ask(opened.origin, "/api/decisions", { method: "POST", headers, body: `{"kind":"${"x".repeat(1_100_000)}"}` });
    expect(reply.status).toBe(413);
    const huge = await ask(opened.origin, "/api/imports", {
      method: "POST",
      headers: { ...headers, "content-length": String(300 * 1024 * 1024) },
    }).catch((error: Error) => error);
    if (!(huge instanceof Error)) expect(huge.words).toContain("256 MB");
  });

  test("with --read-only every change is refused, and the page offers none", async () => {
    const { page, origin, path } = opened;
    const headers = { cookie, origin, "content-type": "application/json" };
    const claim = { version: "v-0000000000000000", claim: "f-000000" };
    const changes: readonly (readonly [string, object])[] = [
      ["/api/undo", {}],
      ["/api/redo", {}],
      ["/api/imports", { text: "Four people were killed." }],
      ["/api/decisions", { kind: "listed", agency: "Tidewater" }],
      ["/api/decisions", { kind: "accepted", claims: [claim] }],
    ];
    for (const [address, body] of changes) {
      const { status, words } = await ask(origin, address, { method: "POST", headers, body: JSON.stringify(body) });
      expect([address, status]).toEqual([address, 403]);
      expect(words).toContain("--read-only");
    }
    const entries = JSON.parse(hearsay("info", path, "--format", "json").stdout) as object;
    expect(JSON.stringify(entries)).not.toContain("Tidewater");
    await page.goto(`${origin}/import`);
    await page.getByText("opened with --read-only").waitFor();
    expect(await page.getByRole("button", { name: "Choose files" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Import the text" }).count()).toBe(0);
    await page.goto(`${origin}/log`);
    await page.getByRole("heading", { level: 1, name: "Log" }).waitFor();
    expect(await page.locator("main").getByRole("button", { name: "Undo" }).count()).toBe(0);
  });
});

test("a case open twice, and decided on by command meanwhile: both pages see it, and nothing is lost", async () => {
  const path = newCase(mkdtempSync(join(folder, "twice-")), demoReports().slice(0, 3));
  const [one, two] = [await open(path), await open(path, { args: ["--by", "Ben"] })];
  try {
    for (const { page, origin } of [one, two]) {
      await page.goto(`${origin}/log`);
      await page.locator(".log-entry").first().waitFor();
    }
    const claims = hearsay("figures", path, "--format", "jsonl")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly version: string; readonly claim: string });
    const accept = ({ page, origin }: Opened, index: number) =>
      page.request.post(`${origin}/api/decisions`, {
        headers: { Origin: origin },
        data: { kind: "accepted", claims: [{ version: claims[index]?.version, claim: claims[index]?.claim }] },
      });
    const replies = await Promise.all([accept(one, 0), accept(two, 1)]);
    expect(replies.map((reply) => reply.status())).toEqual([200, 200]);
    const third = claims[2];
    expect(hearsay("accept", path, `${third?.version}/${third?.claim}`, "--by", "Cleo").status).toBe(0);
    for (const { page } of [one, two])
      for (const who of ["Ana", "Ben", "Cleo"]) await page.locator(".log-entry", { hasText: `${who} accepted a claim` }).waitFor();
    expect(hearsay("verify", path).status).toBe(0);
    expect([...one.errors, ...two.errors]).toEqual([]);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});

test("a server that is killed while it imports leaves a sound case", async () => {
  const path = newCase(mkdtempSync(join(folder, "killed-")), demoReports().slice(0, 2));
  const child = spawn(process.execPath, [command, "serve", path, "--by", "Ana"], { stdio: ["pipe", "pipe", "ignore"] });
  const link = await new Promise<string>((done) => child.stdout.setEncoding("utf8").once("data", (line: string) => done(line.trim())));
  const { origin, pathname, search } = new URL(link);
  const cookie = String((await ask(origin, pathname + search)).headers["set-cookie"]).split(";")[0] ?? "";
  const headers = { cookie, origin, "content-type": "application/json" };
  const words = "The ministry said on Tuesday that 14 people were killed in Almaty. ";
  const lines = Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ id: `report-${index}`, text: `Report ${index}. ${words.repeat(12)}` }),
  );
  const begun = await ask(origin, "/api/imports", { method: "POST", headers, body: JSON.stringify({ text: lines.join("\n") }) });
  expect(begun.status).toBe(200);
  const { id } = JSON.parse(begun.words) as { readonly id: string };
  await expect
    .poll(
      async () => (JSON.parse((await ask(origin, `/api/jobs/${id}/lines`, { headers: { cookie } })).words) as readonly object[]).length,
      {
        timeout: 120_000,
        interval: 50,
      },
    )
    .toBeGreaterThan(0);
  child.kill("SIGKILL");
  await new Promise((ended) => child.once("exit", ended));
  const checked = hearsay("verify", path);
  expect(checked.stderr).toContain("is sound");
  expect(checked.status).toBe(0);
  const rest = join(folder, "rest.jsonl");
  writeFileSync(rest, lines.slice(0, 20).join("\n"));
  expect(hearsay("add", path, rest, "--model", "none").status).toBe(0);
});
