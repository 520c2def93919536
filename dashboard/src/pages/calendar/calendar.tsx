import { Button } from "@mantine/core";
import { IconCalendar } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { connectionsQuery } from "../../api/calendar.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { AgendaView } from "./agenda-view.tsx";
import { ConnectionTrouble } from "./connection-trouble.tsx";
import { RefreshButton } from "./refresh-button.tsx";

/** The meetings around today, and the conversations that they became. */
export function Calendar() {
  const connections = useQuery(connectionsQuery);
  const known = connections.data?.connections ?? [];
  return (
    <Page title="Calendar" isNarrow actions={known.length > 0 && <RefreshButton connections={known} />}>
      <Loaded query={connections} height={400}>
        {() =>
          known.length === 0 ? (
            <EmptyState
              icon={IconCalendar}
              title="No calendar is connected"
              action={
                <Button
                  mt="sm"
                  renderRoot={(props) => (
                    <Link to="/settings/$section" params={{ section: "calendar" }} {...props} />
                  )}
                >
                  Connect a calendar
                </Button>
              }
            >
              Connect one to see your meetings here, each beside the conversation that it became.
            </EmptyState>
          ) : (
            <>
              <ConnectionTrouble connections={known} />
              <AgendaView />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
