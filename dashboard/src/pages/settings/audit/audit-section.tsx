import { Group, Pagination, Stack, Table, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { auditLogQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { SettingsGroup } from "../group.tsx";
import { actorText, auditText, momentText } from "./audit-words.ts";

const pageSize = 20;

export function AuditSection() {
  const [page, setPage] = useState(1);
  const log = useQuery({
    ...auditLogQuery({ limit: pageSize, offset: (page - 1) * pageSize }),
    placeholderData: keepPreviousData,
  });
  return (
    <SettingsGroup
      title="Audit log"
      about="What gave others access, took it away, or cannot be undone; newest first."
    >
      <Loaded query={log} height={400}>
        {({ data, pagination }) =>
          data.length === 0 ? (
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
              {pagination.total > pageSize && (
                <Group justify="center">
                  <Pagination
                    total={Math.ceil(pagination.total / pageSize)}
                    value={page}
                    onChange={setPage}
                    getControlProps={(control) => ({ "aria-label": `${control} page` })}
                  />
                </Group>
              )}
            </Stack>
          )
        }
      </Loaded>
    </SettingsGroup>
  );
}
