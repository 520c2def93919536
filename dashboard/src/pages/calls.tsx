import { Title } from "@mantine/core";

export function Calls() {
  return <Title order={1}>All calls</Title>;
}
