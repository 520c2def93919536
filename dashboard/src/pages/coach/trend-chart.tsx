import "@mantine/charts/styles.css";
import { LineChart } from "@mantine/charts";
import { ReferenceArea } from "recharts";
import { day } from "../../format/moment.ts";
import { type Metric, metricText } from "./metrics.ts";
import type { Trend } from "./trend.ts";

const heightPx = 280;

/** The chart of a trend, with the user's own median and the middle half of the earlier values behind it. */
export function TrendChart({ metric, trend }: { metric: Metric; trend: Trend }) {
  const { values, usual, band } = trend;
  const data = values.map(({ startTime, value }) => ({ day: day(startTime), value }));
  return (
    <LineChart
      h={heightPx}
      data={data}
      dataKey="day"
      series={[{ name: "value", label: metric.name, color: "indigo.6" }]}
      curveType="linear"
      valueFormatter={(value) => metricText(metric, value)}
      yAxisProps={{
        width: 64,
        ...(metric.unit === "score" && { ticks: [0, 2, 4, 6, 8, 10] }),
        domain: metric.unit === "score" ? [0, 10] : [0, "auto"],
        tickFormatter: (value: number) => metricText(metric, value).split(" ")[0] ?? "",
      }}
      xAxisProps={{ minTickGap: 24 }}
      {...(usual !== null && {
        referenceLines: [{ y: usual, color: "gray.6" }],
      })}
      connectNulls={false}
      // The highest tick and the last point would else be pushed aside or cut.
      lineChartProps={{ margin: { top: 10, right: 10 } }}
    >
      {band !== null && (
        <ReferenceArea y1={band[0]} y2={band[1]} fill="var(--mantine-color-gray-5)" fillOpacity={0.15} />
      )}
    </LineChart>
  );
}
