import type { PhraseSpan } from "../conversation/acts.ts";
import { type Passage, toPassage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { replyOpening } from "./reply-opening.ts";
import { takingUp } from "./taking-up.ts";

const praise =
  "good|fair|great|valid|excellent|interesting|important|reasonable|useful|helpful|legitimate|nice|smart|lovely|brilliant|honest|strong|clear|thoughtful|real|key|tough|hard|solid|sensible|wonderful|fantastic|awesome|amazing|big|serious|legit|difficult|perfect|clever|cool|insightful|genuine|tricky|thorough|careful|balanced|refreshing";
const matter =
  "point|points|question|questions|idea|ideas|concern|concerns|call|suggestion|thought|way|catch|one|observation|worry|answer|take|view|feedback|summary|explanation|reading|analysis|argument|reason|insight|news|example|risk|plan|approach|distinction|reminder|perspective|comment|issue|analogy|description|list|input|improvement|work|update|presentation|overview|thinking";

const acknowledgments = phraseMatcher([
  `that's|that_is|it's|this_is|what|that_was|those_are|these_are such|quite? a|an? really|very|totally|absolutely|super|pretty|quite|actually|more_than? ${praise} ${matter}`,
  "that's|that_is|it's really|very|totally|absolutely|completely|only|so|super|quite|perfectly? fair|understandable|helpful|useful|true|right|great|excellent|fantastic|valid|reasonable|interesting|awesome|amazing|wonderful|brilliant|cool|impressive|sensible|a_relief",
  `good|fair|great|valid|excellent|nice|interesting|smart|strong|solid|brilliant|lovely ${matter}`,
  "fair enough",
  "oh|wow|ah|yeah|hmm|mm|okay that's|that|it's|this really|very|quite|pretty|so|actually? neat|cool|nice|great|good|interesting|helpful|useful|lovely|wonderful|clever|smart",
  "oh|wow|ah neat|cool|nice|great|lovely|interesting|wonderful|brilliant|awesome|fantastic",
  "that'll|that_will|that_would|that'd be really|very|quite|so? nice|great|good|helpful|useful|lovely|cool|perfect|interesting",
  "that|it sounds really|very|pretty|quite? easy|simple|interesting|nice|doable|promising|reasonable",
  "point taken",
  "good to know|hear",
  "i hear you|that|what",
  "i take|get|see your|the|that point|concern|worry",
  "i get that|it|why|where|what|how",
  "i totally|completely|really|fully|can_totally|can_certainly? understand|appreciate|agree|sympathize",
  "i can? see|imagine your|what|why|how|that|where",
  "i totally|definitely|can|absolutely see that|your|why|what|how|where",
  "i know it's|that's|this|how hard|tough|frustrating|difficult|been|has|is",
  "that|it|this makes|made total|perfect|a_lot_of|complete|good|lots_of|absolute? sense",
  "makes total|perfect|a_lot_of|complete? sense",
  "you're|you_are totally|absolutely|completely|quite|so|probably? right",
  "you make|raise|have|bring_up a|an|some really|very? good|fair|great|valid|strong|excellent|important|interesting|solid point|points|case|argument|question|issue",
  "you've got a point",
  "you have a point",
  "agreed|understood|noted",
  "i hadn't|had_not|haven't|didn't|never thought|considered|seen|looked|realized|realised|know|thought_of",
  "i stand corrected",
  "i was wrong",
  "my mistake|bad",
  "you've|you_have convinced|persuaded|changed|got|put",
  "that changes|explains|clarifies|clears|convinces|answers|worries",
  "i really|do? appreciate",
  "appreciate it|that|you|the",
  "i'm|i_am glad|grateful|happy|pleased you|that_you|for",
  "tell me more",
  "i can|could only? imagine|relate|sympathize|see",
  "i didn't realize|realise|know|see|expect",
  "i see where|what|why|how|your|that",
  "well said|put|spotted|argued",
  "you put that|it well|nicely|clearly",
  "let me think|sit|reflect about|with|on",
  "i|i'd|let_me want|like|would_like|make_sure to? understand",
  "that resonates|lands|worries|concerns|surprises|bothers",
  "i follow",
  "i'm with you|that",
  "you're|you_are onto|absolutely|not_wrong",
  "there's|there_is something|a_lot|truth|merit to|in",
  "that's|that_is worth|why|exactly_why|exactly_what|exactly_the",
  "no wonder",
  "i can see|tell",
  "you have every|good|a reason|right|cause",
  "it's|that's good|great|important|right|fair|useful|helpful that_you|you|to_hear|to_know|to_raise",
  "say more",
  "i agree with|that|on|completely|entirely|fully?",
  "i share your|that|the",
  "that's|that_is what_i_was|new_to_me|on_me|news",
  "i can live|work|go with",
  "absolutely|exactly|totally|definitely",
  "thanks|thank_you",
  "got it",
  "i like|love that|your|the|this|it|where_you|how_you|what_you",
  "love|like that|it|this",
  "so what|if you're|you_are|i|you saying|asking|suggesting|describing|hear|heard|understand|hear_you|mean|worried|concerned|proposing",
  "what i'm hearing|i_hear",
  "what you're saying|describing|asking|worried|suggesting|proposing",
  "if i understand|hear|understood|heard|get|am_hearing|'m_hearing",
  "let me make_sure|check|see_if|just? i? understand|understood|heard|got|follow|i_understand|i_understood|i_heard|i_got|i_follow|i_have_this|i've_got|i_get",
  "it|that sounds|must|seems like|be|have_been|really|very? you|that|frustrating|hard|tough|difficult|great|good|stressful|annoying|painful|exciting|promising|reasonable|sensible|fair",
  "sounds like you|that|good|great|a",
  "sorry to hear",
  "i'm sorry to hear|about|that",
  "that helps",
  "you're saying|worried|concerned|asking|proposing|suggesting",
  "you want|worry|mean|think that|we|about",
  "to build on|your",
  "building on|from",
  "to your|his|her|that|their point",
  "coming|going back to your|what_you",
]);

/** Thanks alone, and to everyone, close a conversation and take nothing up. */
const bareThanks =
  /^(?:\W*(?:thanks|thank you|okay|ok|all|everyone|everybody|guys|bye|very much|so much|great|cool|perfect|alright|right|yeah)\b)+\W*(?:bye\W*)*$/i;

/** Characters in which a reply shows what its thanks are for. */
const openingLength = 120;
/** Thanks for a welcome take nothing up either. */
const politeThanks =
  /\b(?:thanks|thank you)\b[^.!?]*[.!?,]?[^.!?]*\b(?:to be here|(?:for )?having (?:me|us)|the invit\w+|meet you)\b/i;

/** "You want to press this": tells how something is done, and takes nothing up. */
const instructing = phraseMatcher([
  "you want|need to",
  "you just|only|simply|have|can|could|must|should",
  "so|then? what you do|have|need|want|get|see",
]);

/** How the text, read as a reply, takes up what was said before; null where it does not. */
export function findAcknowledgment(text: string | Passage): PhraseSpan | null {
  const passage = toPassage(text);
  const found = replyOpening(passage, acknowledgments, null) ?? replyOpening(passage, takingUp, instructing);
  return found && /^thank/.test(found.phrase) && isCourtesy(passage.text) ? null : found;
}

function isCourtesy(text: string): boolean {
  return bareThanks.test(text) || politeThanks.test(text.slice(0, openingLength));
}
