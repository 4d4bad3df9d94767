import { randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler, Next, Context as Request } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Who may ask: the holder of a link that works once, from a page of this server, under this server's own name. */
export interface Guard {
  /** A new link that works once; earlier ones that nobody used stop working. */
  link(): string;
  /** Turns away strangers: wrong host (DNS rebinding), wrong origin (another site's page), no session. Sets the headers that hem the page in. */
  readonly check: MiddlewareHandler;
  /** Takes a link's key and gives the session's cookie. */
  readonly enter: (request: Request) => Response;
}

/** Nothing but what this server itself serves may run, load or be asked; nobody may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // One rule that react-aria puts into the page for whatever can be pressed; the browser tests tell when it changes.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

const YEAR_S = 365 * 24 * 3600;

/** A guard for a server at `http://127.0.0.1:PORT`. */
export function guardOf(port: () => number): Guard {
  const session = randomBytes(32).toString("base64url");
  let key: string | null = null;
  // Cookies do not know ports: two cases open at once must not put each other out.
  const cookie = (): string => `hearsay-${port()}`;
  const own = (): readonly string[] => [`127.0.0.1:${port()}`, `localhost:${port()}`];

  const check = async (request: Request, next: Next): Promise<Response | undefined> => {
    const { req } = request;
    for (const [name, value] of Object.entries(HEADERS)) request.header(name, value);
    if (!own().includes(req.header("host") ?? "")) return refused(request, "This server answers to its own address only.");
    const origin = req.header("origin");
    const site = req.header("sec-fetch-site");
    const isOwn = origin === undefined || own().some((host) => origin === `http://${host}`);
    const isNavigation = req.method === "GET" && req.header("sec-fetch-mode") === "navigate";
    if (!isOwn || (site !== undefined && site !== "same-origin" && site !== "none" && !isNavigation))
      return refused(request, "Another site's page may not ask this server.");
    if (req.method !== "GET" && req.method !== "HEAD" && origin === undefined && site === undefined)
      if (req.header("x-hearsay") === undefined)
        // A program, not a page: it must at least hold the cookie, and say that it knows what it does.
        return refused(request, "Send the header X-Hearsay with requests that change something.");
    if (req.path === "/enter") return void (await next());
    if (!same(getCookie(request, cookie()) ?? "", session)) return stranger(request);
    await next();
    if (req.path.startsWith("/api/")) request.header("Cache-Control", "no-store");
  };

  const enter = (request: Request): Response => {
    const given = request.req.query("key") ?? "";
    if (key === null || !same(given, key)) return stranger(request);
    key = null;
    setCookie(request, cookie(), session, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: YEAR_S });
    request.header("Cache-Control", "no-store");
    return request.redirect("/", 303);
  };

  return {
    link: () => {
      key = randomBytes(24).toString("base64url");
      return `http://127.0.0.1:${port()}/enter?key=${key}`;
    },
    check: check as MiddlewareHandler,
    enter,
  };
}

function refused(request: Request, message: string): Response {
  return request.json({ error: { code: "request/refused", message } }, 403);
}

/** No session: a page that says what to do, or for programs the same in JSON. */
function stranger(request: Request): Response {
  const message = "This link was used already, or is not one of this server. Press Enter where hearsay serve runs to get a new one.";
  if (request.req.path.startsWith("/api/")) return request.json({ error: { code: "request/no-session", message } }, 401);
  return request.html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay</title><body><main><h1>Not signed in</h1><p>${message}</p></main></body></html>`,
    401,
  );
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
