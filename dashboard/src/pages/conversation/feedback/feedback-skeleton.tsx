import { categoryNames } from "@convo/contract/browser";
import { Grid, Skeleton, Stack } from "@mantine/core";

/** The shape of a report before it is there. */
export function FeedbackSkeleton() {
  return (
    <Stack gap={40} aria-busy>
      <Grid gap={40}>
        <Grid.Col span={{ base: 12, sm: 3 }}>
          <Skeleton height={110} width={150} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 9 }}>
          <Stack gap={18}>
            {categoryNames.map((name) => (
              <Skeleton key={name} height={18} />
            ))}
          </Stack>
        </Grid.Col>
      </Grid>
      <Skeleton height={230} radius="md" />
      <Grid gap={40}>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Skeleton height={320} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Skeleton height={320} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
