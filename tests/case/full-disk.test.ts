import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMAND, folder, hearsay, jsonLines, type Ran, story } from "./hearsay.ts";

const dir = folder();
const many = jsonLines(Array.from({ length: 400 }, (_, number) => story(number)));

function sh(command: string, input: string): Pick<Ran, "code" | "out" | "err"> {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { input, encoding: "utf8", timeout: 50_000 });
  return { code: status, out: stdout, err: stderr };
}

function acknowledgedIn(out: string): readonly string[] {
  return out
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => (JSON.parse(line) as { version: string }).version);
}

test.skipIf(process.platform === "win32")("a limit on the size of files: told by name, and nothing acknowledged is lost", () => {
  const file = join(dir, "limited.hearsay");
  hearsay(["new", file]);
  const ran = sh(`ulimit -f 700; ${process.execPath} ${COMMAND} add ${file} - --from jsonl --format jsonl`, many);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(`${file} could not be`);
  expect(ran.err).toContain("run the same command again");
  expect(ran.err).not.toMatch(/\n\s+at /);
  expectKept(file, ran.out);
  expect(hearsay(["add", file, "-", "--from", "jsonl"], { input: many }).code).toBe(0);
  expect(hearsay(["reports", file]).lines).toHaveLength(400);
});

const mountable = process.platform === "linux" && process.getuid?.() === 0 && canMount();

test.skipIf(!mountable)("a full disk: told by name, and nothing acknowledged is lost", () => {
  const disk = join(dir, "disk");
  mkdirSync(disk, { recursive: true });
  expect(sh(`mount -t tmpfs -o size=1500k tmpfs ${disk}`, "").code).toBe(0);
  try {
    const file = join(disk, "full.hearsay");
    hearsay(["new", file]);
    const ran = sh(`${process.execPath} ${COMMAND} add ${file} - --from jsonl --format jsonl`, many);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("no room is left");
    expectKept(file, ran.out);
  } finally {
    sh(`umount ${disk}`, "");
  }
});

function expectKept(file: string, out: string): void {
  const kept = new Set(hearsay(["reports", file]).lines.map(({ version }) => version));
  for (const version of acknowledgedIn(out)) expect(kept).toContain(version);
  expect(hearsay(["verify", file])).toMatchObject({ code: 0 });
}

function canMount(): boolean {
  const disk = join(dir, "try");
  mkdirSync(disk, { recursive: true });
  const mounted = sh(`mount -t tmpfs -o size=100k tmpfs ${disk} && umount ${disk}`, "").code === 0;
  return mounted;
}
