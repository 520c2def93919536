import { Skeleton } from "@mantine/core";

export function TranscriptTab({ id }: { id: string }) {
  return <Skeleton key={id} height={240} />;
}
