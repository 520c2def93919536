import type { Conversation } from "@convo/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { conversationQuery } from "../../api/conversations.ts";
import { isMadeNow, pollMs } from "./status.ts";

/** The conversation, asked for again while something is being made of it; what was made is then loaded anew. */
export function useConversation(id: string) {
  const queries = useQueryClient();
  const query = useQuery({
    ...conversationQuery(id),
    refetchInterval: ({ state }) => pollMs(state.data?.status),
  });
  const status = query.data?.status;
  const before = useRef<Conversation["status"]>(undefined);
  useEffect(() => {
    const isNew = isMadeNow(before.current, status);
    before.current = status;
    if (isNew) void queries.invalidateQueries({ queryKey: ["conversation", id] });
  }, [queries, id, status]);
  return query;
}
