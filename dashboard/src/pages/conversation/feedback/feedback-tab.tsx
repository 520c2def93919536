import { Skeleton } from "@mantine/core";

export function FeedbackTab({ id }: { id: string }) {
  return <Skeleton key={id} height={240} />;
}
