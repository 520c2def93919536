import { Box, Container, Group, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";

const narrowPx = 960;

interface PageProps {
  readonly title: string;
  /** In place of the title's heading, where it is more than words; holds the page's one h1. */
  readonly heading?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Of words and lists that are hard to read when they are wide. The left edge is the same on every page. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A page's title and its width; every page has one. */
export function Page({ title, heading, actions, isNarrow = false, children }: PageProps) {
  useDocumentTitle(`${title} · Convo`);
  return (
    <Container size="lg" px={0} pb="xl">
      <Box {...(isNarrow && { maw: narrowPx })}>
        <Group
          justify="space-between"
          align={heading ? "flex-start" : "center"}
          mb="lg"
          mih={36}
          wrap={heading ? "nowrap" : "wrap"}
        >
          {heading ?? (
            <Title order={1} size="h2">
              {title}
            </Title>
          )}
          {actions}
        </Group>
        {children}
      </Box>
    </Container>
  );
}
