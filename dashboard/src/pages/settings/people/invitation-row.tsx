import type { Invitation } from "@convo/contract";
import { Button } from "@mantine/core";
import { client } from "../../../api/client.ts";
import { invitationsQuery } from "../../../api/settings.ts";
import { Row } from "../../../components/rows.tsx";
import { day } from "../../../format/moment.ts";
import { timeAgo } from "../../../format/time-ago.ts";
import { useChange } from "../use-change.ts";

export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const withdraw = useChange({
    change: () => client.account.withdrawInvitation(invitation.id),
    affects: [invitationsQuery.queryKey],
    done: () => "The invitation was withdrawn; its link no longer works.",
  });
  const who = invitation.email ?? "Anyone with the link";
  return (
    <Row title={who} about={`Invited ${timeAgo(invitation.createdAt)} · until ${day(invitation.expiresAt)}`}>
      <Button
        variant="default"
        size="xs"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate(undefined)}
        aria-label={`Withdraw the invitation: ${who}`}
      >
        Withdraw
      </Button>
    </Row>
  );
}
