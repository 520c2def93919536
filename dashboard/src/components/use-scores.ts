import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { allTrendsQuery } from "../api/trends.ts";

/** The overall score of each conversation that has one. */
export function useScores(): ReadonlyMap<string, number> {
  const { data } = useQuery(allTrendsQuery);
  return useMemo(
    () => new Map(data?.points.map(({ conversationId, overallScore }) => [conversationId, overallScore])),
    [data],
  );
}
