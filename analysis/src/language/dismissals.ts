import type { DismissalSpan, PhraseSpan } from "../conversation/acts.ts";
import { findAcknowledgment } from "./acknowledgments.ts";
import { type Passage, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { replyOpening } from "./reply-opening.ts";
import { aboutTheMatter, wavingAway } from "./waving-away.ts";

/** These close the point: it is old, wrong, beside the point, or there is no time for it. */
const waving = phraseMatcher([
  "no? that|it|this won't|wouldn't|can't|will_never really|even|ever? work|help|matter|happen|apply",
  "that|this doesn't|does_not really|even? work|help|matter|apply|count",
  "no? you're|you_are wrong|missing|overthinking|confused|exaggerating|overcomplicating",
  "no way",
  "no we've|we_have|i've|i_have considered|thought|discussed|talked|tried|looked_at|done_that|done_this|covered|decided|agreed|explained|said|told|settled|ruled|dealt",
  "no? we've|we_have|i've|i_have already considered|thought|discussed|talked|tried|looked|done|covered|decided|agreed|explained|said|told|settled|ruled|dealt|been|gone",
  "no? we've|we_have been|gone over|through this|that",
  "no? we|i already considered|thought|discussed|talked|tried|looked_at|did|covered|decided|know|knew|went_over|went_through|said|told|explained|agreed|settled|ruled|dealt|have_that|have_this|have_one",
  "no? we|i tried that|this|it|them already|before|last|once?",
  "no? already|been considered|tried|discussed|covered|decided|done|there",
  "i|we said|told no|you_no|you_already|already",
  "that's|that_is|it's|it_is|this_is just|really|simply|also? not really|just|actually|exactly|even? relevant|the_point|the_issue|the_problem|the_question|our_problem|my_problem|our_job|my_job|possible|realistic|worth|going_to_work|going_to_happen|going_to_help|gonna_work|gonna_happen|up_for|on_the_table|something_we|what_we're_here|what_this|a_priority|important|for_discussion",
  "that|this|it isn't just|really|simply? relevant|the_point|the_issue|possible|realistic|worth|going_to_work|going_to_happen|important|a_priority|on_the_table",
  "that's|this_is|that_is|it's just|simply|completely|totally|obviously? wrong|ridiculous|silly|stupid|nonsense|irrelevant|impossible|pointless|absurd|beside_the_point|rubbish|a_non-issue|a_waste|a_distraction|off_topic|naive|out_of_the_question|out_of_scope",
  "that'll|that_will|it'll|it_will never work|happen|fly",
  "you don't understand|get_it|get_how|know_what|know_how",
  "you just|simply|clearly don't understand|get|know|see",
  "there's|there_is no way|need|point|time|reason_to|use",
  "forget it|that|about",
  "we|i don't|really_don't|just_don't have time for|to",
  "no time for|to",
  "come on",
  "not now",
  "not this again",
  "let's not do_this_again|start|get_into|waste|open|reopen|get_hung|get_distracted|get_sidetracked|dwell|overthink|overcomplicate",
  "anyway moving|let's",
  "can we just|please move|focus|get_on|drop|stick",
  "with all? due? respect",
  "be that as it may",
  "who cares",
  "who has time",
  "i don't|really_don't see_the_point|see_the_problem|see_the_issue|see_why_that_matters|see_how_that_matters|want_to_hear|have_time",
  "not my|our problem|job|concern",
  "not relevant|important|possible|happening|interested|worth_it|going_to_happen|going_to_work",
  "we're|we_are not going_to_do|going_there|going_back|discussing|having_this|reopening|changing",
  "that ship has",
  "old news",
  "whatever let's|just|anyway|moving|i_don't|do|fine",
  "i doubt it|that|this|we|you|they|anyone",
  "that's|that_is|it's|it_is nothing_new|old|never_going_to|just_your_opinion|your_opinion|your_problem|a_bad_idea|a_terrible_idea|fine_as_it_is|fine_the_way|good_enough|too_late_for|how_we've_always|how_we_always|just_how",
  "that|this|it makes|would_make no sense",
  "that|this|it would|will|could never",
  "we|everybody|everyone know|knows that|this|all_that|about",
  "no one|nobody|who cares|asked|asked_for|needs_that|wants_that|uses_that",
  "we can't|cannot do|have|afford|discuss that|this|it",
  "let's just? be_realistic|be_serious|drop_it|drop_this|drop_that|stick_to|stick_with|get_back|get_on|focus|skip|forget|not_worry",
  "be realistic|serious",
  "if you say so",
  "i've heard that|this|it",
  "drop it",
  "leave it",
  "moving on",
  "we're|we_are done with|here|discussing|talking",
  "there's|there_is nothing to discuss|do|add|talk|fix|worry",
  "you|you're always|just say|complain|worry|worrying|overreacting",
  "i'm|i_am not going_to|gonna discuss|argue|debate|talk",
  "trust me",
  "we|you|they don't|do_not have the|any|enough budget|capacity|people|resources|bandwidth",
  "that's|that_is|it's not something|anything we|for_us",
  "nobody|no_one is|will|would|wants|needs|cares|ever",
  "nobody's|no_one's going|gonna|asking",
  "this|that|now isn't|is_not|is_hardly the|a time|place|moment",
  "i don't|do_not think|believe|see that's|that_is|that|this|it's|it|how_that|why|this_is really|even? is|was|would_be? relevant|helpful|useful|important|necessary|worth|a_priority|the_point|matters|adds|helps|the_issue",
  "a|just_a distraction|waste|non-issue|detail|nitpick",
  "you're|you_are making|worrying|reading|getting|thinking this|it|too|about|way|ahead",
  "you worry|think too|about",
  "it's|that's|it_is not that|so hard|complicated|bad|important|big|difficult|deep|urgent",
  "calm down",
  "relax",
  "just|that's how|the_way it is|it_works|things_are|we_do",
  "we've|we_have|there_are|i_have got? bigger|more_important|other|better problems|fish|things|issues|priorities",
  "it'll|it_will|i'm_sure_it'll|i'm_sure_it's|that'll be? fine|okay|ok|work_out",
  "don't|do_not bother",
  "that|this|it can wait",
  "another time",
  "we'll|we_will|we_can cross|worry|deal|think|talk|see that|about|with|when|then? bridge|that|it|then|later|when",
  "right|yeah|okay|ok anyway",
  "next question|topic|point",
  "what matters is",
  "spare me|us",
  "please don't|stop",
  "enough of|about|already",
]);

/** These contradict at once, as people do who discuss. */
const contradicting = phraseMatcher([
  "yeah|yes|sure|right|okay|ok|fine|true but",
  "no no? but",
  "no i don't think",
  "nah",
  "i don't think so|that's|that_is|it's|that_would|that_will|that_makes|that_works|it_would|it_makes",
  "i hear you but",
  "i understand but",
  "i get it|that but",
  "no? that's|that_is|it's|this_is just|really|simply? not",
  "no? that|this|it isn't|won't|doesn't|wouldn't really|even? solve|happen|change|true|right|the|our|going",
  "i don't see the|why|how|what",
  "i disagree|don't_agree",
  "no no",
  "as|like i already? said|told|explained",
  "it doesn't|does_not matter|count|apply",
]);
const contradiction = phraseMatcher(["yeah|yes|sure|right|okay|ok|fine|true|no|no_no but"]);

/** Openings that look like a dismissal and are the contrary, or a plain answer. */
const notDismissive = phraseMatcher([
  "yeah|yes? no? no no? problem|worries|i_agree|agree|exactly|totally|absolutely|definitely|for_sure|that_makes|makes|of_course|thank|thanks|go|please|sorry|you're_right|it's_fine|that's_fine|you_go|you're_good|idea|clue|doubt",
  "yeah|yes? no? no? that's|it's|that_is|it_is fair|fine|good|great|right|true|okay|ok|correct|perfect|cool|awesome|exactly|totally|absolutely|helpful|all|a|definitely|really|very|super|what|why|how",
  "that's|it's|that_is|it_is just? not a? bad|problem|issue|worry|far|too|uncommon|unreasonable|much",
  "that|it doesn't|won't have|need|hurt|take|seem",
  "yeah|yes|sure|right|okay|ok|fine|true but what|how|why|when|where|who|which|is|are|do|does|did|can|could|would|will|have|isn't|aren't|don't|doesn't|just|also|like_just",
  "it's|that's not the most|only|first|same|worst|end",
  "no no? you're|you_are right|welcome|good|fine|absolutely|all",
  "so what|whatever you|we|i|they|is|are|do|does|would|works|it",
  "let's not forget",
  "it|that|this? doesn't|does_not|didn't|won't really|even? matter if|whether|what|which|because|cause|how|where|who|when|for|as",
  "no one|nobody else|is|was|has",
  "next question is|was|for",
  "nah it's|that's fine|good|okay|great",
  "no one|more|longer|matter",
  "there's no? rush|hurry|problem|doubt|need_to_apologize|need_to_worry",
  "i already did|sent|have_it|have_that|have_the|checked|have_a",
]);

/** How the text, read as a reply, contradicts or waves away what was said before; null where it does not. */
export function findDismissal(text: string | Passage): DismissalSpan | null {
  const passage = toPassage(text);
  const built = replyOpening(passage, wavingAway, aboutTheMatter);
  if (built && !isUnfinished(passage, built) && !acknowledgesBefore(passage, built.start))
    return { ...built, mild: false };
  const waved = replyOpening(passage, waving, notDismissive);
  if (waved && !acknowledgesBefore(passage, waved.start)) return { ...waved, mild: false };
  const found = replyOpening(passage, contradicting, notDismissive);
  if (!found || acknowledgesBefore(passage, found.start)) return null;
  return { ...found, mild: !wavesAfter(passage) };
}

/** "Nobody has looked at it yet" tells how things stand. */
function isUnfinished(passage: Passage, { start, end }: PhraseSpan): boolean {
  const sentence = passage.sentences.find((each) => each.end > start);
  return sentence !== undefined && /\byet\b/i.test(passage.text.slice(end, sentence.end));
}

function acknowledgesBefore(passage: Passage, start: number): boolean {
  const acknowledgment = findAcknowledgment(passage);
  return acknowledgment !== null && acknowledgment.start < start;
}

/** "Yeah, but we already tried that": the contradiction leads up to it. */
function wavesAfter({ words }: Passage): boolean {
  for (let index = 0; index < Math.min(words.length, 6); index++) {
    const after = contradiction(words, index, words.length);
    if (after > index && waving(words, after, words.length) > after) return true;
  }
  return false;
}
