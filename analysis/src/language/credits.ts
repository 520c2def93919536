import type { NameSpan } from "../conversation/acts.ts";
import { isEverydayWord, labelAt, type Names, namesOf } from "./names.ts";
import { type Passage, type Sentence, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { isQuestion } from "./questions.ts";
import { hasMatch } from "./sentence-phrases.ts";

/** Credit to the speaker whose name stands in the same sentence. */
const crediting = phraseMatcher([
  "thanks to",
  "thanks|thank_you so_much|very_much|again? for",
  "i want|would_like to thank",
  "i'd like to thank",
  "as|like|what * just|already? said|mentioned|pointed|suggested|noted|explained|proposed|described|showed|put_it|raised|brought",
  "building|build|adding|expand|expanding on * * idea|point|comment|suggestion|proposal|question|thought|work",
  "building|build|adding|expand|expanding on|to what",
  "to * point|question|comment",
  "great|good|nice|excellent|amazing|fantastic|awesome|wonderful|brilliant|impressive|smart job|work|point|idea|question|catch|suggestion|thinking|insight|summary|find|call",
  "well done|said|put",
  "i agree with",
  "is|was|are absolutely|totally|completely|quite? right",
  "made|raised|had|did|makes|has|raises a|an|such_a|some|really|the? really|very? good|great|fair|excellent|fantastic|amazing|important|nice|valid|awesome|strong|smart",
  "idea|suggestion|proposal works|sounds",
  "idea|suggestion|proposal is|was a? really|very? good|great|right|smart|nice|brilliant|excellent",
  "came up with",
  "really? appreciate",
  "helped",
  "is|was the one|person who|that",
  "that|it|this was|is * idea|suggestion|catch|find|work|call|thinking|proposal|point|insight|doing",
  "deserves|nailed|saved|rescued|pulled_off|carried",
  "without",
  "owe|owes|grateful|thankful|indebted to?",
  "has|have|had done|put a|an|some|so|in|really? great|good|amazing|excellent|fantastic|much|lot|wonderful|brilliant|thorough",
  "hat tip",
  "work on|behind|here",
  "learned|learnt from",
  "found|spotted|caught|solved|flagged|raised|suggested|proposed|fixed|built|drafted|prepared|sorted|untangled this|that|it|the|a|an|our|my|out|everything",
  "put|pulled|came|pointed|thought together|out|up|of|this|that|it",
  "figured|found|spotted|caught|noticed this|that|it|out",
]);
/** Credit in so many words, whoever gets it. */
const anyCredit = phraseMatcher([
  "credit|kudos|props|hats_off|shout-out|shoutout|shout_out|applause|praise to|goes_to|for_that|should_go",
  "credit where credit",
  "deserves|deserve|gets|get all|full|the|a_lot_of|some|most_of_the? credit|praise",
  "give|gave|giving him|her|them|you|* all|full|the|some? credit|kudos|props|a_shout-out|a_shoutout",
]);
/** Credit that needs no name because it is said to the person's face. */
const creditToYou = phraseMatcher([
  "thanks|thank_you so_much|very_much|a_lot|again? for raising|bringing|pointing|doing|putting|sharing|flagging|the_work|your_work|your_help|your_input|your_idea|your_feedback|your_summary|your_question|catching|helping|making_sure|explaining|writing|preparing|organizing|clarifying|noticing|spotting|digging|pulling|taking_care|taking_on|stepping|covering|fixing|jumping_in_on",
  "building|build|expanding on your|what_you",
  "as|like you just? said|mentioned|pointed|suggested|noted|proposed|put_it",
  "to your point",
  "great|good|nice|excellent|amazing|fantastic|awesome|wonderful|brilliant job|work everyone|all|team|guys|folks|on|there|with|as|here",
  "well done",
  "your idea|suggestion|proposal|point works|sounds|about",
  "your idea|suggestion|proposal|point is|was a? really|very? good|great|right|smart|nice|brilliant|excellent|important",
  "that|it was your idea|work|suggestion",
  "i|we really? appreciate your|you|that_you|what_you|how_you|the_work",
  "you made|raised|had a|an really|very? good|great|fair|excellent|important|strong|smart",
  "you did a|an really|very? good|great|excellent|fantastic|amazing|nice",
  "couldn't have done it|this|that without",
]);
/** Being there, and time spent, are courtesies; and nobody is credited by blame or by a stack of blocks. */
const courtesy = phraseMatcher([
  "for|of|by joining|coming|being_here|attending|having|listening|watching|waiting|your_time|your_attention|your_patience|your_interest|the_time|all_your_time|making_it|making_the_time|making_time|taking_the_time|taking_time|finding_the_time|hopping|jumping_on|meeting|letting|calling|dialing|today|tuning|the_invite|the_invitation|the_introduction|the_intro|asking|now|hosting|showing_up",
  "on top of",
  "take|takes|taking credit",
  "credit card|cards|score|line|limit|check|risk|note|notes",
]);

/** The first sentence that gives somebody credit for a point, an idea or work. */
export function findCredit(text: string | Passage, names: readonly string[] | Names): NameSpan | null {
  return creditSentences(text, names)[0] ?? null;
}

/** Every sentence that gives credit; `name` is the speaker who gets it, null for "you" and for people who do not speak. */
export function creditSentences(text: string | Passage, names: readonly string[] | Names): NameSpan[] {
  const passage = toPassage(text);
  const known = namesOf(names);
  return passage.sentences.flatMap((sentence) => {
    const name = anyName(passage, sentence, known);
    if (!givesCredit(passage, sentence, name) || isQuestion(passage, sentence)) return [];
    return [{ start: sentence.start, end: sentence.end, name }];
  });
}

function givesCredit(passage: Passage, sentence: Sentence, name: string | null): boolean {
  if (!creditsSomebody(passage, sentence, name)) return false;
  return !hasMatch(passage, sentence, courtesy);
}

function creditsSomebody(passage: Passage, sentence: Sentence, name: string | null): boolean {
  if (hasMatch(passage, sentence, anyCredit) || hasMatch(passage, sentence, creditToYou)) return true;
  return name !== null && sentence.last - sentence.first > 2 && hasMatch(passage, sentence, crediting);
}

function anyName(passage: Passage, sentence: Sentence, names: Names): string | null {
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = passage.words[index];
    const label = labelAt(names, word);
    if (word && label && (!isEverydayWord(word) || word.pause)) return label;
  }
  return null;
}
