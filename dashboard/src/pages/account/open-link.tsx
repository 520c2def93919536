import { Alert, Loader } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";
import { EntryFrame } from "./entry-frame.tsx";

/** A link that the server opened on the owner's own machine: it signs in at once. */
export function OpenLink({ token }: { token: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, error } = useMutation({
    mutationFn: () => client.account.followLink(token),
    async onSuccess() {
      // What is known may be somebody else's.
      queries.removeQueries({ type: "inactive" });
      await navigate({ to: "/", replace: true });
    },
  });
  useEffect(() => mutate(), [mutate]);
  return (
    <EntryFrame title="Signing in" about="This takes a moment.">
      {error ? <Alert color="red">{messageOf(error)}</Alert> : <Loader mx="auto" display="block" />}
    </EntryFrame>
  );
}
