import { Stack, Text } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import classes from "./drop-overlay.module.css";

/** Takes files that are dropped anywhere, and says so while they are held above the page. */
export function DropOverlay() {
  const isHeld = useDroppedFiles();
  if (!isHeld) return null;
  return (
    <Stack className={classes.overlay} align="center" justify="center" gap="xs">
      <IconFileUpload size={40} stroke={1.3} aria-hidden />
      <Text fw={600} size="lg">
        Drop to import
      </Text>
      <Text size="sm">You will see what was recognized before it is kept.</Text>
    </Stack>
  );
}

function useDroppedFiles(): boolean {
  const [isHeld, setHeld] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    // Every element below the pointer is entered and left in turn.
    let depth = 0;
    const hold = (change: number) => {
      depth = Math.max(0, depth + change);
      setHeld(depth > 0);
    };
    const drop = async (files: File[]) => {
      const { addFiles } = await import("../pages/import/import-queue.ts");
      addFiles(files);
      await navigate({ to: "/import" });
    };
    const stop = new AbortController();
    const on = (type: "dragenter" | "dragleave" | "dragover" | "drop", react: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => hasFiles(event) && react(event), { signal: stop.signal });
    on("dragenter", () => hold(1));
    on("dragleave", () => hold(-1));
    on("dragover", (event) => event.preventDefault());
    on("drop", (event) => {
      event.preventDefault();
      hold(-depth);
      void drop([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, [navigate]);
  return isHeld;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
