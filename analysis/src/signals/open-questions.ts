import { wantsAnswer } from "../language/questions.ts";
import { countActs } from "./acts-of.ts";
import { shareOf } from "./measurement.ts";
import type { MeasureInput, Measurement, SignalDefinition } from "./signal.ts";

/** The share of the speaker's questions that ask for an account or an opinion rather than a yes, a fact or a choice. */
export const openQuestions: SignalDefinition = {
  id: "open-questions",
  name: "Open questions",
  unit: "ratio",
  scope: "speaker",
  definition:
    "The share of the speaker's questions that ask for an account or an opinion rather than a yes, a fact or a choice.",
  needs: { english: true },
  measure: measureOpenQuestions,
};

function measureOpenQuestions(input: MeasureInput): Measurement {
  const asked = countActs(input, (acts) => acts.questions.filter((each) => wantsAnswer(each.kind)).length);
  const open = countActs(input, (acts) => acts.questions.filter((each) => each.kind === "open").length);
  return shareOf(open.count, asked.count, asked.segments, "This speaker asks no questions.");
}
