import { pointsText, scorePlaces } from "./line-geometry.ts";

const box = { width: 300, height: 72, margin: 6 };

interface ScoreLineProps {
  readonly scores: readonly number[];
  /** What the line shows, for those who do not see it. */
  readonly label: string;
}

/** Scores from 0 to 10 over time, small; the last one is marked. */
export function ScoreLine({ scores, label }: ScoreLineProps) {
  const places = scorePlaces(scores, box);
  const last = places.at(-1);
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} width="100%" role="img" aria-label={label}>
      <polygon
        points={`${pointsText(places)} ${box.width - box.margin},${box.height} ${box.margin},${box.height}`}
        fill="var(--mantine-primary-color-light)"
        stroke="none"
      />
      <polyline
        points={pointsText(places)}
        fill="none"
        stroke="var(--mantine-primary-color-filled)"
        strokeWidth={2}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last.x} cy={last.y} r={4} fill="var(--mantine-primary-color-filled)" />}
    </svg>
  );
}
