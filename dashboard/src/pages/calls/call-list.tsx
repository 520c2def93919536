import { Button } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState, useSyncExternalStore } from "react";
import { callPagesQuery } from "../../api/calls.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { useScores } from "../../components/use-scores.ts";
import { CallRow } from "./call-row.tsx";
import { DayRow } from "./day-row.tsx";
import { deletions } from "./deletions.ts";
import { ListSkeleton } from "./list-skeleton.tsx";
import { rowsByDay } from "./rows.ts";
import { type CallsSearch, filterOf } from "./search.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { VirtualList } from "./virtual-list.tsx";

/** The conversations by day, as long as the list may be. */
export function CallList({ search }: { search: CallsSearch }) {
  const pages = useInfiniteQuery(callPagesQuery(filterOf(search)));
  const hidden = useSyncExternalStore(deletions.subscribe, deletions.ids);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const scores = useScores();
  const calls = useMemo(
    () => (pages.data?.pages ?? []).flatMap(({ data }) => data).filter(({ id }) => !hidden.has(id)),
    [pages.data, hidden],
  );
  const rows = useMemo(() => rowsByDay(calls), [calls]);
  if (pages.data === undefined)
    return pages.error === null ? (
      <ListSkeleton />
    ) : (
      <LoadError error={pages.error} onRetry={() => void pages.refetch()} />
    );
  if (calls.length === 0) return <Nothing isFiltered={Object.keys(search).length > 0} />;
  const toggle = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <SelectionBar
        calls={calls.filter(({ id }) => selected.has(id))}
        onClear={() => setSelected(new Set())}
      />
      <VirtualList
        label="Conversations"
        count={rows.length}
        keyOf={(index) => {
          const row = rows[index];
          return row?.kind === "call" ? row.conversation.id : (row?.label ?? index);
        }}
        onEnd={() => pages.hasNextPage && !pages.isFetchingNextPage && void pages.fetchNextPage()}
        render={(index) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind === "day") return <DayRow label={row.label} />;
          const { id } = row.conversation;
          return (
            <CallRow
              conversation={row.conversation}
              score={scores.get(id)}
              isSelected={selected.has(id)}
              onSelect={() => toggle(id)}
            />
          );
        }}
      />
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState icon={IconMessages} title="No conversation fits">
        Nothing was said on these days or by this person. Clear the filters to see all.
      </EmptyState>
    );
  return (
    <EmptyState
      icon={IconMessages}
      title="No conversations yet"
      action={
        <Button mt="sm" renderRoot={(props) => <Link to="/import" {...props} />}>
          Import a transcript
        </Button>
      }
    >
      Import the transcript of a meeting; its feedback and key points appear here.
    </EmptyState>
  );
}
