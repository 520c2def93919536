import type { FeedbackDocument } from "@convo/contract";
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { signalsQuery } from "../../../api/conversations.ts";
import { Section } from "../../../components/section.tsx";
import { percentText, spokenShareText } from "../../../format/number.ts";
import { speakerColors } from "../../../format/speaker-colors.ts";
import { colorsOf, type Share, sharesOf } from "../shares.ts";
import { CriterionLink } from "./criterion-link.tsx";
import { shareBar } from "./share-bar.ts";
import classes from "./talk-and-listen.module.css";

const talkShare = "listening.talk-share";

/** How much of all speech was the user's, beside everybody else's. */
export function TalkAndListen({
  document: { id, feedback, explanation, userSpeakerName },
}: TalkAndListenProps) {
  const { data: signals } = useQuery(signalsQuery(id));
  const ownShare: Share = { name: userSpeakerName, isUser: true, share: feedback.talkListenRatio };
  const parts = shareBar(signals === undefined ? [ownShare] : sharesOf(signals));
  const colorOf = signals === undefined ? speakerColors([userSpeakerName]) : colorsOf(signals);
  const judged = explanation?.categories.listening.criteria.find((criterion) => criterion.id === talkShare);
  return (
    <Section title="Talk and listen">
      <Stack gap="md">
        <Text>
          You did {percentText(feedback.talkListenRatio)} of the talking.
          {judged && ` ${judged.levelText}.`}
        </Text>
        <div className={classes.bar} aria-hidden>
          {parts.map(({ name, share }) => (
            <span
              key={name}
              className={classes.part}
              style={{ flexGrow: share, backgroundColor: colorOf(name) }}
            />
          ))}
        </div>
        <ul className={classes.legend}>
          {parts.map(({ name, isUser, share }) => (
            <li key={name} className={classes.entry}>
              <span className={classes.dot} style={{ backgroundColor: colorOf(name) }} />
              <span className={classes.name}>{isUser ? `${name} (you)` : name}</span>
              <span>{spokenShareText(share)}</span>
            </li>
          ))}
        </ul>
        {judged && (
          <div>
            <CriterionLink id={id} criterion={talkShare}>
              What this meeting asks for
            </CriterionLink>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface TalkAndListenProps {
  readonly document: FeedbackDocument;
}
