import { phraseMatcher } from "./phrases.ts";

const topicIs =
  "that's|that_is|it's|it_is|this_is|that_was|those_are|these_are|that_sounds_like|it_sounds_like|sounds_like|that_would_be|that_seems";
const degree =
  "a|an|really|very|quite|pretty|totally|absolutely|definitely|certainly|actually|such|so|also|indeed|extremely|super|one|something|truly|clearly";
const valued =
  "valid|fair|legitimate|reasonable|important|excellent|great|strong|good|serious|real|useful|helpful|thoughtful|valuable|sensible|compelling|insightful|interesting|fascinating|convincing|understandable|justified|genuine|relevant|sound|smart|clever|worthwhile|new|fresh|different";
const contribution =
  "point|points|worry|concern|concerns|question|idea|ideas|thought|thoughts|argument|angle|side|aspect|view|perspective|risk|observation|suggestion|objection|reason|catch|input|issue|reminder|comparison|distinction|consideration|remark|comment|proposal|analysis|explanation|contribution|doubt|fear|reservation|way_to_look|way_of_looking|way_to_put|way_to_see|thing_to_raise|thing_to_say|thing_to_point|thing_to_bring";
const helped =
  "helps|clarifies|explains|resonates|lands|convinces|persuades|reassures|changes_my|makes_me_see|makes_me_think|makes_me_rethink|gives_me_pause|makes_me_wonder|opens_my|is_new_to_me|is_good_to_hear|is_good_to_know|is_helpful|is_useful|is_reassuring|matters|is_exactly_what|is_what_i";
const gladly =
  "really|do|can|also|totally|fully|certainly|definitely|truly|very_much|completely|just|absolutely|quite|well|so|honestly|always";
const feltByOther =
  "problem|difficulty|difficulties|concern|concerns|point|worry|worries|frustration|issue|risk|logic|appeal|value|need|argument|reason|reasons|reasoning|tension|pressure|pain|benefit|advantage|dilemma|sense|thinking|intention|challenge|attraction|urgency";
const yours =
  "your|you|why|what_you|where_you|how_you|that_you|what_that|how_that|how_this|how_much|what_this|why_this|why_that|how_it|where_this|where_that";
const missed =
  "hadn't|had_not|haven't|have_not|didn't|did_not|never|overlooked|missed|underestimated|forgot|misjudged|had_missed|had_overlooked|had_forgotten|should_have";

/** Openings built from what they do with the point: valued, understood, admitted to be new, said back. */
export const takingUp = phraseMatcher([
  `${topicIs} ${degree}? ${degree}? ${degree}? ${valued} and? ${valued}? ${contribution}`,
  `${topicIs} ${degree}? ${degree}? ${valued} of_you|that_you|to_hear|to_know|for_you|and_i`,
  `${topicIs} ${degree}? ${degree}? worth thinking|considering|discussing|exploring|saying|raising|looking|knowing|hearing|taking|a`,
  `${topicIs} a|an|something|one|exactly|the * ? i|we|what|that|which? ${missed}|i_mean|we_saw|i_felt|i_was_missing|was_missing`,
  `${valued} ${contribution}`,
  `that|it|this|which ${gladly}? ${helped}`,
  `that|it|this|which? makes|made ${degree}? a_lot_of|perfect|total|complete|good? sense`,
  `that|it|this sounds|must_be|must_have_been|must_feel|seems|feels ${degree}? ${degree}? hard|difficult|frustrating|tough|annoying|painful|exhausting|stressful|exciting|promising|worrying|challenging|upsetting|sensible|reasonable`,
  `i ${gladly}? ${gladly}? understand|appreciate|respect|sympathize|value|admire|recognize|recognise|acknowledge|applaud`,
  `i ${gladly}? ${gladly}? agree|relate`,
  `i ${gladly}? ${gladly}? see|hear|get|follow|feel|share|know|like|love|take|imagine|tell|notice|sense ${yours}`,
  `i ${gladly}? ${gladly}? see|hear|get|follow|feel|share|understand|take the|that|a|this ${feltByOther}`,
  `i ${gladly}? had|have|felt|feel|share|shared the same`,
  `i ${missed} thought|considered|seen|realized|realised|know|thought_of|looked|think_of|consider|see|appreciate|aware|noticed|asked|listened|mentioned|that|this|it|the|how|your`,
  "i was wrong|mistaken|too_quick|not_aware|unaware",
  "i|we could|would|might think|believe|say? you're|you_are onto|right|spot_on|probably_right|absolutely_right",
  "you're|you_are onto|spot_on|not_wrong|not_alone|absolutely|quite|so|totally|completely|entirely right?|correct?",
  `you|you've|you_have just|really|also|clearly? make|made|raise|raised|bring|brought|put|touch|touched|hit|spotted|noticed|caught|found|name|named|got|have up|on? a|an|some|something|the|it|that|your ${degree}? ${valued}|${contribution}|important|nail|finger|well|nicely|clearly|up`,
  "you've|you_have clearly|obviously|really|evidently|already? thought|put|done|given|spent|worked|looked",
  `your ${valued}|main|biggest|real? ${contribution}|instinct|feeling stands|makes_sense|is_well|is_fair|is_valid|is_important|is_understandable|is_noted_and|lands|deserves|matters|counts|is_justified|is_legitimate|is_a`,
  `so|and|then|okay|right|ok what? your main|biggest|real|first|key|only|big|underlying? ${contribution}|preference|hope|wish|priority|need is|would_be|was|comes`,
  "so|right|okay|ok|then|if_i_hear_you|and you|you're|you_are really|mainly|basically|just|actually? mean|saying|worried|concerned|afraid|proposing|suggesting|asking|feel|fear|prefer|would_rather|would_prefer|expect|suspect|doubt|hesitate|propose|suggest|think_that|think_the|think_we|want_us|want_to_see|want_more|want_less|need_more|need_us",
  "you'd|you_would rather|prefer|like_us|want_us|feel",
  "so|then for|to you it's|it_is|this|that|the|what",
  "what you describe|say|said|mean|propose|raise|want|suggest|describing|saying|proposing|mention|mentioned|point_out",
  "what i|i'm|i_am hear|heard|hearing|understand|understood|take|took|taking|get|got",
  "let|allow me just|first|quickly? repeat|rephrase|play_back|say_back|paraphrase|mirror|reflect|restate|put_that_in what|that|this|it|your|back|you",
  "let me just|first? make_sure|check|see|verify|confirm if|whether|that? i|i've|we|we've got|have|understand|understood|heard|hear|get|follow|read",
  "if i've|i|i'm|we|i_have just|really|have? get|got|understand|understood|understanding|hear|heard|hearing|follow|read|reading you|that|this|it|your|correctly|right|well",
  `* makes|made|raises|raised|has|had a|an ${degree}? ${valued} ${contribution}|case`,
  `there's|there_is ${degree}? truth|merit|something|a_lot|much|wisdom|logic in|to|there`,
  "thanks|thank_you for|so|very|a_lot|again",
  "i'm|i_am really|very|so? glad|grateful|thankful|happy|sorry|pleased you|that_you|to_hear|you're|for_your|for_that|for_the|for_this|about_that|it",
  "good|great|nice catch|spot|thinking|call|one|question|point",
  "you have|had|were every|good|a|right to? reason|right|be|worry",
  "well said|put|argued|spotted",
]);
