import type { ReactNode } from "react";
import classes from "./chapters.module.css";

export interface Chapter {
  readonly key: string;
  readonly startMs: number;
  readonly label: string;
}

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly durationMs: number;
  /** A link to where the chapter begins. */
  readonly link: (chapter: Chapter, className: string | undefined) => ReactNode;
}

/** Topics along the timeline, each as wide as it lasts. */
export function Chapters({ chapters, durationMs, link }: ChaptersProps) {
  if (chapters.length === 0 || durationMs <= 0) return null;
  const share = (ms: number) => `${(100 * Math.min(ms, durationMs)) / durationMs}%`;
  return (
    <div className={classes.frame}>
      <span className={classes.name} aria-hidden>
        Topics
      </span>
      <nav aria-label="Topics" className={classes.line}>
        {chapters.map((chapter, index) => (
          <span
            key={chapter.key}
            className={classes.chapter}
            style={{
              left: share(chapter.startMs),
              width: share((chapters[index + 1]?.startMs ?? durationMs) - chapter.startMs),
            }}
          >
            {link(chapter, classes.link)}
          </span>
        ))}
      </nav>
    </div>
  );
}
