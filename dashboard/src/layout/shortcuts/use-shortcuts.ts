import { useEffect, useRef } from "react";
import { type Pressed, press, type ShortcutKeys } from "./sequence.ts";

/** Calls back when a shortcut was typed outside of fields and dialogs. */
export function useShortcuts(onShortcut: (keys: ShortcutKeys) => void): void {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    let pending: Pressed | null = null;
    const listen = (event: KeyboardEvent) => {
      // A page may have taken the key for itself, as the transcript does with "/".
      if (event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const step = press(pending, event.key, event.timeStamp);
      pending = step.pending;
      if (step.found === null) return;
      event.preventDefault();
      latest.current(step.found);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [role="dialog"]') !==
        null)
  );
}
