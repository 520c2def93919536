import type { Conversation } from "@convo/contract";
import { Skeleton } from "@mantine/core";
import { IconMessageOff, IconPlayerRecord, IconUserQuestion } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { speakersQuery } from "../../../api/speakers.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { LoadError } from "../../../components/load-error.tsx";
import { countText } from "../../../format/number.ts";
import { feedbackSegmentsMin } from "./feedback-segments.ts";
import { MakeFeedback } from "./make-feedback.tsx";
import { WhichOne } from "./which-one.tsx";

/** Why there is no feedback, and the one step towards it. */
export function NoFeedback({ conversation }: { conversation: Conversation }) {
  const { id, status, segmentCount } = conversation;
  const { data, error, refetch } = useQuery(speakersQuery(id));
  if (status === "live")
    return (
      <EmptyState icon={IconPlayerRecord} title="Feedback comes at the end">
        This conversation is still going on. What you say is looked at once it has ended.
      </EmptyState>
    );
  if (segmentCount < feedbackSegmentsMin)
    return (
      <EmptyState icon={IconMessageOff} title="Too short for feedback">
        Feedback needs at least {feedbackSegmentsMin} segments; this conversation has{" "}
        {countText(segmentCount, "segment")}. Its transcript, key points and signals are here all the same.
      </EmptyState>
    );
  if (error !== null) return <LoadError error={error} onRetry={() => refetch()} />;
  if (data === undefined) return <Skeleton height={240} radius="md" />;
  if (data.speakers.some(({ isUser }) => isUser)) return <MakeFeedback id={id} />;
  return (
    <EmptyState
      icon={IconUserQuestion}
      title="Which one are you?"
      action={<WhichOne id={id} speakers={data.speakers} />}
    >
      Feedback is for one person. Say who you are in this conversation, and it is made for you.
    </EmptyState>
  );
}
