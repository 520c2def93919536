import { signalGroups } from "../signals/definitions.data.ts";

/** The criteria whose signal is not called as they are. */
const signals: Readonly<Record<string, string>> = {
  "collaboration.credit": "credit-given",
  "listening.backchannels": "backchannels-given",
  "listening.questions": "question-turns",
};

/** The signal that a criterion judges. */
export function signalOf(criterion: string): string {
  return signals[criterion] ?? criterion.slice(criterion.indexOf(".") + 1);
}

/** What a criterion's number says, in a sentence; null for a criterion that this page does not know. */
export function criterionDefinition(criterion: string): string | null {
  const signal = signalOf(criterion);
  const group = signalGroups.find(({ definitions }) => definitions[signal] !== undefined);
  return group?.definitions[signal] ?? null;
}
