import { useQuery } from "@tanstack/react-query";
import { conversationQuery } from "../../../api/conversations.ts";
import { localProse } from "../../../format/local-prose.ts";

/** Puts what the advice on a conversation says into the reader's own time. */
export function useLocalProse(id: string): (text: string) => string {
  const { data } = useQuery(conversationQuery(id));
  return (text) => (data === undefined ? text : localProse(text, data));
}
