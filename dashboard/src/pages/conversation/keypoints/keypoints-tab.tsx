import { Skeleton } from "@mantine/core";

export function KeyPointsTab({ id }: { id: string }) {
  return <Skeleton key={id} height={240} />;
}
