import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "../../../api/account.ts";
import { areAnswered } from "../../../api/are-answered.ts";
import { connectionsQuery } from "../../../api/calendar.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { Rows } from "../../../components/rows.tsx";
import { SettingsGroup } from "../group.tsx";
import { ConnectGoogle } from "./connect-google.tsx";
import { ConnectIcs } from "./connect-ics.tsx";
import { ConnectionRow } from "./connection-row.tsx";
import { HowTo } from "./how-to.tsx";

export function CalendarSection() {
  const connections = useQuery(connectionsQuery);
  const account = useQuery(accountQuery);
  return (
    <>
      <SettingsGroup
        title="Connected calendars"
        about="Your meetings are matched with your conversations by time and people. Calendars are only read."
      >
        <Loaded query={connections} height={66}>
          {(known) =>
            known.connections.length === 0 ? (
              <Text size="sm" c="dimmed">
                No calendar is connected yet.
              </Text>
            ) : (
              <Rows label="Connected calendars">
                {known.connections.map((connection) => (
                  <ConnectionRow key={connection.id} connection={connection} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </SettingsGroup>
      {areAnswered(connections) && (
        <SettingsGroup
          title="Connect a calendar"
          about="Any calendar that offers a secret address in iCal form can be connected."
        >
          <ConnectIcs />
          <HowTo />
          {account.data?.offers.googleCalendar && <ConnectGoogle />}
        </SettingsGroup>
      )}
    </>
  );
}
