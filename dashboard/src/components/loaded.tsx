import { Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadError } from "./load-error.tsx";

interface LoadedProps<Value> {
  readonly query: UseQueryResult<Value>;
  /** Of the place kept while it loads, in pixels. */
  readonly height?: number;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what was loaded; until then its place, and where it failed why. */
export function Loaded<Value>({ query, height = 160, children }: LoadedProps<Value>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <LoadError error={query.error} onRetry={() => query.refetch()} />;
  return <Skeleton height={height} radius="md" />;
}
