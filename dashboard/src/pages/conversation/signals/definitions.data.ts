/** What each signal means, in the words of its documentation; a test compares them. In the order in which they are shown. */
export const signalGroups: readonly SignalGroup[] = [
  {
    heading: "Talking",
    definitions: {
      "talk-share":
        "The speaker's share of all speech: by time where ends are known, else by words; silence counts for no one.",
      "longest-monologue":
        "The time spoken in the speaker's longest run without another's turn; backchannels do not end a run.",
      "longest-monologue-words":
        "The number of words in the speaker's longest run without another's turn; backchannels do not end a run.",
      "long-turns": "The share of the speaker's turns that last over 60 seconds or have over 150 words.",
      "run-ups":
        "The share of the speaker's turns of 50 words or more whose first 30 words have not come to a point: a detour is announced, or hardly a word says anything.",
      pace: "Words per minute of the speaker's own speech, silence left out.",
    },
  },
  {
    heading: "Clarity",
    definitions: {
      fillers: "Words and sounds that only fill a pause, in 100 words of the speaker.",
      "false-starts": "Words said twice running or broken off, in 100 words of the speaker.",
      "repeated-phrases":
        "Set expressions and pet words that the speaker says for the third time or more, in 100 words of the speaker.",
      hedges: "Words that take back what is being said, outside questions, in 100 words of the speaker.",
    },
  },
  {
    heading: "Questions",
    definitions: {
      "question-turns":
        "The share of the speaker's turns of three words or more that ask something of the others.",
      "open-questions":
        "The share of the speaker's questions that ask for an account or an opinion rather than a yes, a fact or a choice.",
      "answered-questions":
        "The share of the questions asked of the speaker to which the speaker's next words are an answer.",
      "unanswered-questions": "The share of the speaker's questions that nobody answers.",
      "open-ends": "How many questions nobody answered, neither at once nor in the twenty turns after.",
    },
  },
  {
    heading: "Listening",
    definitions: {
      "interruptions-made":
        "How often the speaker takes the floor from someone who had not finished, in 10 minutes of the others' speech.",
      "interruptions-received":
        "How often others take the floor from the speaker, who had not finished, in 10 minutes of the speaker's speech.",
      "backchannels-given":
        "How often the speaker says mm-hm, right and the like while another holds the floor, in 10 minutes of the others' speech.",
      "reply-time":
        "The median silence between another's turn and the speaker's reply; 0 where they overlap, lapses of 5 s and more left out.",
      "dismissive-replies": "The share of the speaker's replies that open by waving away what was said.",
      "contrary-replies":
        'The share of the speaker\'s replies that open by contradicting what was said: "yeah, but", "no, I don\'t think so".',
      acknowledgments:
        "The share of the speaker's replies that open by taking up what was said: agreeing, thanking, saying it back.",
      paraphrases:
        "The share of the speaker's replies to something of substance that first say back what the other said.",
      "building-on":
        "The share of the speaker's replies to something of substance that take up the other's words and add to them.",
    },
  },
  {
    heading: "Agenda and time",
    definitions: {
      agenda:
        "Somebody says near the start what the meeting is for or in which order it will go: 1 yes, 0 no.",
      "time-checks": "How often the speaker minds the clock aloud.",
      "topics-parked": "How often the speaker puts a topic off to another place or time.",
      "closing-recap": "Somebody goes over near the end what was settled or who does what: 1 yes, 0 no.",
      "closing-tasks": "How many tasks are named near the end with one owner and a date.",
      "late-start":
        "Minutes by which the first words come after the scheduled start; 0 where the meeting starts in time.",
      overrun:
        "Minutes by which the last words come after the scheduled end; 0 where the meeting ends in time.",
    },
  },
  {
    heading: "Taking part",
    definitions: {
      balance:
        "How evenly the speech is spread over the speakers: 1 where all have the same share, 0 where one has it all (1 less the normalized Gini coefficient).",
      "silent-speakers": "The number of speakers with less than a fifth of an even share of the speech.",
      "names-invited": "How many times the speaker gives somebody the floor by name.",
      "credit-given": "How often the speaker gives others credit for a point, an idea or work.",
    },
  },
  {
    heading: "Decisions and tasks",
    definitions: {
      decisions: "How many decisions are stated as made.",
      "decisions-stated": "How many decisions the speaker states as made.",
      "decisions-restated":
        "How often a decision is said again after another has spoken, so that everybody has the same one in mind.",
      "options-weighed":
        "How often alternatives are put side by side, or what speaks for and against one is named.",
      "action-items": "How many tasks somebody takes on or is given.",
      "owned-action-items":
        "The share of the tasks spoken of that one named person, the speaker or the one addressed takes on without a maybe.",
      "dated-action-items": "The share of the tasks spoken of that have a date.",
      commitments: "How many tasks the speaker takes on in so many words.",
      "vague-commitments": "The share of the speaker's own commitments that have no date or are hedged.",
    },
  },
];

export interface SignalGroup {
  readonly heading: string;
  /** A sentence for each signal's id. */
  readonly definitions: Readonly<Record<string, string>>;
}
