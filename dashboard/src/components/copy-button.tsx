import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { copyText } from "../browser/copy-text.ts";

const shownMs = 2_000;
const states = { idle: "Copy", copied: "Copied", failed: "Not copied" } as const;

/** Puts words on the clipboard, and says for a moment whether that worked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<keyof typeof states>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), shownMs);
    return () => clearTimeout(timer);
  }, [state]);
  const Picture = state === "copied" ? IconCheck : IconCopy;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={state === "idle" ? label : states[state]}
      onClick={async () => setState((await copyText(text)) ? "copied" : "failed")}
      leftSection={<Picture size={14} aria-hidden />}
    >
      {states[state]}
    </Button>
  );
}
