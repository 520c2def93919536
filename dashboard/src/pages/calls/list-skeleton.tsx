import { Skeleton, Stack } from "@mantine/core";

const rows = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The shape of the list while it is on its way. */
export function ListSkeleton() {
  return (
    <Stack gap={12} pt="lg" role="status" aria-label="Loading">
      <Skeleton height={18} width={90} />
      {rows.map((row) => (
        <Skeleton key={row} height={36} />
      ))}
    </Stack>
  );
}
