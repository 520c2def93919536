import type { Conversation } from "@convo/contract";
import { ActionIcon, Box, Group, Title as Heading, TextInput, VisuallyHidden } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconPencil } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { client } from "../../api/client.ts";
import { conversationQuery } from "../../api/conversations.ts";
import { messageOf } from "../../api/message-of.ts";

const titleLengthMax = 200;

/** The title, which can be changed where it stands: Enter keeps, Escape leaves it as it was. */
export function Title({ conversation }: { conversation: Conversation }) {
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRename(conversation);
  const keep = () => {
    const title = draft?.trim() ?? "";
    setDraft(null);
    if (title !== "" && title !== conversation.title) rename.mutate(title);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") keep();
    if (event.key === "Escape") setDraft(null);
  };
  if (draft !== null)
    return (
      <Box flex={1}>
        <VisuallyHidden component="h1">{conversation.title}</VisuallyHidden>
        <TextInput
          aria-label="Title"
          value={draft}
          maxLength={titleLengthMax}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={onKeyDown}
        />
      </Box>
    );
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Heading
        order={1}
        size="h2"
        fz={{ base: 22, sm: 26 }}
        lineClamp={4}
        style={{ overflowWrap: "anywhere" }}
      >
        {rename.isPending ? rename.variables : conversation.title}
      </Heading>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label="Change the title"
        mt={3}
        onClick={() => setDraft(conversation.title)}
      >
        <IconPencil size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function useRename({ id }: Conversation) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (title: string) => client.conversations.update(id, { title }),
    onSuccess(renamed) {
      queries.setQueryData(conversationQuery(id).queryKey, renamed);
      void queries.invalidateQueries({ queryKey: ["conversations"] });
    },
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
}
