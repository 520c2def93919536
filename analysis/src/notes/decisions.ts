import type { Conversation } from "../conversation/conversation.ts";
import { findDecision } from "../language/decisions.ts";
import { toPassage } from "../language/passage.ts";
import { phraseMatcher } from "../language/phrases.ts";
import { cleanLine } from "./clean-line.ts";
import type { Leads } from "./leads.ts";
import type { Cited, Decision } from "./notes.ts";
import { saysTheSame } from "./pick-points.ts";
import { standAlone } from "./stand-alone.ts";
import { type Statement, termsOf } from "./statements.ts";

const agreeing = phraseMatcher([
  "yes|yeah|yep|sure|okay|ok|absolutely|definitely|agreed|exactly|perfect|fine|right",
  "sounds good|great|fine",
  "i agree",
  "makes sense",
  "works for me",
  "good|great idea",
  "let's do it|that",
  "go ahead",
  "deal",
]);
/** "So no Lisbon this year?" is settled by a yes. */
const proposing = phraseMatcher([
  "shall|should|can|could we",
  "how|what about",
  "so we|we're|we'll|no|just|it's",
  "do we want|agree|go",
  "are we agreed|okay|ok|fine|all",
  "why don't we",
  "i|i'd suggest|propose|recommend|say|prefer",
  "let's",
]);
const approving =
  /\b(?:is|are|'s|'re|sounds) (?:fine|approved|okay|good to go)\b.*\b(?:go ahead|do it|do that)\b|^(?:approved|let's do (?:it|that|this)|let's not|let's skip)\b/iu;
const wordsMax = 40;
/** Below this a decision would be wrong more often than it helps. */
export const decisionConfidenceMin = 0.5;

/** Decisions as stated, in the order of the meeting, each once. */
export function findDecisions(
  statements: readonly Statement[],
  conversation: Conversation,
  leads: Leads,
): Decision[] {
  const found: { decision: Decision; statement: Statement }[] = [];
  for (const statement of statements) {
    const confidence = judge(statement, statements, conversation, leads);
    if (confidence === null || found.some((other) => isRepeat(other.statement, statement))) continue;
    const told = withQuestion(statement, statements);
    if (termsOf(toPassage(told.text).words).length < termsMin) continue;
    found.push({ decision: { ...told, confidence }, statement });
  }
  return found.map(({ decision }) => decision);
}

const sameWithinStatements = 40;

function isRepeat(one: Statement, other: Statement): boolean {
  return other.index - one.index <= sameWithinStatements && one.terms.length > 0 && saysTheSame(one, other);
}

/** A decision on nothing that can be named ("Let's keep it in") tells nobody anything. */
const termsMin = 1;
const hypothetical =
  /\b(?:if|whether|suppose|imagine|would have|in case)\b(?=.*\b(?:decid|agree|let's|we'll|go with|settle|consensus))/i;
/** The log odds that leave a stated decision as likely as it sounds, and what each one more is worth. */
const oddsNeutral = -3.5;
const oddsWorth = 0.08;
/** Said in so many words, it takes more than low odds to doubt it. */
const explicit = /\b(?:decided|agreed|approved|resolved|settled)\b/i;

/** Null where nothing is decided. */
function judge(
  statement: Statement,
  statements: readonly Statement[],
  conversation: Conversation,
  leads: Leads,
): number | null {
  if (statement.asks || statement.words.length > wordsMax || undone.test(statement.text)) return null;
  const odds = leads.decision[statement.index] ?? oddsNeutral;
  const needed = committing.test(statement.text) ? heartOddsMin : reportOddsMin;
  const heart = leads.decisions.has(statement.index) && odds >= needed ? heartOf(odds) : null;
  const sure = sureness(statement, statements, conversation);
  const stated =
    sure === null
      ? null
      : sure +
        Math.min(
          0.15,
          Math.max(explicit.test(statement.text) ? -0.05 : -0.2, (odds - oddsNeutral) * oddsWorth),
        );
  const best = Math.max(stated ?? 0, heart ?? 0);
  return best >= decisionConfidenceMin ? Math.round(best * 20) / 20 : null;
}

/** Asked first, since cleaning every line costs more. */
const settling = /approved|go ahead|do it|do that|let's/i;

/** Picks with lower odds were wrong about every other time, and nearly always in meetings of another kind. */
const heartOddsMin = -1.5;

/** A pick without any word of choosing or planning is often a report: "We measured twelve runs." */
const reportOddsMin = -1;
const committing =
  /\b(?:decid\w+|agree\w*|should|shall|will|won't|going to|gonna|let's|must|keep|definitely|prefer|suggest|propose|we (?:can|could|want|have|need)|(?:has|have|needs?|supposed) to|we're|we are|wants?|no need|go(?:ing)? (?:for|with))\b|'ll\b/i;
/** What was not, or long ago, agreed on; and why things are as they are. */
const undone =
  /\b(?:don't|do not|doesn't|isn't|not sure|haven't|hasn't|didn't|never|no)\b.{0,30}\b(?:agree\w*|decid\w+|decision|consensus|resolved)\b|\bpreviously\b|\bhad (?:decided|resolved|agreed)\b|\breason (?:why|is|that|I|we|for|was)\b/i;

function heartOf(odds: number): number {
  return Math.min(0.8, 0.6 + (odds - heartOddsMin) * 0.1);
}

/** How surely the words alone settle something; null where they do not. */
function sureness(
  statement: Statement,
  statements: readonly Statement[],
  conversation: Conversation,
): number | null {
  if (!settling.test(statement.text) && !marked(statement, conversation)) return null;
  const line = cleanLine(statement.text);
  const next = nextOfOther(statement, statements);
  const agreed = next !== null && agreeing(toPassage(next.text).words, 0, 2) > 0;
  if (marked(statement, conversation) && findDecision(statement.text) !== null && !hypothetical.test(line))
    return agreed ? 0.75 : 0.6;
  const before = statements[statement.index - 1];
  return approving.test(line) && before && before.speaker !== statement.speaker ? 0.6 : null;
}

function marked(statement: Statement, conversation: Conversation): boolean {
  return statement.segments.some((position) => (conversation.acts[position]?.decisions.length ?? 0) > 0);
}

function nextOfOther(statement: Statement, statements: readonly Statement[]): Statement | null {
  const next = statements[statement.index + 1];
  return next && next.speaker !== statement.speaker ? next : null;
}

/** A decision that answers a proposal is told with it. */
function withQuestion(statement: Statement, statements: readonly Statement[]): Cited {
  const before = statements[statement.index - 1];
  const own = cleanLine(statement.text);
  const proposed =
    before !== undefined &&
    before.speaker !== statement.speaker &&
    before.words.length <= 25 &&
    (before.asks || proposing(toPassage(before.text).words, 0, 4) > 0) &&
    own.split(" ").length < 12;
  if (!proposed)
    return statement.terms.length > 0
      ? standAlone(statement, statements)
      : withSubject(statement, statements);
  return {
    text: `${before.speaker}: ${cleanLine(before.text)} ${statement.speaker}: ${own}`,
    segments: [...new Set([...before.segments, ...statement.segments])].sort((a, b) => a - b),
  };
}

const subjectReach = 4;

/** "Then that is decided": told with the last thing that was said about something. */
function withSubject(statement: Statement, statements: readonly Statement[]): Cited {
  const own = cleanLine(statement.text);
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - subjectReach); at--) {
    const before = statements[at];
    if (!before || before.terms.length < 2 || before.words.length > wordsMax) continue;
    const start = `${before.speaker}: ${cleanLine(before.text)}`;
    const text =
      before.speaker === statement.speaker ? `${start} ${own}` : `${start} ${statement.speaker}: ${own}`;
    return {
      text,
      segments: [...new Set([...before.segments, ...statement.segments])].sort((a, b) => a - b),
    };
  }
  return standAlone(statement, statements);
}
