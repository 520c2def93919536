import { Button, Skeleton, Stack } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { actionItemsQuery } from "../../api/action-items.ts";
import { areAnswered } from "../../api/are-answered.ts";
import { titlesQuery } from "../../api/titles.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { Page } from "../../components/page.tsx";
import { today } from "../../format/due.ts";
import { Filters } from "./filters.tsx";
import { groupByDue, groupByOwner, ofOwner, ownersOf } from "./group-items.ts";
import { Groups } from "./groups.tsx";
import { statusesOf } from "./statuses-of.ts";

const route = getRouteApi("/signed-in/actions");

/** What was promised, in all conversations. */
export function Actions() {
  const search = route.useSearch();
  const statuses = statusesOf(search.status);
  const { data, error, refetch } = useQuery({
    ...actionItemsQuery({ statuses }),
    placeholderData: keepPreviousData,
  });
  const titles = useQuery({
    ...titlesQuery([...new Set((data ?? []).map(({ conversationId }) => conversationId))]),
    placeholderData: keepPreviousData,
  });
  const isReady = data !== undefined && (data.length === 0 || areAnswered(titles));
  const current = data?.filter(({ status }) => statuses.includes(status)) ?? [];
  const shown = ofOwner(current, search.owner);
  return (
    <Page title="Action items" isNarrow>
      <Filters search={search} owners={ownersOf(current)} count={data === undefined ? null : shown.length} />
      {data === undefined && error !== null && <LoadError error={error} onRetry={() => refetch()} />}
      {!isReady && error === null && <Shape />}
      {isReady && shown.length === 0 && <None isFiltered={Object.keys(search).length > 0} />}
      {isReady && shown.length > 0 && (
        <Groups
          groups={search.by === "owner" ? groupByOwner(shown) : groupByDue(shown, today())}
          people={ownersOf(data)}
          titles={titles.data ?? {}}
        />
      )}
    </Page>
  );
}

function None({ isFiltered }: { isFiltered: boolean }) {
  return (
    <EmptyState
      icon={IconChecklist}
      title={isFiltered ? "None of this kind" : "Nothing to do"}
      action={
        isFiltered ? (
          <Button
            mt="sm"
            variant="default"
            renderRoot={(props) => <Link to="/actions" search={{}} {...props} />}
          >
            Show what is to do
          </Button>
        ) : (
          <Button mt="sm" renderRoot={(props) => <Link to="/calls" {...props} />}>
            See your calls
          </Button>
        )
      }
    >
      What people say they will do in your conversations is collected here, for you to accept, assign and
      finish.
    </EmptyState>
  );
}

function Shape() {
  return (
    <Stack gap="sm" aria-busy>
      {[1, 2, 3, 4, 5].map((place) => (
        <Skeleton key={place} height={48} />
      ))}
    </Stack>
  );
}
