import type { ConversationQueryResult } from "@convo/contract";
import { notifications } from "@mantine/notifications";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { profileQuery } from "../../../api/profile.ts";
import { withAnswer } from "./with-answer.ts";

/** What was asked in this visit: it stays while one looks at the transcript, and goes with the page. */
const askedQuery = (id: string) =>
  queryOptions({
    queryKey: ["asked", id],
    queryFn: (): readonly ConversationQueryResult[] => [],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** The questions of this visit with their answers, the latest first, and how to ask another. */
export function useAsking(id: string) {
  const queries = useQueryClient();
  const { data: asked = [] } = useQuery(askedQuery(id));
  const asking = useMutation({
    mutationFn: (query: string) => client.answers.ask(id, { query }),
    onSuccess(answer) {
      queries.setQueryData(askedQuery(id).queryKey, (before = []) => withAnswer(before, answer));
      void queries.invalidateQueries({ queryKey: profileQuery.queryKey });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return { asked, ask: asking.mutateAsync, isPending: asking.isPending, question: asking.variables ?? "" };
}
