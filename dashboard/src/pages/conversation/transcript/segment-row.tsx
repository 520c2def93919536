import { IconCopy } from "@tabler/icons-react";
import { memo } from "react";
import { offsetText } from "../../../format/duration.ts";
import { type Hit, piecesOf } from "./find-hits.ts";
import type { MomentKind } from "./moment-kinds.ts";
import { momentNames } from "./moment-names.ts";
import { MomentSign } from "./moment-sign.tsx";
import type { Placed } from "./placed.ts";
import classes from "./segment-row.module.css";
import { SpeakerMenu } from "./speaker-menu.tsx";

/** What all rows have in common; the same object as long as nothing in it changes. */
export interface RowSetting {
  readonly id: string;
  readonly names: readonly string[];
  readonly user: string | null;
  readonly colorOf: (speaker: string) => string;
  readonly evidence: string | null;
  readonly onCopy: (segment: Placed) => void;
  readonly onSelect: (segment: Placed, isSelected: boolean, isRange: boolean) => void;
}

interface SegmentRowProps {
  readonly setting: RowSetting;
  readonly segment: Placed;
  readonly kinds: readonly MomentKind[];
  readonly hits: readonly Hit[];
  /** The hit that the reader is at, if it is in this segment. */
  readonly hit: Hit | null;
  readonly isActive: boolean;
  readonly isPlaying: boolean;
  readonly isSelected: boolean;
}

/** A segment: its time, its words with what was found in them, and what it is marked for. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { setting, segment, kinds, isActive, isPlaying, isSelected } = props;
  const color = setting.colorOf(segment.speaker);
  return (
    <div
      className={classes.row}
      data-active={isActive || undefined}
      data-playing={isPlaying || undefined}
      data-selected={isSelected || undefined}
      data-turn={segment.isTurnStart || undefined}
    >
      {segment.isTurnStart && (
        <div className={classes.head}>
          <SpeakerMenu
            id={setting.id}
            name={segment.speaker}
            color={color}
            isUser={segment.speaker === setting.user}
            names={setting.names}
          />
        </div>
      )}
      <div className={classes.line} style={{ borderColor: color }}>
        {/* A plain link, which the list follows: thousands come and go while one scrolls. */}
        <a
          href={`?tab=transcript&segment=${encodeURIComponent(segment.id)}`}
          className={classes.time}
          aria-label={`Go to ${offsetText(segment.startMs)}`}
          title={segment.isEstimated ? "Estimated: the transcript has no times" : undefined}
        >
          {segment.isEstimated && "~"}
          {offsetText(segment.startMs)}
        </a>
        <div>
          <p className={classes.words}>
            <Words {...props} />
          </p>
          {kinds.length > 0 && <Tags kinds={kinds} evidence={setting.evidence} />}
        </div>
        <Tools {...props} />
      </div>
    </div>
  );
});

function Words({ segment, hits, hit }: SegmentRowProps) {
  if (hits.length === 0) return segment.text;
  return piecesOf(segment.text, hits).map((piece) =>
    piece.hit === null ? (
      piece.text
    ) : (
      <mark key={piece.from} className={classes.hit} data-current={piece.hit === hit || undefined}>
        {piece.text}
      </mark>
    ),
  );
}

function Tags({ kinds, evidence }: { kinds: readonly MomentKind[]; evidence: string | null }) {
  return (
    <ul className={classes.tags} aria-label="Marked for">
      {kinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          <MomentSign kind={kind} />
          {kind === "evidence" ? (evidence ?? momentNames.evidence.one) : momentNames[kind].one}
        </li>
      ))}
    </ul>
  );
}

function Tools({ setting, segment, isSelected }: SegmentRowProps) {
  const time = offsetText(segment.startMs);
  return (
    <div className={classes.tools}>
      <button
        type="button"
        className={classes.copy}
        aria-label={`Copy the quote at ${time}`}
        onClick={() => setting.onCopy(segment)}
      >
        <IconCopy size={15} stroke={1.6} aria-hidden />
      </button>
      <input
        type="checkbox"
        aria-label={`Select ${time}`}
        checked={isSelected}
        onChange={({ currentTarget, nativeEvent }) =>
          setting.onSelect(
            segment,
            currentTarget.checked,
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
          )
        }
      />
    </div>
  );
}
