import type { UpdateSpeakersRequest } from "@convo/contract";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";

interface SpeakersChange {
  readonly request: UpdateSpeakersRequest;
  /** What to say once it is done. */
  readonly done: string;
}

/** Corrects who spoke; all that was made of the conversation is then loaded anew. */
export function useUpdateSpeakers(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ request }: SpeakersChange) => client.speakers.update(id, request),
    async onSuccess(_, { done }) {
      await queries.invalidateQueries({ queryKey: ["conversation", id] });
      notifications.show({ message: done });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
}
