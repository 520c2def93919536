import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense } from "react";
import { type ConversationTab, conversationTabs } from "./search.ts";
import classes from "./tabs.module.css";

const labels: Readonly<Record<ConversationTab, string>> = {
  feedback: "Feedback",
  transcript: "Transcript",
  keypoints: "Key points",
  ask: "Ask",
  signals: "Signals",
};

const bodies: Readonly<Record<ConversationTab, ComponentType<{ id: string }>>> = {
  feedback: lazy(async () => ({ default: (await import("./feedback/feedback-tab.tsx")).FeedbackTab })),
  transcript: lazy(async () => ({
    default: (await import("./transcript/transcript-tab.tsx")).TranscriptTab,
  })),
  keypoints: lazy(async () => ({ default: (await import("./keypoints/keypoints-tab.tsx")).KeyPointsTab })),
  ask: lazy(async () => ({ default: (await import("./ask/ask-tab.tsx")).AskTab })),
  signals: lazy(async () => ({ default: (await import("./signals/signals-tab.tsx")).SignalsTab })),
};

/** The views of one conversation: links, so that each has its address, and the one that is shown. */
export function Tabs({ id, tab }: { id: string; tab: ConversationTab }) {
  const Body = bodies[tab];
  return (
    <>
      <nav aria-label="Views of this conversation" className={classes.bar}>
        {conversationTabs.map((name) => (
          <Link
            key={name}
            to="/calls/$id"
            params={{ id }}
            search={name === "feedback" ? {} : { tab: name }}
            resetScroll={false}
            className={classes.tab}
            // Exact: the address without a tab is part of every other one.
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={name === tab ? "page" : undefined}
          >
            {labels[name]}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Skeleton height={320} radius="md" />}>
        <Body key={id} id={id} />
      </Suspense>
    </>
  );
}
