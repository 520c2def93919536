import type { Behavior } from "../behavior.ts";
import { speakersOf } from "../scene.ts";
import { answers, invitations } from "../sentences/questions.ts";
import { credits, decisions, firmPromises, vaguePromises } from "../sentences/working-together.ts";
import { saySentences } from "./say-sentences.ts";

const few = { weak: 1, strong: 4 } as const;
const many = { weak: 2, strong: 9 } as const;

/** The user says whose idea or work it was. */
export const creditToOthers: Behavior = {
  id: "credit to others",
  category: "collaboration",
  effect: "better",
  criteria: ["collaboration.credit"],
  plant: (scene, planting) => saySentences(scene, credits, few[planting.dose], planting),
};

/** The user asks others by name, and they answer. */
export const namesInvited: Behavior = {
  id: "names asked for their view",
  category: "collaboration",
  effect: "better",
  criteria: ["collaboration.names-invited"],
  plant: (scene, planting) =>
    speakersOf(scene.segments).length < 3
      ? null
      : saySentences(scene, invitations, few[planting.dose], planting, answers),
};

/** The user puts into words what is decided. */
export const decisionsRestated: Behavior = {
  id: "decisions restated",
  category: "decisionMaking",
  effect: "better",
  criteria: ["decisionMaking.decisions-stated"],
  plant: (scene, planting) => saySentences(scene, decisions, few[planting.dose], planting),
};

/** The user speaks of tasks without an owner or a date. */
export const vaguePromisesMade: Behavior = {
  id: "commitments without owner or date",
  category: "decisionMaking",
  effect: "worse",
  criteria: [
    "decisionMaking.vague-commitments",
    "decisionMaking.owned-action-items",
    "decisionMaking.dated-action-items",
  ],
  plant: (scene, planting) => saySentences(scene, vaguePromises, many[planting.dose], planting),
};

/** The user promises things by a date. */
export const firmPromisesMade: Behavior = {
  id: "commitments with owner and date",
  category: "decisionMaking",
  effect: "better",
  criteria: [
    "decisionMaking.vague-commitments",
    "decisionMaking.owned-action-items",
    "decisionMaking.dated-action-items",
  ],
  plant: (scene, planting) => saySentences(scene, firmPromises, many[planting.dose], planting),
};
