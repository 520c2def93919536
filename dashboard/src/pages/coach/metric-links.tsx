import type { Trends } from "@convo/contract";
import { Link } from "@tanstack/react-router";
import classes from "./metric-links.module.css";
import { metrics, metricText } from "./metrics.ts";
import { type CoachSearch, readCoachSearch } from "./search.ts";
import { trendOf } from "./trend.ts";

/** Every number with its latest value and the usual one; each leads to its chart. */
export function MetricLinks({ trends, search }: { trends: Trends; search: CoachSearch }) {
  const current = search.metric ?? "overallScore";
  return (
    <nav aria-label="Numbers">
      {metrics.map((metric) => {
        const { latest, usual } = trendOf(metric.id, trends);
        return (
          <Link
            key={metric.id}
            to="/coach"
            search={readCoachSearch({ ...search, metric: metric.id })}
            resetScroll={false}
            className={classes.row}
            activeOptions={{ exact: true }}
            aria-current={metric.id === current ? "true" : undefined}
          >
            <span>{metric.name}</span>
            <span className={classes.latest}>{latest === null ? "–" : metricText(metric, latest)}</span>
            <span className={classes.usual}>
              {usual === null ? "" : `usually ${metricText(metric, usual)}`}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
