import { Anchor, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { day } from "../../format/moment.ts";
import { type Metric, metricText } from "./metrics.ts";
import type { Trend } from "./trend.ts";

/** The same as the chart, for those who read numbers: the newest first. */
export function TrendTable({ metric, trend }: { metric: Metric; trend: Trend }) {
  return (
    <Table.ScrollContainer minWidth={360}>
      <Table verticalSpacing="xs">
        <Table.Caption>
          {trend.usual === null
            ? "There is no median of earlier conversations yet."
            : `Your median: ${metricText(metric, trend.usual)}`}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Day</Table.Th>
            <Table.Th>Conversation</Table.Th>
            <Table.Th ta="right">{metric.name}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...trend.values].reverse().map(({ conversationId, title, startTime, value }) => (
            <Table.Tr key={conversationId}>
              <Table.Td>{day(startTime)}</Table.Td>
              <Table.Td>
                <Anchor
                  size="sm"
                  renderRoot={(props) => <Link to="/calls/$id" params={{ id: conversationId }} {...props} />}
                >
                  {title}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right">{value === null ? "Not measured" : metricText(metric, value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
