import { Skeleton } from "@mantine/core";

export function SignalsTab({ id }: { id: string }) {
  return <Skeleton key={id} height={240} />;
}
