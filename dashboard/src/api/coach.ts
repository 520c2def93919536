import type { PutGoalsRequest, TrendsQuery } from "@convo/contract";
import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

export const trendsQuery = (wanted: TrendsQuery = {}) =>
  queryOptions({ queryKey: ["trends", wanted], queryFn: () => client.feedback.trends(wanted) });

export type GoalWish = PutGoalsRequest["goals"][number];
