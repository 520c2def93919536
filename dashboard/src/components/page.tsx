import { Container, Group, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";

interface PageProps {
  readonly title: string;
  /** In place of the title's heading, where it is more than words; holds the page's one h1. */
  readonly heading?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly size?: "sm" | "md" | "lg" | "xl";
  readonly children: ReactNode;
}

/** A page's title and its width; every page has one. */
export function Page({ title, heading, actions, size = "lg", children }: PageProps) {
  useDocumentTitle(`${title} · Convo`);
  return (
    <Container size={size} px={0} pb="xl">
      <Group justify="space-between" align="center" mb="lg" mih={36} wrap={heading ? "nowrap" : "wrap"}>
        {heading ?? (
          <Title order={1} size="h2">
            {title}
          </Title>
        )}
        {actions}
      </Group>
      {children}
    </Container>
  );
}
