import { Grid, Skeleton } from "@mantine/core";

/** The shape of the page until it has caught up with what was said before. */
export function LiveSkeleton() {
  return (
    <Grid gap={40} role="status" aria-label="Loading">
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Skeleton height={280} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Skeleton height={420} />
      </Grid.Col>
    </Grid>
  );
}
