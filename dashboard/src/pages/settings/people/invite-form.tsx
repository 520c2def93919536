import { Alert, Button, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { invitationsQuery } from "../../../api/settings.ts";
import { CopyField } from "../../../components/copy-field.tsx";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";

/** Makes an invitation and shows its link: this once, to be sent by hand. */
export function InviteForm() {
  const [email, setEmail] = useState("");
  const invite = useChange({
    change: () => client.account.invite(email.trim() === "" ? {} : { email }),
    affects: [invitationsQuery.queryKey],
    onDone: () => setEmail(""),
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Failure error={invite.error} />
        <Group align="flex-end">
          <TextInput
            flex={1}
            miw={220}
            label="Email"
            description="Left empty, whoever follows the link says theirs"
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" loading={invite.isPending}>
            Make a link
          </Button>
        </Group>
        {invite.data && (
          <Alert title="Send this link yourself: it is shown this once">
            <CopyField label="Invitation link" value={invite.data.url} />
          </Alert>
        )}
      </Stack>
    </form>
  );
}
