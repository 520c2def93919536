import type { Conversation } from "@convo/contract";
import { TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { client } from "../../api/client.ts";
import { messageOf } from "../../api/message-of.ts";

interface RenameFieldProps {
  readonly conversation: Conversation;
  readonly onDone: () => void;
}

/** Another title, typed where the old one stands: Enter keeps it, Escape does not. */
export function RenameField({ conversation: { id, title }, onDone }: RenameFieldProps) {
  const [draft, setDraft] = useState(title);
  const queries = useQueryClient();
  const rename = useMutation({
    mutationFn: (next: string) => client.conversations.update(id, { title: next }),
    async onSuccess(renamed) {
      queries.setQueryData(["conversation", id], renamed);
      await queries.invalidateQueries({ queryKey: ["conversations"] });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
    onSettled: onDone,
  });
  const keep = () => {
    const next = draft.trim();
    if (rename.isPending) return;
    if (next === "" || next === title) onDone();
    else rename.mutate(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") keep();
    if (event.key === "Escape") onDone();
  };
  return (
    <TextInput
      aria-label="Title"
      flex={1}
      size="sm"
      maxLength={200}
      autoFocus
      disabled={rename.isPending}
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
