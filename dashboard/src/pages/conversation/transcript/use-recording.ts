import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useRef, useState } from "react";

/** A recording that the reader has: it is played from their own disk and never leaves the browser. */
export function useRecording() {
  const audio = useRef<HTMLAudioElement | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [atMs, setAtMs] = useState(0);
  const [durationMs, setDurationMs] = useState(0);
  const [rate, setRate] = useState(1);

  const close = useCallback(() => {
    const player = audio.current;
    audio.current = null;
    setName(null);
    setPlaying(false);
    if (player === null) return;
    player.pause();
    URL.revokeObjectURL(player.src);
  }, []);
  useEffect(() => close, [close]);

  const open = (file: File | null) => {
    if (file === null) return;
    close();
    const player = new Audio(URL.createObjectURL(file));
    audio.current = player;
    player.addEventListener("timeupdate", () => setAtMs(player.currentTime * 1000));
    player.addEventListener("seeking", () => setAtMs(player.currentTime * 1000));
    player.addEventListener("durationchange", () => setDurationMs(player.duration * 1000));
    player.addEventListener("play", () => setPlaying(true));
    player.addEventListener("pause", () => setPlaying(false));
    player.addEventListener("error", () => {
      if (audio.current !== player) return;
      notifications.show({ color: "red", message: `This browser cannot play ${file.name}.` });
      close();
    });
    setAtMs(0);
    setRate(1);
    setName(file.name);
  };
  const seek = useCallback((toMs: number) => {
    if (audio.current !== null) audio.current.currentTime = toMs / 1000;
  }, []);
  const toggle = useCallback(() => {
    const player = audio.current;
    if (player?.paused === false) player.pause();
    // Why it cannot play, where it cannot, comes as an "error" of its own.
    else player?.play().catch(() => setPlaying(false));
  }, []);
  const changeRate = (to: number) => {
    if (audio.current !== null) audio.current.playbackRate = to;
    setRate(to);
  };
  return { name, isPlaying, atMs, durationMs, rate, open, close, seek, toggle, changeRate };
}

export type Recording = ReturnType<typeof useRecording>;
