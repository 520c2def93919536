import type { ApiKey } from "@convo/contract";
import { Badge, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { client } from "../../../api/client.ts";
import { keysQuery } from "../../../api/settings.ts";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { Row } from "../../../components/rows.tsx";
import { timeAgo } from "../../../format/time-ago.ts";
import { useChange } from "../use-change.ts";

export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { id, label, createdAt, lastUsedAt, revokedAt } = apiKey;
  const [isAsking, asking] = useDisclosure(false);
  const revoke = useChange({
    change: () => client.account.revokeKey(id),
    affects: [keysQuery.queryKey],
    done: () => "The key was revoked.",
    onDone: asking.close,
  });
  const name = label ?? "Key without a name";
  const used = lastUsedAt === null ? "never used" : `last used ${timeAgo(lastUsedAt)}`;
  const about = `Created ${timeAgo(createdAt)} · ${used}`;
  return (
    <Row title={name} about={revokedAt === null ? about : `${about} · revoked ${timeAgo(revokedAt)}`}>
      {revokedAt === null ? (
        <Button variant="default" size="xs" onClick={asking.open} aria-label={`Revoke ${name}`}>
          Revoke
        </Button>
      ) : (
        <Badge color="gray" variant="light">
          Revoked
        </Badge>
      )}
      <ConfirmDialog
        opened={isAsking}
        title="Revoke this key?"
        action="Revoke"
        isPending={revoke.isPending}
        onConfirm={() => revoke.mutate(undefined)}
        onClose={asking.close}
      >
        Programs that use “{name}” are refused from then on. A revoked key never works again.
      </ConfirmDialog>
    </Row>
  );
}
