import { Text } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { foundPagesQuery } from "../../api/calls.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LoadError } from "../../components/load-error.tsx";
import { countText } from "../../format/number.ts";
import { FoundRow } from "./found-row.tsx";
import { ListSkeleton } from "./list-skeleton.tsx";
import { type CallsSearch, filterOf } from "./search.ts";
import { VirtualList } from "./virtual-list.tsx";

interface FoundListProps {
  readonly search: CallsSearch;
  readonly words: string;
}

/** Where the words were said, best first. */
export function FoundList({ search, words }: FoundListProps) {
  const pages = useInfiniteQuery(foundPagesQuery({ q: words, ...filterOf(search) }));
  if (pages.data === undefined)
    return pages.error === null ? (
      <ListSkeleton />
    ) : (
      <LoadError error={pages.error} onRetry={() => void pages.refetch()} />
    );
  const found = pages.data.pages.flatMap(({ data }) => data);
  const total = pages.data.pages[0]?.pagination.total ?? 0;
  if (found.length === 0)
    return (
      <EmptyState icon={IconSearch} title="Nothing was found">
        All words must be there, in any form. Try fewer of them, or clear the filters.
      </EmptyState>
    );
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" role="status">
        {countText(total, "result")}
      </Text>
      <VirtualList
        label="Results"
        count={found.length}
        keyOf={(index) => `${found[index]?.conversationId} ${found[index]?.segmentId} ${index}`}
        onEnd={() => pages.hasNextPage && !pages.isFetchingNextPage && void pages.fetchNextPage()}
        render={(index) => {
          const hit = found[index];
          return hit === undefined ? null : <FoundRow hit={hit} />;
        }}
      />
    </>
  );
}
