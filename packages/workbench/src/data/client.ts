import type { Problem } from "hearsay/shapes";

/** What the server answered instead of what was asked for: a fixed code for programs, words for people. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Values of a query string; a list gives its name several times; null and empty are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** "?since=2022-01-05&outlet=A&outlet=B"; "" for nothing. */
export function queryString(query: Query): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const each of typeof value === "object" ? value : [String(value)]) pairs.append(name, each);
  }
  const words = pairs.toString();
  return words === "" ? "" : `?${words}`;
}

/** Asks the server. Throws `ApiError` with words that can be shown. */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return await answered<T>(() => fetch(path + queryString(query), signal === undefined ? {} : { signal }));
}

/** Changes something. */
export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const isForm = body instanceof FormData;
  return await answered<T>(() =>
    fetch(path, {
      method: "POST",
      body: isForm ? body : JSON.stringify(body),
      ...(isForm ? {} : { headers: { "Content-Type": "application/json" } }),
    }),
  );
}

async function answered<T>(ask: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError("network", "Hearsay does not answer. Is hearsay serve still running?", 0);
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new ApiError(problem?.error.code ?? "server", problem?.error.message ?? `The server answered ${response.status}.`, response.status);
}
