import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { invitationsQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { Rows } from "../../../components/rows.tsx";
import { SettingsGroup } from "../group.tsx";
import { InvitationRow } from "./invitation-row.tsx";
import { InviteForm } from "./invite-form.tsx";

export function PeopleSection() {
  const invitations = useQuery(invitationsQuery);
  return (
    <>
      <SettingsGroup
        title="Invite people"
        about="Everyone has their own conversations; nobody sees those of others, the owner neither."
      >
        <InviteForm />
      </SettingsGroup>
      <SettingsGroup title="Open invitations">
        <Loaded query={invitations} height={66}>
          {(list) =>
            list.length === 0 ? (
              <Text size="sm" c="dimmed">
                No invitation waits for an answer.
              </Text>
            ) : (
              <Rows label="Open invitations">
                {list.map((invitation) => (
                  <InvitationRow key={invitation.id} invitation={invitation} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </SettingsGroup>
    </>
  );
}
