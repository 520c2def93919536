import { Button, Group, List, PasswordInput, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { Failure } from "../failure.tsx";
import { SettingsGroup } from "../group.tsx";
import { useChange } from "../use-change.ts";

/** The end of an account: says what goes, and asks for the password. */
export function DeleteSection() {
  const [password, setPassword] = useState("");
  const queries = useQueryClient();
  const deletion = useChange({
    change: () => client.account.delete(password),
    onDone() {
      queries.clear();
      window.location.assign("/sign-in");
    },
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deletion.mutate();
  };
  return (
    <SettingsGroup
      title="Delete account"
      about="At once and for good. Download everything first, under Retention and export."
    >
      <List size="sm" spacing={4}>
        <List.Item>All conversations with their transcripts, feedback, key points and action items</List.Item>
        <List.Item>Goals, trends and the remembered names of speakers</List.Item>
        <List.Item>Share links, API keys, webhooks and calendar connections: they stop working</List.Item>
        <List.Item>Your profile, your sessions and your audit log</List.Item>
      </List>
      <form onSubmit={submit}>
        <Stack>
          <Failure error={deletion.error} />
          <PasswordInput
            label="Your password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" color="red.9" loading={deletion.isPending}>
              Delete my account
            </Button>
          </Group>
        </Stack>
      </form>
    </SettingsGroup>
  );
}
