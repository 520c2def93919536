import { meetingTypeNames } from "@convo/contract/browser";
import { Button, NativeSelect, Skeleton, Stack } from "@mantine/core";
import { IconTrendingUp } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { areAnswered } from "../../api/are-answered.ts";
import { trendsQuery } from "../../api/coach.ts";
import { goalsQuery } from "../../api/goals.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { Page } from "../../components/page.tsx";
import { meetingTypeText } from "../../format/meeting-type.ts";
import { countText } from "../../format/number.ts";
import { GoalList } from "./goal-list.tsx";
import { signalIds } from "./metrics.ts";
import { RecurringAreas } from "./recurring-areas.tsx";
import { type CoachSearch, readCoachSearch } from "./search.ts";
import { Trends } from "./trends.tsx";

const route = getRouteApi("/signed-in/coach");
/** Fewer show no direction. */
const conversationsMin = 3;

/** How the user is doing over time, what to work on, and what became of the advice. */
export function Coach() {
  const search = route.useSearch();
  const { meetingType } = search;
  const wanted = { signals: signalIds.join(","), ...(meetingType !== undefined && { meetingType }) };
  const { data, error, refetch } = useQuery({ ...trendsQuery(wanted), placeholderData: keepPreviousData });
  const isReady = areAnswered(useQuery(goalsQuery));
  const shown = isReady ? data : undefined;
  return (
    <Page title="Coach" actions={<MeetingTypes search={search} />}>
      {data === undefined && error !== null && <LoadError error={error} onRetry={() => refetch()} />}
      {shown === undefined && error === null && <Skeleton height={420} aria-busy />}
      {shown !== undefined && shown.points.length < conversationsMin && (
        <>
          <TooFew count={shown.points.length} isOneKind={meetingType !== undefined} />
          <GoalList />
        </>
      )}
      {shown !== undefined && shown.points.length >= conversationsMin && (
        <Trends trends={shown} search={search}>
          <Stack gap={40} mt={40}>
            <GoalList />
            <RecurringAreas points={shown.points} />
          </Stack>
        </Trends>
      )}
    </Page>
  );
}

function MeetingTypes({ search }: { search: CoachSearch }) {
  const navigate = useNavigate();
  return (
    <NativeSelect
      aria-label="Kind of meeting"
      value={search.meetingType ?? ""}
      data={[
        { value: "", label: "All kinds of meetings" },
        ...meetingTypeNames.map((name) => ({ value: name, label: meetingTypeText(name) })),
      ]}
      onChange={(event) =>
        navigate({
          to: "/coach",
          search: readCoachSearch({ ...search, meetingType: event.currentTarget.value }),
          resetScroll: false,
        })
      }
    />
  );
}

function TooFew({ count, isOneKind }: { count: number; isOneKind: boolean }) {
  return (
    <EmptyState
      icon={IconTrendingUp}
      title={`${countText(conversationsMin - count, "more conversation")} to go`}
      action={
        <Button mt="sm" renderRoot={(props) => <Link to="/import" {...props} />}>
          Import a transcript
        </Button>
      }
    >
      Trends show from three conversations with feedback on. So far there {count === 1 ? "is" : "are"}{" "}
      {count === 0 ? "none" : count}
      {isOneKind && " of this kind"}.
    </EmptyState>
  );
}
