import { Skeleton } from "@mantine/core";

export function AskTab({ id }: { id: string }) {
  return <Skeleton key={id} height={240} />;
}
