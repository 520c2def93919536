import type { FeedbackDocument } from "@convo/contract";
import { categoryNames } from "@convo/contract/browser";
import { Link } from "@tanstack/react-router";
import { bandText } from "../../../format/band.ts";
import { categoryText } from "../../../format/category.ts";
import { scoreText } from "../../../format/number.ts";
import classes from "./score-board.module.css";

/** The overall score as a number, the five that it is made of as bars; each bar opens what it rests on. */
export function ScoreBoard({ document }: { document: FeedbackDocument }) {
  const { overallScore, categoryScores } = document.feedback;
  const measured = categoryNames.some((name) => categoryScores[name] !== null);
  return (
    <section className={classes.board} aria-label="Scores">
      <div>
        <div className={classes.caption}>Overall</div>
        <div className={classes.overall}>
          {measured ? scoreText(overallScore) : "–"}
          {measured && <span className={classes.of}>of 10</span>}
        </div>
        <div className={classes.band}>{bandText(measured ? overallScore : null)}</div>
      </div>
      <ul className={classes.bars}>
        {categoryNames.map((name) => (
          <li key={name}>
            <Bar id={document.id} category={name} score={categoryScores[name]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BarProps {
  readonly id: string;
  readonly category: (typeof categoryNames)[number];
  readonly score: number | null;
}

function Bar({ id, category, score }: BarProps) {
  return (
    <Link
      to="/calls/$id"
      params={{ id }}
      search={{ criterion: category }}
      resetScroll={false}
      className={classes.bar}
    >
      <span className={classes.label}>{categoryText(category)}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${(score ?? 0) * 10}%` }} />
      </span>
      <span className={classes.number}>{score === null ? "–" : scoreText(score)}</span>
      <span className={classes.word}>{bandText(score)}</span>
    </Link>
  );
}
