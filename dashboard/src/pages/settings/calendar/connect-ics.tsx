import { Button, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";

/** Takes a calendar's secret address. */
export function ConnectIcs() {
  const [url, setUrl] = useState("");
  const connect = useChange({
    change: () => client.calendar.connect({ url }),
    affects: [["calendar"]],
    done: ({ label }) => `${label} is connected.`,
    onDone: () => setUrl(""),
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    connect.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Failure error={connect.error} />
        <Group align="flex-end">
          <TextInput
            flex={1}
            miw={220}
            label="iCal address"
            description="Whoever has it can read your calendar; it is kept encrypted"
            placeholder="https://calendar.example.com/private/basic.ics"
            required
            autoComplete="off"
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Button type="submit" loading={connect.isPending}>
            Connect
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
