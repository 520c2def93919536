import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { sessionsQuery } from "../../../api/settings.ts";
import { NewPasswordInput } from "../../../components/new-password-input.tsx";
import { Failure } from "../failure.tsx";
import { SettingsGroup } from "../group.tsx";
import { useChange } from "../use-change.ts";

export function PasswordForm() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const save = useChange({
    change: () => client.account.changePassword({ current, new: next }),
    affects: [sessionsQuery.queryKey],
    done: () => "Your password was changed.",
    onDone() {
      setCurrent("");
      setNext("");
    },
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <SettingsGroup title="Password" about="Changing it signs you out in all other browsers.">
      <form onSubmit={submit}>
        <Stack>
          <Failure error={save.error} />
          <PasswordInput
            label="Current password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPasswordInput label="New password" value={next} onChange={setNext} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </SettingsGroup>
  );
}
