import type { MeasuredConversation, TrendStore } from "../services/context.ts";
import type { Database } from "./database.ts";

/** What was measured of a user from conversation to conversation. */
export function trendsOn({ sql }: Database): TrendStore {
  return {
    async measured(userId, { until, meetingType, signals }) {
      const values = [userId, until, meetingType, signals];
      const { rows } = await sql.query<MeasuredConversation>(measuredStatement, values);
      return rows;
    },
    async newest(userId, metrics, limit) {
      const values = [userId, metrics, limit];
      const { rows } = await sql.query<{ metric: string; values: number[] }>(newestStatement, values);
      return new Map(rows.map((row) => [row.metric, row.values]));
    },
  };
}

const ownFeedback = `convo.feedback f
  JOIN convo.conversations c ON c.user_id = f.user_id AND c.id = f.conversation_id`;

const measuredStatement = `
  SELECT c.id AS "conversationId", c.title, c.start_time AS "startTime", f.overall_score AS "overallScore",
    f.measures ->> 'meetingType' AS "meetingType", f.measures -> 'categoryScores' AS "categoryScores",
    (f.measures ->> 'talkListenRatio')::double precision AS "talkListenRatio",
    (SELECT coalesce(jsonb_object_agg(id, f.measures -> 'signals' -> id), '{}') FROM unnest($4::text[]) AS id) AS signals
  FROM ${ownFeedback}
  WHERE f.user_id = $1 AND ($2::timestamptz IS NULL OR c.start_time < $2)
    AND ($3::text IS NULL OR f.measures ->> 'meetingType' = $3)
  ORDER BY c.start_time, c.id`;

const newestStatement = `
  SELECT metric, array_agg(value ORDER BY start_time DESC, id DESC) AS values
  FROM unnest($2::text[]) AS metric CROSS JOIN LATERAL (
    SELECT c.start_time, c.id, measured.value
    FROM ${ownFeedback}
    CROSS JOIN LATERAL (SELECT CASE metric WHEN 'overallScore' THEN f.overall_score ELSE coalesce(
      f.measures ->> metric, f.measures -> 'categoryScores' ->> metric, f.measures -> 'signals' ->> metric
    )::double precision END AS value) AS measured
    WHERE f.user_id = $1 AND measured.value IS NOT NULL
    ORDER BY c.start_time DESC, c.id DESC LIMIT $3::integer) AS newest
  GROUP BY metric`;
