import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { copyText } from "../browser/copy-text.ts";

const shownMs = 2_000;
const outcomes = { copied: "Copied", failed: "Not copied" } as const;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what it stands beside. */
  readonly label: string;
  /** What stands on it, where there are several. */
  readonly words?: string;
}

/** Puts words on the clipboard, and says for a moment whether that worked. */
export function CopyButton({ text, label, words = "Copy" }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof outcomes | "idle">("idle");
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
      aria-label={state === "idle" ? label : outcomes[state]}
      onClick={async () => setState((await copyText(text)) ? "copied" : "failed")}
      leftSection={<Picture size={14} aria-hidden />}
    >
      {state === "idle" ? words : outcomes[state]}
    </Button>
  );
}
