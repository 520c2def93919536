import { Button, Group, NumberInput, Radio, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { client } from "../../../api/client.ts";
import { accountSettingsQuery } from "../../../api/settings.ts";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { countText } from "../../../format/number.ts";
import { Failure } from "../failure.tsx";
import { useChange } from "../use-change.ts";
import { daysMax, isShorter, retentionOf } from "./retention.ts";

const daysAtFirst = 365;

/** Keeps for good or for so many days. Asks before a change by which conversations go. */
export function RetentionForm({ retentionDays }: { retentionDays: number | null }) {
  const [kept, setKept] = useState(retentionDays === null ? "always" : "days");
  const [days, setDays] = useState<number | string>(retentionDays ?? daysAtFirst);
  const [isAsking, setAsking] = useState(false);
  const wanted = kept === "always" ? null : retentionOf(days);
  const save = useChange({
    change: () => client.account.changeSettings({ retentionDays: wanted }),
    affects: [accountSettingsQuery.queryKey],
    done: () =>
      wanted === null
        ? "Conversations are kept until you delete them."
        : `Conversations are kept for ${countText(wanted, "day")}.`,
    onDone: () => setAsking(false),
    announceFailure: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isShorter(wanted, retentionDays)) setAsking(true);
    else save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Failure error={save.error} />
        <Radio.Group label="Keep conversations" value={kept} onChange={setKept}>
          <Stack gap="xs" mt="xs">
            <Radio value="always" label="Until I delete them" />
            <Group gap="xs">
              <Radio value="days" label="For this many days after they end" />
              <NumberInput
                aria-label="Days"
                w={100}
                size="xs"
                min={1}
                max={daysMax}
                allowDecimal={false}
                disabled={kept !== "days"}
                required={kept === "days"}
                value={days}
                onChange={setDays}
              />
            </Group>
          </Stack>
        </Radio.Group>
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={save.isPending && !isAsking}
            disabled={wanted === retentionDays || (kept === "days" && wanted === null)}
          >
            Save retention
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={isAsking}
        title="Delete older conversations?"
        action="Save and delete"
        isPending={save.isPending}
        onConfirm={() => save.mutate()}
        onClose={() => setAsking(false)}
      >
        Conversations that ended more than {countText(wanted ?? 0, "day")} ago are deleted soon after, for
        good.
      </ConfirmDialog>
    </form>
  );
}
