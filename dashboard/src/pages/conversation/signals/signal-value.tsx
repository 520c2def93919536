import type { Signal } from "@convo/contract";
import { Tooltip } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { countText } from "../../../format/number.ts";
import { signalText } from "./signal-text.ts";
import classes from "./signal-value.module.css";

interface SignalValueProps {
  readonly id: string;
  readonly signal: Signal;
  /** Left out for the whole conversation's. */
  readonly speaker?: string;
}

const everyWay = { hover: true, focus: true, touch: true };

/** A number that leads to its moments in the transcript, or a dash that says why there is none. */
export function SignalValue({ id, signal, speaker }: SignalValueProps) {
  const text = signalText(signal);
  if (signal.value === null)
    return (
      <Tooltip label={signal.reason} multiline w={240} events={everyWay} withArrow>
        <button type="button" className={classes.none} aria-label={`Not measurable. ${signal.reason}`}>
          {text}
        </button>
      </Tooltip>
    );
  const [first] = signal.segmentIds;
  if (first === undefined) return <span className={classes.text}>{text}</span>;
  const moments = countText(signal.segmentIds.length, "moment");
  return (
    <Link
      to="/calls/$id"
      params={{ id }}
      search={{
        tab: "transcript",
        segment: first,
        signal: signal.id,
        ...(speaker !== undefined && { of: speaker }),
      }}
      className={classes.link}
      aria-label={`${text}, see ${moments} in the transcript`}
      title={`See ${moments} in the transcript`}
    >
      {text}
    </Link>
  );
}
