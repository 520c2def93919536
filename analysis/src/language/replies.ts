import type { PhraseSpan } from "../conversation/acts.ts";
import { isHesitation } from "./fillers.ts";
import { type Passage, toPassage, type Word } from "./passage.ts";
import { type PhraseMatcher, phraseMatcher } from "./phrases.ts";

/** A reply shows its stance at once; later words belong to what it goes on to say. */
const openingWordsMax = 6;

const softeners = new Set(
  "um uh er well so oh okay ok yeah yes right look listen sorry actually and but honestly i mean hmm ah".split(
    " ",
  ),
);

const dismissals = phraseMatcher([
  "yeah|yes|sure|right|okay|ok|fine|true but",
  "yeah|yes|sure|okay no no? we|we've|i've",
  "yeah|yes|okay|sure? no no? we|i already|just",
  "yeah|yes|sure|okay? no no? we've|i've already",
  "no but",
  "no no no? we",
  "no that|it|this won't|doesn't|wouldn't|can't|will_never really|even? work|help|matter|make|happen|apply",
  "no that's not",
  "no you're|you_are wrong|missing|not",
  "no i don't think",
  "no way",
  "nah",
  "we already|have_already considered|thought|discussed|talked|tried|looked|did|decided|covered|went|know|agreed|have",
  "we've already? considered|thought|discussed|talked|tried|looked|done|decided|covered|been|gone|agreed",
  "we've been over|through this|that",
  "we tried that|this|it",
  "i already told|said|explained|know|thought|tried|considered|did",
  "i've already told|said|explained|tried|considered",
  "as|like i said",
  "that's|that_is just|really|simply? not",
  "it's|it_is|this_is just|really|simply? not relevant|possible|realistic|the|our|going|true|worth|about|up|my|your",
  "that|this|it isn't|won't|doesn't|wouldn't|will_never really|even? work|help|matter|apply|solve|count|happen|change|true|right|possible|realistic|relevant|important|the|our|going",
  "that's|this_is|that_is|it's just? wrong|ridiculous|silly|stupid|nonsense|irrelevant|impossible|pointless|absurd|beside|rubbish",
  "that'll|that_will|it'll|it_will never work",
  "you're|you_are wrong|missing|overthinking|confused|exaggerating",
  "you don't understand|get",
  "it|that doesn't|does_not matter",
  "never mind",
  "forget it|that|about",
  "whatever",
  "we don't have time for|to",
  "come on",
  "not now",
  "let's not",
  "anyway moving|let's",
  "can we just|please move|focus",
  "with all? due? respect",
  "i hear you but",
  "i understand but",
  "be that as it may",
  "who cares",
  "i don't see the|why|how|what",
  "i don't care",
]);

/** Openings that look like a dismissal and are the contrary, or a plain answer. */
const notDismissive = phraseMatcher([
  "yeah|yes? no? no no? problem|worries|i_agree|agree|exactly|totally|absolutely|definitely|for_sure|that_makes|makes|of_course|thank|thanks|go|please|sorry|you're_right|it's_fine|that's_fine|you_go|you're_good",
  "yeah|yes? no? no? that's|it's|that_is|it_is fair|fine|good|great|right|true|okay|ok|correct|perfect|cool|awesome|exactly|totally|absolutely|helpful|all|it|a|definitely|really|very|super|what|why|how",
  "that's|it's|that_is|it_is just? not a? bad|problem|issue|worry|far|too|uncommon|unreasonable",
  "that|it doesn't|won't have|need|hurt|take|seem",
  "yeah|yes|sure|right|okay|ok|fine|true but what|how|why|when|where|who|which|is|are|do|does|did|can|could|would|will|have|just|also|like_just",
  "it's|that's not the most|only|first|same|worst|end",
  "no no? you're|you_are right|welcome|good|fine|absolutely|all",
  "so what|whatever you|we|i|they|is|are|do|does|would|works|it",
  "let's not forget",
  "nah it's|that's fine|good|okay|great",
]);

const acknowledgments = phraseMatcher([
  "that's|that_is|it's|this_is|what such? a|an really|very|totally|absolutely|super? good|fair|great|valid|excellent|interesting|important|reasonable|useful|helpful|legitimate|nice|smart|lovely|brilliant point|question|idea|concern|call|suggestion|thought|way|catch|one|observation|worry",
  "that's|that_is|it's really|very|totally|absolutely|completely|only? fair|understandable|helpful|useful|true|right|great|excellent|fantastic|valid|reasonable|interesting",
  "good|fair|great|valid|excellent|nice|interesting point|question|idea|call|catch|thinking|suggestion|concern",
  "fair enough",
  "i hear you|that|what",
  "i totally|completely|really|fully? understand|appreciate|agree",
  "i can? see your|what|why|how|that",
  "i totally|definitely|can|absolutely see that|your|why|what|how|where",
  "that|it makes|made total|perfect|a_lot_of|complete|good|lots_of? sense",
  "makes total|perfect|a_lot_of|complete? sense",
  "you're|you_are totally|absolutely|completely|quite? right",
  "you make|raise|have a good|fair|great|valid|strong point",
  "agreed|understood|noted",
  "absolutely|exactly|totally|definitely",
  "thanks|thank_you",
  "got it",
  "i like that|your|the|this",
  "i love that|your|the|this",
  "love that|it",
  "so what you're|you_are saying|asking|suggesting|describing",
  "so|if you're saying|asking|worried|suggesting|concerned",
  "what i'm hearing|i_hear",
  "if i understand|hear|understood",
  "let me make sure i understand|understood|heard|got|follow",
  "it|that sounds|must like|be you|that|frustrating|hard|tough|difficult|great|good|stressful",
  "sounds like you|that|good|great|a",
  "sorry to hear",
  "i'm sorry to hear|about",
  "good to know|hear",
  "that helps",
  "you're saying|worried|concerned",
  "to build on|your",
  "building on",
  "to your|his|her|that point",
]);

/** How the text, read as a reply, waves away what was said before; null where it does not. */
export function findDismissal(text: string | Passage): PhraseSpan | null {
  const passage = toPassage(text);
  const found = opening(passage, dismissals, notDismissive);
  return found && !acknowledgesFirst(passage, found) ? found : null;
}

/** How the text, read as a reply, takes up what was said before; null where it does not. */
export function findAcknowledgment(text: string | Passage): PhraseSpan | null {
  return opening(toPassage(text), acknowledgments, null);
}

function acknowledgesFirst(passage: Passage, dismissal: PhraseSpan): boolean {
  const acknowledgment = findAcknowledgment(passage);
  return acknowledgment !== null && acknowledgment.start < dismissal.start;
}

function opening(passage: Passage, matcher: PhraseMatcher, except: PhraseMatcher | null): PhraseSpan | null {
  const { words } = passage;
  let skipped = 0;
  for (let index = 0; index < words.length && skipped <= openingWordsMax; index++, skipped++) {
    if (except && except(words, index, words.length) > index) return null;
    const after = matcher(words, index, words.length);
    if (after > index) return spanOf(words, index, after);
    if (!isSoftener(words[index])) return null;
  }
  return null;
}

function isSoftener(word: Word | undefined): boolean {
  return word !== undefined && (softeners.has(word.key) || isHesitation(word.key));
}

function spanOf(words: readonly Word[], from: number, to: number): PhraseSpan {
  const phrase = words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, phrase };
}
