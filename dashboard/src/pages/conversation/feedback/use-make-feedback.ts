import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { profileQuery } from "../../../api/profile.ts";

/** Makes the feedback where what is stored is not current; otherwise says so, and nothing is spent. */
export function useMakeFeedback(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.feedback.generate(id),
    async onSuccess({ cached }) {
      await queries.invalidateQueries({ queryKey: ["conversation", id] });
      if (!cached) await queries.invalidateQueries(profileQuery);
      if (cached)
        notifications.show({ message: "The feedback is up to date: making it again gives the same." });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
}
