import type { EmailRequest } from "@convo/contract";
import { Autocomplete, Button, SegmentedControl, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../api/client.ts";
import { messageOf } from "../../../api/message-of.ts";
import { profileQuery } from "../../../api/profile.ts";
import { GenerationNote } from "../../../components/generation-note.tsx";
import { Section } from "../../../components/section.tsx";
import { EmailDraft } from "./email-draft.tsx";

type Tone = NonNullable<NonNullable<EmailRequest>["tone"]>;
const tones: readonly { value: Tone; label: string }[] = [
  { value: "professional", label: "Professional" },
  { value: "casual", label: "Casual" },
  { value: "concise", label: "Concise" },
];
const nameLengthMax = 200;

/** The email after the conversation, drafted to be copied; nothing is sent. */
export function Email({ id, people }: { id: string; people: readonly string[] }) {
  const [tone, setTone] = useState<Tone>("professional");
  const [recipient, setRecipient] = useState("");
  const queries = useQueryClient();
  const drafting = useMutation({
    mutationFn: (body: EmailRequest) => client.answers.draftEmail(id, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: profileQuery.queryKey }),
    onError: (error) => notifications.show({ color: "red", message: messageOf(error) }),
  });
  return (
    <Section title="Follow-up email">
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Tone"
          size="xs"
          fullWidth
          data={[...tones]}
          value={tone}
          onChange={(value) => setTone(tones.find((each) => each.value === value)?.value ?? tone)}
        />
        <Autocomplete
          label="Recipient"
          placeholder="Everybody"
          size="xs"
          data={[...new Set(people)]}
          value={recipient}
          onChange={setRecipient}
          maxLength={nameLengthMax}
        />
        {drafting.data && <EmailDraft draft={drafting.data} />}
        <Button
          variant={drafting.data ? "default" : "filled"}
          size="xs"
          loading={drafting.isPending}
          onClick={() => drafting.mutate({ tone, recipientName: recipient })}
        >
          {drafting.data ? "Draft again" : "Draft the email"}
        </Button>
        <GenerationNote>
          Nothing is sent. A new draft counts as one generation; the same one again is free.
        </GenerationNote>
      </Stack>
    </Section>
  );
}
