import type { Trends as TrendsAnswer } from "@convo/contract";
import { Grid, NativeSelect, SegmentedControl, Skeleton, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Section } from "../../components/section.tsx";
import { MetricLinks } from "./metric-links.tsx";
import { metricOf, metrics } from "./metrics.ts";
import { type CoachSearch, readCoachSearch } from "./search.ts";
import { trendOf } from "./trend.ts";
import { TrendTable } from "./trend-table.tsx";

const TrendChart = lazy(async () => ({ default: (await import("./trend-chart.tsx")).TrendChart }));

/** How each number goes, one at a time: as a chart or as a table. */
export function Trends({ trends, search }: { trends: TrendsAnswer; search: CoachSearch }) {
  const navigate = useNavigate();
  const change = (part: Record<string, string>) =>
    navigate({ to: "/coach", search: readCoachSearch({ ...search, ...part }), resetScroll: false });
  const metric = metricOf(search.metric ?? "overallScore");
  const trend = trendOf(metric.id, trends);
  const look = (
    <SegmentedControl
      aria-label="Show as"
      size="xs"
      value={search.as ?? "chart"}
      data={[
        { value: "chart", label: "Chart" },
        { value: "table", label: "Table" },
      ]}
      onChange={(as) => change({ as })}
    />
  );
  return (
    <Grid gap="xl">
      <Grid.Col span={4} visibleFrom="md">
        <MetricLinks trends={trends} search={search} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 8 }}>
        <NativeSelect
          hiddenFrom="md"
          mb="md"
          label="Number"
          value={metric.id}
          data={metrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => change({ metric: event.currentTarget.value })}
        />
        <Section title={metric.name} actions={look}>
          {search.as === "table" ? (
            <TrendTable metric={metric} trend={trend} />
          ) : (
            <figure
              style={{ margin: 0 }}
              aria-label={`${metric.name} over time; the table has the same numbers`}
            >
              <Suspense fallback={<Skeleton height={280} />}>
                <TrendChart metric={metric} trend={trend} />
              </Suspense>
            </figure>
          )}
          <Text size="xs" c="dimmed" mt="xs">
            {trend.band === null
              ? "What is usual for you shows once there are three earlier conversations that measured it."
              : "The band holds the middle half of your earlier conversations, the line is their median."}
          </Text>
        </Section>
      </Grid.Col>
    </Grid>
  );
}
