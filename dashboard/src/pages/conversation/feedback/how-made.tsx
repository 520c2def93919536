import type { Explanation, FeedbackDocument } from "@convo/contract";
import { Anchor, Text } from "@mantine/core";
import { meetingTypeText } from "../../../format/meeting-type.ts";
import { clock, day } from "../../../format/moment.ts";
import { useMakeFeedback } from "./use-make-feedback.ts";

const times: Readonly<Record<Explanation["timeGrade"], string>> = {
  "per-speaker": "starts and ends for every speaker",
  cues: "starts and ends, but no overlaps",
  starts: "starts only",
  none: "none, so nothing that needs a clock was measured",
};

const attributions: Readonly<Record<Explanation["attribution"]["quality"], string>> = {
  good: "clear",
  doubtful: "doubtful, so the advice claims less",
  poor: "poor, so the advice claims little",
};

/** In small print, what the feedback rests on. */
export function HowMade({ document }: { document: FeedbackDocument }) {
  const { id, createdAt, userSpeakerName, explanation } = document;
  const make = useMakeFeedback(id);
  return (
    <Text component="footer" size="xs" c="dimmed" maw={760}>
      For {userSpeakerName}, made {day(createdAt)} at {clock(createdAt)}.
      {explanation && (
        <>
          {" "}
          Scored as: {meetingTypeText(explanation.meetingType).toLowerCase()}. Times in the transcript:{" "}
          {times[explanation.timeGrade]}. Who said what: {attributions[explanation.attribution.quality]}.
          {explanation.attribution.reasons.map((reason) => ` ${reason}`)} Rubric {explanation.rubricVersion},
          engine {explanation.engineVersion}, no language model.
        </>
      )}{" "}
      <Anchor
        underline="always"
        component="button"
        type="button"
        size="xs"
        onClick={() => make.mutate()}
        disabled={make.isPending}
      >
        {make.isPending ? "Making it again …" : "Make it again"}
      </Anchor>
    </Text>
  );
}
