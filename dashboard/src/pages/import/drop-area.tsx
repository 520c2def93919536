import { Button, FileButton, Stack, Text } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import classes from "./drop-area.module.css";
import { addFiles } from "./import-queue.ts";

/** Where files are chosen; those that are dropped are taken by the whole window. */
export function DropArea({ isSmall }: { isSmall: boolean }) {
  return (
    <Stack className={classes.area} align="center" ta="center" gap="xs" p={isSmall ? "md" : 40}>
      {!isSmall && <IconFileUpload size={32} stroke={1.4} aria-hidden />}
      <Text fw={500}>{isSmall ? "Drop more transcripts" : "Drop transcripts anywhere on this page"}</Text>
      {!isSmall && (
        <Text c="dimmed" size="sm" maw={460}>
          WebVTT, SRT, plain text, Zoom chats, and the JSON of Deepgram, AssemblyAI, Whisper and others. Up to
          25 MB each.
        </Text>
      )}
      <FileButton multiple onChange={addFiles}>
        {(props) => (
          <Button {...props} variant={isSmall ? "default" : "filled"} size={isSmall ? "xs" : "sm"}>
            Choose files
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}
