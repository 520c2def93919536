import { Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { deliveriesQuery } from "../../../api/settings.ts";
import { Loaded } from "../../../components/loaded.tsx";
import { Rows } from "../../../components/rows.tsx";
import { PageSteps } from "../page-steps.tsx";
import { rangeOf } from "../search.ts";
import { DeliveryRow } from "./delivery-row.tsx";

const route = getRouteApi("/signed-in/settings/$section");
const pageSize = 10;

/** While something is under way, it is looked at again so often. */
const lookAgainMs = 2_000;

/** What was sent to a webhook in the last 30 days, newest first. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const search = route.useSearch();
  const deliveries = useQuery({
    ...deliveriesQuery(webhookId, rangeOf(search, pageSize)),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ status }) => status === "pending") ? lookAgainMs : false,
  });
  return (
    <Stack mt="md" gap="sm">
      <Loaded query={deliveries} height={66}>
        {({ data, pagination }) =>
          pagination.total === 0 ? (
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
              <PageSteps total={pagination.total} pageSize={pageSize} />
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}
