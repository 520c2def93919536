import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { client } from "../api/client.ts";
import { messageOf } from "../api/message-of.ts";
import { deletions } from "../pages/calls/deletions.ts";

/** Ends the session; nothing of the user's stays behind in the page. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    async mutationFn() {
      // Later nobody could delete them any more.
      await deletions.flush();
      return client.account.signOut();
    },
    async onSuccess() {
      await navigate({ to: "/sign-in" });
      queries.clear();
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return () => mutate();
}
