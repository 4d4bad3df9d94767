// What `npm run demo` and `npm test` need before they can run, on a fresh clone: packages, build, and for the tests a browser.
// Plain JavaScript, nothing imported from outside Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the checkout; ends the process with its exit code when it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...env },
  });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}`);
  process.stderr.write(`\n${command} ${args.join(" ")} failed${done.error ? `: ${done.error.message}` : ""}.\n`);
  process.exit(done.status ?? 1);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

/** Installs the packages when they are missing or older than the lock file, then builds. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Hearsay needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, "package-lock.json")).mtimeMs) {
    say("Installing packages (about two minutes the first time: the database is compiled where no prebuilt file can be fetched) …");
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { quiet: true, env: nativeEnvironment() });
  }
  say("Building …");
  run("npm", ["run", "--silent", "build"], { quiet: true });
}

/** Native parts need Node's headers; where they lie beside the running Node nothing has to be fetched for them. */
function nativeEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, "include", "node", "node.h"));
  return { ONNXRUNTIME_NODE_INSTALL: "skip", ...(headers ? { npm_config_nodedir: prefix } : {}) };
}

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium, installed from Debian's packages where it is missing and may be; null when there is none to be had. */
export function browser() {
  const found = () => process.env.HEARSAY_CHROMIUM ?? BROWSERS.find((path) => existsSync(path)) ?? null;
  if (found() === null && existsSync("/usr/bin/apt-get")) {
    const asRoot = process.getuid?.() === 0 ? [] : existsSync("/usr/bin/sudo") ? ["sudo", "-n"] : null;
    if (asRoot !== null) {
      say("Installing Chromium from Debian's packages for the browser tests …");
      const apt = (...args) => {
        const [command, ...rest] = [...asRoot, "apt-get", ...args];
        return spawnSync(command, rest, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
      };
      if (apt("install", "-y", "--no-install-recommends", "chromium").status !== 0) {
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium");
      }
    }
  }
  return found();
}
