import { Button, Group, Textarea } from "@mantine/core";
import { useState } from "react";
import { addText } from "./import-queue.ts";

/** A transcript out of the clipboard. */
export function Paste() {
  const [text, setText] = useState("");
  return (
    <div>
      <Textarea
        label="Or paste a transcript"
        description="Lines such as “Name: what they said”, with or without times"
        placeholder={"Alice: Shall we start?\nBob: Yes, let me share my screen."}
        autosize
        minRows={5}
        maxRows={14}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="sm">
        <Button variant="default" disabled={text.trim() === ""} onClick={() => addText(text)}>
          Read it
        </Button>
      </Group>
    </div>
  );
}
