import type { SearchResult } from "@convo/contract";
import { Box, Mark, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { isMarked as hasMarks, markedPieces } from "../../format/marked.ts";
import { clock, day } from "../../format/moment.ts";
import classes from "./found-row.module.css";

/** One moment in which the words were said; leads there. */
export function FoundRow({ hit }: { hit: SearchResult }) {
  const { conversationId: id, segmentId: segment, title, speaker, timestamp, snippet } = hit;
  const isSaid = hasMarks(snippet);
  let place = 0;
  return (
    <Box
      className={classes.row}
      renderRoot={(props) => (
        <Link to="/calls/$id" params={{ id }} search={{ tab: "transcript", segment }} {...props} />
      )}
    >
      <Text size="sm" c="dimmed" truncate>
        <Text span fw={500} c="var(--mantine-color-text)">
          {title}
        </Text>{" "}
        · {isSaid && `${speaker} · `}
        {day(timestamp)}, {clock(timestamp)}
      </Text>
      <Text size="sm" lineClamp={3} mt={2} {...(!isSaid && { c: "dimmed" })}>
        {isSaid
          ? markedPieces(snippet).map(({ text, isMarked }) => {
              place += 1;
              return isMarked ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>;
            })
          : "Found in the title."}
      </Text>
    </Box>
  );
}
