import { type MeetingType, signalDefinitions } from "@convo/analysis";
import { presentText, type TrendPoint, type Trends, toDate } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { MeasuredConversation, UserContext } from "../context.ts";
import { baselineOf } from "./baseline.ts";

export interface TrendsInput {
  /** Moments as the contract's requests write them. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly meetingType?: MeetingType | undefined;
  /** Ids between commas. */
  readonly signals?: string | undefined;
}

/**
 * Scores and chosen signals from conversation to conversation. The baseline is of everything before the newest point:
 * what is usual for someone does not change with the part of a chart that is looked at.
 */
export async function getTrends(ctx: UserContext, input: TrendsInput): Promise<Trends> {
  const signals = chosenSignals(input.signals);
  const measured = await ctx.store.trends.measured(ctx.user.id, {
    until: input.until === undefined ? null : toDate(input.until),
    meetingType: input.meetingType ?? null,
    signals,
  });
  const since = input.since === undefined ? null : toDate(input.since);
  const shown = since === null ? measured : measured.filter(({ startTime }) => startTime >= since);
  return {
    points: shown.map((one) => pointOf(one, signals.length > 0)),
    baseline: shown.length === 0 ? null : baselineOf(measured.slice(0, -1), signals),
  };
}

function chosenSignals(text: string | undefined): string[] {
  const ids = (presentText(text) ?? "").split(",").map((id) => id.trim());
  const chosen = [...new Set(ids.filter((id) => id !== ""))];
  const unknown = chosen.filter((id) => !signalDefinitions.some((signal) => signal.id === id));
  if (unknown.length === 0) return chosen;
  const message = `There is no signal ${unknown.map((id) => `"${id}"`).join(", ")}`;
  throw new AppError("validation_error", `signals: ${message}`, { details: [{ path: "signals", message }] });
}

function pointOf({ signals, startTime, ...point }: MeasuredConversation, withSignals: boolean): TrendPoint {
  return { ...point, startTime: startTime.toISOString(), ...(withSignals && { signals }) };
}
