import { Grid, Skeleton, Stack } from "@mantine/core";

/** The shape of the page while it is on its way. */
export function HomeSkeleton() {
  return (
    <Grid gap={40} role="status" aria-label="Loading">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Skeleton height={420} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }} order={{ base: -1, md: 2 }}>
        <Stack gap="xl">
          <Skeleton height={110} />
          <Skeleton height={180} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
