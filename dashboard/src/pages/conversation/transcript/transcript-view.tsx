import type { Transcript } from "@convo/contract";
import { useElementSize, useHotkeys } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import type { Mark } from "../../../charts/timeline-geometry.ts";
import { offsetText } from "../../../format/duration.ts";
import { isMomentKind } from "./moment-kinds.ts";
import { momentNames } from "./moment-names.ts";
import { evidenceName } from "./moments.ts";
import { type Placed, segmentAt } from "./placed.ts";
import { SegmentList } from "./segment-list.tsx";
import type { RowSetting } from "./segment-row.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { TranscriptBar } from "./transcript-bar.tsx";
import classes from "./transcript-view.module.css";
import { useAddress } from "./use-address.ts";
import { copyQuote, useReader } from "./use-reader.ts";
import { useRecording } from "./use-recording.ts";
import { useSegmentList } from "./use-segment-list.ts";
import { useSelection } from "./use-selection.ts";
import { kindsBySegment, marksOf, useTranscript } from "./use-transcript.ts";

const headerPx = 52;

/** The transcript with its timeline; all that can be linked stands in the address. */
export function TranscriptView({ id, transcript: document }: { id: string; transcript: Transcript }) {
  const address = useAddress();
  const transcript = useTranscript(id, document, address.evidence);
  const { placed, durationMs, names, user, colorOf, moments, signals } = transcript;
  const bar = useElementSize();
  const segments = useSegmentList(placed, headerPx + bar.height);
  const recording = useRecording();
  const reader = useReader({ transcript, address, segments, seek: recording.seek });
  const selection = useSelection(placed);
  const [isFollowing, setFollowing] = useState(true);

  const kinds = useMemo(() => kindsBySegment(moments, address.shown), [moments, address.shown]);
  const marks = useMemo(() => marksOf(kinds, placed), [kinds, placed]);
  const evidence = address.evidence && evidenceName(signals, address.evidence.signal, address.evidence.of);
  const setting = useMemo<RowSetting>(
    () => ({
      id,
      names,
      user,
      colorOf,
      evidence,
      onCopy: (segment) => void copyQuote([segment]),
      onSelect: selection.onSelect,
    }),
    [id, names, user, colorOf, evidence, selection.onSelect],
  );
  const playing = recording.name === null ? null : segmentAt(placed, recording.atMs);
  const { reveal } = segments;
  useEffect(() => {
    if (playing !== null && recording.isPlaying && isFollowing) reveal(playing.index);
  }, [playing, recording.isPlaying, isFollowing, reveal]);

  const selected = placed.filter((segment) => selection.ids.has(segment.id));
  useHotkeys([
    ["j", () => reader.onStep(1)],
    ["k", () => reader.onStep(-1)],
    ["c", () => reader.active && void copyQuote(selected.length > 0 ? selected : [reader.active])],
    [
      "x",
      () => reader.active && selection.onSelect(reader.active, !selection.ids.has(reader.active.id), false),
    ],
    [
      "space",
      (event) => {
        // On a button, a link or the timeline the key is theirs.
        const isTaken = event.target instanceof Element && event.target.closest("button, a, [tabindex]");
        if (recording.name === null || isTaken) return;
        event.preventDefault();
        recording.toggle();
      },
      { preventDefault: false },
    ],
  ]);
  const atMs =
    recording.name !== null ? recording.atMs : (reader.active?.startMs ?? segments.visible?.startMs ?? 0);
  return (
    <>
      <div ref={bar.ref} className={classes.bar}>
        <TranscriptBar
          timeline={{
            spans: placed,
            durationMs,
            marks,
            glyphOf,
            colorOf,
            visible: segments.visible,
            atMs,
            describe: (ms, mark) => describe(placed, ms, mark),
            onPick: reader.onPick,
            onStep: reader.onStep,
          }}
          topics={transcript.topics}
          find={{
            words: address.find,
            count: reader.hits.length,
            at: reader.hitAt,
            onWords: reader.onWords,
            onStep: reader.onHitStep,
          }}
          moments={{
            moments,
            shown: address.shown,
            evidence,
            onShow: address.onShow,
            onStep: reader.onKindStep,
          }}
          recording={recording}
          hasTimes={placed.some(({ isEstimated }) => !isEstimated)}
          isFollowing={isFollowing}
          onFollow={setFollowing}
        />
      </div>
      <SegmentList
        placed={placed}
        segments={segments}
        setting={setting}
        kinds={kinds}
        hits={reader.hits}
        hit={reader.hits[reader.hitAt] ?? null}
        active={reader.active}
        playing={playing}
        selected={selection.ids}
        onChoose={reader.goTo}
      />
      {selected.length > 0 && (
        <SelectionBar
          id={id}
          selected={selected}
          names={names}
          onCopy={() => void copyQuote(selected)}
          onClear={selection.clear}
        />
      )}
    </>
  );
}

function glyphOf(kind: string): string {
  return isMomentKind(kind) ? momentNames[kind].glyph : "";
}

/** `4:07, Ravi`, with what is marked there. */
function describe(placed: readonly Placed[], atMs: number, mark: Mark | null): string {
  const at = mark?.startMs ?? atMs;
  const segment = mark === null ? segmentAt(placed, at) : placed.find(({ id }) => id === mark.segmentId);
  const place = segment ? `${offsetText(at)}, ${segment.speaker}` : offsetText(at);
  return mark !== null && isMomentKind(mark.kind) ? `${place}: ${momentNames[mark.kind].one}` : place;
}
