import type { Trends as TrendsAnswer } from "@convo/contract";
import { Grid, NativeSelect, SegmentedControl, Skeleton, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { Section } from "../../components/section.tsx";
import { MetricLinks } from "./metric-links.tsx";
import { type Metric, metricOf, metrics, metricText } from "./metrics.ts";
import { type CoachSearch, readCoachSearch } from "./search.ts";
import { type Trend, trendOf } from "./trend.ts";
import { TrendTable } from "./trend-table.tsx";

const TrendChart = lazy(async () => ({ default: (await import("./trend-chart.tsx")).TrendChart }));

interface TrendsProps {
  readonly trends: TrendsAnswer;
  readonly search: CoachSearch;
  /** What stands below the chart. */
  readonly children: ReactNode;
}

/** How each number goes, one at a time: as a chart or as a table. */
export function Trends({ trends, search, children }: TrendsProps) {
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
          {search.as !== "table" && (
            <Text size="xs" c="dimmed" mt="xs">
              {aboutUsual(metric, trend)}
            </Text>
          )}
        </Section>
        {children}
      </Grid.Col>
    </Grid>
  );
}

function aboutUsual(metric: Metric, { usual, band }: Trend): string {
  if (usual === null || band === null)
    return "What is usual for you shows once three earlier conversations have measured it.";
  const median = metricText(metric, usual);
  return `The line is the median of your earlier conversations, ${median}; the band holds the middle half of them.`;
}
