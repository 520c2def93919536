import type { ApiKey } from "@convo/contract";
import { Badge } from "@mantine/core";
import { client } from "../../../api/client.ts";
import { keysQuery } from "../../../api/settings.ts";
import { ConfirmButton } from "../../../components/confirm-button.tsx";
import { Row } from "../../../components/rows.tsx";
import { timeAgo } from "../../../format/time-ago.ts";
import { useChange } from "../use-change.ts";

export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { id, label, createdAt, lastUsedAt, revokedAt } = apiKey;
  const revoke = useChange({
    change: () => client.account.revokeKey(id),
    affects: [keysQuery.queryKey],
    done: () => "The key was revoked.",
  });
  const name = label ?? "Key without a name";
  const used = lastUsedAt === null ? "never used" : `last used ${timeAgo(lastUsedAt)}`;
  const about = `Created ${timeAgo(createdAt)} · ${used}`;
  return (
    <Row title={name} about={revokedAt === null ? about : `${about} · revoked ${timeAgo(revokedAt)}`}>
      {revokedAt === null ? (
        <ConfirmButton
          action="Revoke"
          description={`Revoke ${name}`}
          title="Revoke this key?"
          isPending={revoke.isPending}
          onConfirm={() => revoke.mutate(undefined)}
        >
          Programs that use “{name}” are refused from then on. A revoked key never works again.
        </ConfirmButton>
      ) : (
        <Badge color="gray" variant="light">
          Revoked
        </Badge>
      )}
    </Row>
  );
}
