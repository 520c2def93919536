import { Stack, Table, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { auditLogQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { PageSteps } from "../page-steps.tsx";
import { rangeOf } from "../search.ts";
import { actorText, auditText, momentText } from "./audit-words.ts";

const route = getRouteApi("/signed-in/settings/$section");
const pageSize = 20;

export function AuditSection() {
  const search = route.useSearch();
  const log = useQuery({
    ...auditLogQuery(rangeOf(search, pageSize)),
    placeholderData: keepPreviousData,
  });
  return (
    <SettingsGroup
      title="Audit log"
      about="What gave others access, took it away, or cannot be undone; newest first."
    >
      <Loaded query={log} height={400}>
        {({ data, pagination }) =>
          pagination.total === 0 ? (
            <Text size="sm" c="dimmed">
              Nothing has happened yet that belongs here.
            </Text>
          ) : (
            <Stack>
              <Table verticalSpacing="xs" horizontalSpacing={0}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">What</Table.Th>
                    <Table.Th scope="col">When</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.map((entry) => (
                    <Table.Tr key={`${entry.at} ${entry.action} ${entry.subject}`}>
                      <Table.Td style={{ overflowWrap: "anywhere" }}>
                        {auditText(entry)}
                        <Text size="xs" c="dimmed">
                          {actorText(entry.actor)}
                        </Text>
                      </Table.Td>
                      <Table.Td style={{ verticalAlign: "top" }}>{momentText(entry.at)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <PageSteps total={pagination.total} pageSize={pageSize} />
            </Stack>
          )
        }
      </Loaded>
    </SettingsGroup>
  );
}
