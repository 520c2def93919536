import { Group, Pagination, Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { deliveriesQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { Rows } from "../../../components/rows.tsx";
import { DeliveryRow } from "./delivery-row.tsx";

const pageSize = 10;

/** While something is under way, it is looked at again so often. */
const lookAgainMs = 2_000;

/** What was sent to a webhook in the last 30 days, newest first. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const [page, setPage] = useState(1);
  const deliveries = useQuery({
    ...deliveriesQuery(webhookId, { limit: pageSize, offset: (page - 1) * pageSize }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ status }) => status === "pending") ? lookAgainMs : false,
  });
  return (
    <Stack mt="md" gap="sm">
      <Loaded query={deliveries} height={66}>
        {({ data, pagination }) =>
          data.length === 0 ? (
            <Text size="sm" c="dimmed">
              Nothing was sent in the last 30 days.
            </Text>
          ) : (
            <>
              <Rows label="Deliveries">
                {data.map((delivery) => (
                  <DeliveryRow key={delivery.id} webhookId={webhookId} delivery={delivery} />
                ))}
              </Rows>
              {pagination.total > pageSize && (
                <Group justify="center">
                  <Pagination
                    size="sm"
                    total={Math.ceil(pagination.total / pageSize)}
                    value={page}
                    onChange={setPage}
                    getControlProps={(control) => ({ "aria-label": `${control} page` })}
                  />
                </Group>
              )}
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}
