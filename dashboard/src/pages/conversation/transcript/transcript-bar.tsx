import { Button, FileButton, Group } from "@mantine/core";
import { IconHeadphones } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Chapters } from "../../../charts/chapters.tsx";
import { Timeline, type TimelineProps } from "../../../charts/timeline.tsx";
import { FindField } from "./find-field.tsx";
import { MomentsMenu } from "./moments-menu.tsx";
import { RecordingBar } from "./recording-bar.tsx";
import type { TopicPlace } from "./topic-places.ts";
import type { Recording } from "./use-recording.ts";

interface TranscriptBarProps {
  readonly timeline: TimelineProps;
  readonly topics: readonly TopicPlace[];
  readonly find: Parameters<typeof FindField>[0];
  readonly moments: Parameters<typeof MomentsMenu>[0];
  readonly recording: Recording;
  /** Whether the transcript says when things were said. */
  readonly hasTimes: boolean;
  readonly isFollowing: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
}

/** What stays in sight above the transcript: finding, marking, playing, and the timeline. */
export function TranscriptBar(props: TranscriptBarProps) {
  const { timeline, topics, find, moments, recording, hasTimes, isFollowing, onFollow } = props;
  const chapters = topics.map(({ heading, segmentId, startMs }) => ({
    key: segmentId,
    label: heading,
    startMs,
  }));
  return (
    <>
      <Group justify="space-between" gap="xs" mb={10}>
        <FindField {...find} />
        <Group gap="xs">
          {hasTimes && recording.name === null && (
            <FileButton accept="audio/*,video/*" onChange={recording.open}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  size="xs"
                  leftSection={<IconHeadphones size={14} stroke={1.6} aria-hidden />}
                  title="Plays a file of yours along with the transcript. It never leaves this browser."
                >
                  Add recording
                </Button>
              )}
            </FileButton>
          )}
          <MomentsMenu {...moments} />
        </Group>
      </Group>
      {recording.name !== null && (
        <RecordingBar recording={recording} isFollowing={isFollowing} onFollow={onFollow} />
      )}
      <Chapters
        chapters={chapters}
        durationMs={timeline.durationMs}
        link={({ key, label }, className) => (
          <Link
            from="/calls/$id"
            to="."
            search={(before) => ({ ...before, segment: key })}
            resetScroll={false}
            className={className}
            title={label}
          >
            {label}
          </Link>
        )}
      />
      <Timeline {...timeline} />
    </>
  );
}
