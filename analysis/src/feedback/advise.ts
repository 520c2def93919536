import { categories } from "../conversation/category.ts";
import { stopsShort } from "../evidence/best-quote.ts";
import type { Cited, Evidence } from "../evidence/evidence.ts";
import type { CriterionScore, Scores } from "../scoring/criterion.ts";
import { allAdvice } from "./advice/index.ts";
import { expectedGain } from "./expected-gain.ts";
import type { Feedback, GrowthArea, Strength, TopPriority } from "./feedback.ts";
import type { Advice, Change, Item, Subject } from "./item.ts";

const limits = {
  /** Praise from this level on. */
  praiseLevel: 4,
  /** Advice up to this level: what goes well needs none. */
  changeLevel: 2,
  strengths: 5,
  growthAreas: 4,
  actions: 3,
  /** What part of its worth praise for an ordinary thing keeps. */
  ordinaryWorth: 0.2,
  /** How much more it is worth to change what others suffer from. */
  harmWorth: 2,
  /** How much more praise for a rare thing done on purpose is worth. */
  deedWorth: 2.5,
  /** More quotes than this for one claim are not read. */
  evidence: 3,
} as const;

interface Candidate {
  readonly advice: Advice;
  readonly score: CriterionScore;
  readonly change: Change;
}

/** What to keep, what to change, what to change first, and what to do next time. */
export function advise(subject: Subject, scores: Scores): Feedback {
  const measured = categories.flatMap((category) => scores.categories[category].criteria);
  const changes = changesOf(subject, measured, scores);
  const first = changes.find(({ change }) => change.alternative !== null && !change.mild);
  return {
    topPriority: first ? priorityOf(first) : null,
    strengths: strengthsOf(subject, measured, scores, changes),
    growthAreas: changes.slice(0, limits.growthAreas).map(growthOf),
    actionPlan: planOf(changes, first),
  };
}

/** What is worth changing, the greatest expected gain first, one of a theme. */
function changesOf(subject: Subject, measured: readonly CriterionScore[], scores: Scores): Candidate[] {
  const gain = (score: CriterionScore) =>
    expectedGain(score, scores, subject.conversation.attribution, adviceOn(score)?.missing === true) *
    (adviceOn(score)?.harm ? limits.harmWorth : 1);
  const weak = measured
    .filter((score) => score.level <= limits.changeLevel)
    .sort((one, other) => gain(other) - gain(one));
  const themes = new Set<string>();
  return weak.flatMap((score) => {
    const advice = adviceOn(score);
    const change = advice && !themes.has(advice.theme) ? advice.change?.(itemOf(subject, score)) : null;
    if (!advice || !change) return [];
    themes.add(advice.theme);
    return [{ advice, score, change }];
  });
}

function strengthsOf(
  subject: Subject,
  measured: readonly CriterionScore[],
  scores: Scores,
  changes: readonly Candidate[],
): Cited<Strength>[] {
  const worth = (score: CriterionScore) =>
    score.points *
    score.criterion.weight *
    scores.categories[score.criterion.category].weight *
    worthOf(adviceOn(score));
  const strong = measured
    .filter((score) => score.level >= limits.praiseLevel)
    .sort((one, other) => worth(other) - worth(one));
  const themes = new Set<string>();
  const used = changes.slice(0, limits.growthAreas).map(({ change }) => change.evidence[0]);
  const found: Cited<Strength>[] = [];
  for (const score of strong) {
    const advice = adviceOn(score);
    const praise = advice && !themes.has(advice.theme) ? advice.praise?.(itemOf(subject, score)) : null;
    if (!advice || !praise || found.length === limits.strengths) continue;
    if (stopsShort(praise.evidence.quote)) continue;
    if (used.some((each) => sharesWords(subject, each, praise.evidence))) continue;
    themes.add(advice.theme);
    used.push(praise.evidence);
    const { id, category } = score.criterion;
    found.push({ criterion: id, category, description: praise.description, evidence: [praise.evidence] });
  }
  return found;
}

/** Whether two quotes have words in common. Two sentences of one segment are two quotes, as they are where the source cuts between them. */
function sharesWords({ conversation }: Subject, one: Evidence, other: Evidence): boolean {
  if (one.segment !== other.segment) return false;
  const text = conversation.segments[one.segment]?.text ?? "";
  const [start, otherStart] = [text.indexOf(one.quote), text.indexOf(other.quote)];
  return start < otherStart + other.quote.length && otherStart < start + one.quote.length;
}

function worthOf(advice: Advice | undefined): number {
  if (advice?.deed) return limits.deedWorth;
  return advice?.ordinary ? limits.ordinaryWorth : 1;
}

function priorityOf({ score, change }: Candidate): Cited<TopPriority> {
  return {
    criterion: score.criterion.id,
    focus: change.focus,
    reason: change.why,
    alternative: change.alternative ?? "",
    evidence: few(change.evidence),
  };
}

function growthOf({ score, change }: Candidate): Cited<GrowthArea> {
  const { id, category } = score.criterion;
  return {
    criterion: id,
    category,
    description: change.what,
    suggestion: change.suggestion,
    evidence: few(change.evidence),
  };
}

/** The priority's goal first, then those of the growth areas. */
function planOf(changes: readonly Candidate[], first: Candidate | undefined): Feedback["actionPlan"] {
  const order = first ? [first, ...changes.filter((each) => each !== first)] : changes;
  return order.slice(0, limits.actions).map((each) => each.change.goal);
}

function few(evidence: Change["evidence"]): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = evidence;
  return [first, ...rest.slice(0, limits.evidence - 1)];
}

function adviceOn(score: CriterionScore): Advice | undefined {
  return allAdvice.find((each) => each.criterion === score.criterion.id);
}

function itemOf(subject: Subject, score: CriterionScore): Item {
  return { ...subject, score };
}
