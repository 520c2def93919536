import type { Conversation } from "@convo/contract";
import { Box } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { CallFacts } from "../../components/call-facts.tsx";
import classes from "./latest-row.module.css";

interface LatestRowProps {
  readonly conversation: Conversation;
  readonly score: number | undefined;
}

/** One conversation, a link as wide as the list. */
export function LatestRow({ conversation, score }: LatestRowProps) {
  return (
    <Box
      className={classes.row}
      renderRoot={(props) => <Link to="/calls/$id" params={{ id: conversation.id }} {...props} />}
    >
      <span className={classes.title}>{conversation.title}</span>
      <CallFacts conversation={conversation} score={score} />
    </Box>
  );
}
