import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loading } from "./loading.tsx";
import { Problem } from "./problem.tsx";

interface AnswerProps<T> {
  readonly of: UseQueryResult<T, Error>;
  /** "the tolls": what is being looked at. */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was asked for when it is there; until then that it is coming, or why it does not come. */
export function Answer<T>({ of, what, children }: AnswerProps<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Problem error={of.error} onRetry={() => void of.refetch()} />;
  return <Loading what={what} />;
}
