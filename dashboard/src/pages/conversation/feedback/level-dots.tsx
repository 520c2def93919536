import classes from "./level-dots.module.css";

const levels = [1, 2, 3, 4, 5] as const;

/** A level from 0 to 5 as dots. */
export function LevelDots({ level }: { level: number }) {
  return (
    <span className={classes.dots} role="img" aria-label={`Level ${level} of 5`}>
      {levels.map((each) => (
        <span key={each} className={classes.dot} data-reached={each <= level || undefined} />
      ))}
    </span>
  );
}
