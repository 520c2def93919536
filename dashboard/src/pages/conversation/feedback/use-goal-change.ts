import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { goalsQuery } from "../../../api/goals.ts";
import { messageOf } from "../../../api/message-of.ts";
import { changedGoals, type Goal } from "./plan.ts";

/** Adds a goal or takes it away; the goals are read anew first, since all of them are replaced at once. */
export function useGoalChange() {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: "goals" },
    async mutationFn({ goal, isWanted }: { goal: Goal; isWanted: boolean }) {
      const { goals } = await client.goals.get();
      return client.goals.put({ goals: changedGoals(goals, goal, isWanted) });
    },
    onSuccess: (goals) => queries.setQueryData(goalsQuery.queryKey, goals),
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
}
