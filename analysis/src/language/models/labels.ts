/** The acts that a segment can be, in the order of the models' classes. */
export const acts = ["statement", "question", "backchannel", "floor", "disruption"] as const;
export type Act = (typeof acts)[number];

export const questionKinds = ["yes-no", "wh", "choice", "open", "rhetorical", "tag"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Finer acts of the model for bare words, after MRDA; the act that each belongs to. */
export const bareTags = {
  statement: "statement",
  agreement: "statement",
  acknowledgment: "statement",
  suggestion: "statement",
  command: "statement",
  commitment: "statement",
  backchannel: "backchannel",
  hold: "floor",
  grab: "floor",
  unclear: "disruption",
  interrupted: "disruption",
  abandoned: "disruption",
  "yes-no": "question",
  wh: "question",
  choice: "question",
  open: "question",
  rhetorical: "question",
  tag: "question",
} as const satisfies Readonly<Record<string, Act>>;

/** Finer acts of the model that also reads punctuation, after AMI's scheme; the act that each belongs to. */
export const writtenTags = {
  bck: "backchannel",
  stl: "floor",
  fra: "disruption",
  inf: "statement",
  "el.inf": "question",
  sug: "statement",
  off: "statement",
  "el.sug": "question",
  ass: "statement",
  "el.ass": "question",
  und: "statement",
  "el.und": "question",
  "be.pos": "statement",
  "be.neg": "statement",
  oth: "statement",
} as const satisfies Readonly<Record<string, Act>>;

export const bareTagNames = Object.keys(bareTags);
export const writtenTagNames = Object.keys(writtenTags);

/** The position in `acts` of each finer act. */
export const actOfBareTag = Object.values(bareTags).map((act) => acts.indexOf(act));
export const actOfWrittenTag = Object.values(writtenTags).map((act) => acts.indexOf(act));
