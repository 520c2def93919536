import type { Session } from "@convo/contract";
import { Badge, Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { client } from "../../../api/client.ts";
import { sessionsQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { Row, Rows } from "../../../components/rows.tsx";
import { timeAgo } from "../../../format/time-ago.ts";
import { SettingsGroup } from "../group.tsx";
import { useChange } from "../use-change.ts";
import { browserName } from "./browser-name.ts";

/** Where one is signed in. */
export function Sessions() {
  const sessions = useQuery(sessionsQuery);
  return (
    <SettingsGroup
      title="Sessions"
      about="The browsers in which you are signed in. Sign out those that you do not know, and change your password."
    >
      <Loaded query={sessions} height={66}>
        {(list) => (
          <Rows label="Sessions">
            {list.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Rows>
        )}
      </Loaded>
    </SettingsGroup>
  );
}

function SessionRow({ session }: { session: Session }) {
  const end = useChange({
    change: () => client.account.endSession(session.id),
    affects: [sessionsQuery.queryKey],
    done: () => "That browser was signed out.",
  });
  const name = browserName(session.userAgent);
  return (
    <Row
      title={
        <Group gap="xs">
          {name}
          {session.current && (
            <Badge size="sm" variant="light">
              This one
            </Badge>
          )}
        </Group>
      }
      about={`Signed in ${timeAgo(session.createdAt)} · last seen ${timeAgo(session.lastSeenAt)}`}
    >
      {!session.current && (
        <Button
          variant="default"
          size="xs"
          loading={end.isPending}
          onClick={() => end.mutate(undefined)}
          aria-label={`Sign out ${name}`}
        >
          Sign out
        </Button>
      )}
    </Row>
  );
}
