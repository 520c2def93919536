import { phraseMatcher } from "./phrases.ts";

const any = (...words: readonly string[]) => words.join("|");

/** What was just said, spoken of from outside. */
const topic = "that|this|it|those|these|which";
const topicIs =
  "that's|this_is|that_is|it's|it_is|those_are|these_are|that_was|this_was|it_was|that_would_be|it_would_be|that_sounds_like|that_seems|that_sounds|this_seems|this_sounds|it_sounds_like|which_is";
const topicIsNot =
  "that's_not|that's_never|that's_hardly|that_is_not|that_is_hardly|this_is_not|this_is_hardly|it's_not|it's_hardly|that_isn't|this_isn't|it_isn't|that_is_simply_not|that's_simply_not|that's_just_not|this_is_simply_not|it's_just_not|it's_simply_not|that_was_never|this_was_never|that_wasn't_ever|that's_really_not|this_is_really_not|it's_really_not|these_are_not|those_are_not";
const intensifier =
  "just|simply|completely|totally|utterly|absolutely|frankly|honestly|really|pretty|so|rather|quite|only|merely|nothing_but|such|complete|total|pure|obviously|clearly|kind_of|a_bit";

/** Names for a thing that deserves no more words. */
const worthless = any(
  "waste|distraction|nonsense|non-issue|nonissue|nitpick|nitpicking|overkill|tangent|excuse|rabbit|detour|molehill|rubbish|joke|fantasy|sideshow",
  "side_issue|side_show|side_topic|red_herring|theory|opinion|noise|drama|hypothetical|hair-splitting|minor_detail|detail_nobody|detail_no_one|luxury|fairy_tale|pipe_dream|dead_end|lost_cause|academic_question",
);
/** What deserves none is. */
const unworthy = any(
  "irrelevant|pointless|useless|ridiculous|silly|stupid|absurd|moot|naive|unrealistic|unnecessary|exaggerated|laughable|childish|academic|theoretical|immaterial|unimportant|trivial|beside_the_point",
  "wrong_thing|wrong_question|wrong_time|wrong_place|wrong_focus|wrong_meeting|old_news|old_hat|old_story|out_of_the_question|off_topic|off_the_table|neither_here|far-fetched|far_fetched|too_late_for_that|too_late_now",
);
/** What a point has to be to be talked about. */
const worthy = any(
  "relevant|important|worth|realistic|possible|useful|necessary|helpful|needed|negotiable|productive|interesting|up_for|open_for|open_to|serious",
  "our|my|your_call|your_job|your_business|your_decision|how_we|how_it|how_this|how_things|what_we're_here|what_this_is|what_we_do|what_matters|something_we|something_i|anything_we|for_us|in_question|on_the_table",
  "the_point|the_issue|the_problem|the_question|the_topic|a_priority|a_problem_we|a_real|a_serious|a_discussion|a_topic|a_question_for|the_right_time|the_right_place|the_place|the_time|the_moment|a_good_use",
  "going_anywhere|going_to_happen|going_to_work|going_to_fly|going_to_help|going_to_matter|going_to_change|happening|worked|enough_of_a",
);
const mattering =
  "matter|change_anything|change_a_thing|deserve|fly|lead_anywhere|get_us_anywhere|bring_us_anywhere|help_us|make_any_difference|make_a_difference|make_any_sense|interest|concern|belong";
const talkedOver =
  "settled|decided|discussed|covered|agreed_on|talked_about|talked_through|explained|answered|closed|debated|argued_about|argued_over|gone_through|gone_over|been_through|been_over|went_through|went_over|dealt_with|ruled_out|rejected";
const pointAtIt = "all? of? that|this|it|these|those|enough";
const refuse =
  "discuss|discussing|argue|arguing|debate|debating|reopen|reopening|revisit|revisiting|relitigate|entertain|entertaining|go_there|going_there|go_into|going_into|get_into|getting_into|have_this|having_this|do_that|doing_that|do_this|doing_this|doing_any|do_any|start_on|change_that|waste|wasting|spend_time|spending_time";

/** Openings built from what they do to the point: its worth denied, declared done, refused, closed, or turned on who made it. */
export const wavingAway = phraseMatcher([
  `${topicIs} ${intensifier}? ${intensifier}? a|an|the|your|some|more? ${intensifier}? ${worthless}`,
  `${topicIs} ${intensifier}? ${intensifier}? a|an|the|beside|all? ${intensifier}? ${unworthy}`,
  `${topicIsNot} ${intensifier}? really|even? ${worthy}`,
  `${topic} doesn't|does_not|won't|wouldn't|didn't|will_never|can't|changes really|even|exactly? ${mattering}|nothing`,
  `doesn't|does_not matter|concern|interest|change`,
  `it|that|this|which changes|means|adds|proves|brings nothing`,
  `that|this|your idea|plan|proposal|suggestion|approach|point|argument|worry|concern|objection|thing won't|will_never|can't|cannot|would_never|doesn't|is_never_going_to|isn't_going_to really|even? work|fly|help|matter|happen|apply|hold|count|change`,
  `that|this has|had never|ever? worked|helped|mattered`,
  `that's never|always worked|helped|been_like|been_that|been_this`,
  `that|this|it was|is|has_been|had_been already|all|long|long_since settled|decided|discussed|covered|agreed|closed|answered|dealt_with|explained`,
  `that|this|it was|has_been settled|decided above|long|months|weeks|years|ages|before|last|already|and|so|by`,
  `that|this decision|question|discussion|topic|matter is|was|has_been already? made|closed|over|settled|done|finished|decided`,
  `we've|we_have|i've|i_have all|just? already|clearly? ${talkedOver} ${pointAtIt}`,
  `we|i ${talkedOver} all|enough`,
  `we|i settled|covered|decided this|that|it in|on|last|months|weeks|years|ages|before|already|long|and|back`,
  `we|i|we've|we_have|i've|i_have already ${talkedOver}`,
  `we|we've|i've heard|had enough|plenty|this|that`,
  `we|i all? know|get this|that|it already|all|and|so`,
  "yes|yeah|sure|right yes|yeah|sure|right we|i all? know|get_it|get_that|heard",
  `i'm|i_am|we're|we_are really|just|certainly|simply? not really? interested|here_to|here_for|going_to|gonna|about_to|willing_to|prepared_to in? ${refuse}|hear|listen|talk|reopening`,
  `i'm|i_am|we're|we_are not really? interested in`,
  `i'm|i_am|we're|we_are not|never ${refuse}`,
  `i|we won't|will_not|will_never|refuse_to|am_not_going_to be? ${refuse}`,
  "i|we really|just|honestly|frankly|simply? don't|do_not|can't|cannot|couldn't|fail_to|failed_to|hardly really|even|quite|possibly|honestly? care_about|care_for|care_less|see_the_point|see_the_relevance|see_the_need|see_the_problem|see_the_use|see_the_value|see_any|see_what_that|see_how_that|see_how_this|see_why_this|see_why_that|see_why_we|have_time|have_the_time|have_the_patience|want_to_hear|want_to_discuss|want_to_reopen|need_to_hear|need_to_discuss|need_to_go_over|need_another|need_a_lecture|buy|waste",
  "i couldn't|could care less",
  "let's|let_us please|just? not do_that|do_this|go|start|get|waste|open|reopen|dwell|discuss|argue|debate|talk_about|make_this|make_it|make_a|pretend|exaggerate|worry|overthink|overcomplicate|lose|dig|kid_ourselves|be_dramatic",
  "can|could|shall|should|may we please|just|perhaps|maybe? please|just? stay|stick|move_on|focus|get_back|get_on|drop|skip|return|concentrate|leave_that|leave_this|leave_it|stop|not|carry_on",
  "forget|drop|skip|ignore|leave it|that|this|about|there",
  "stop worrying|talking|asking|complaining|arguing|bringing|saying|it|that|this|being",
  "don't|do_not be|start|worry_about|bother|waste|make|get_so|bring|tell_me|give_me|come silly|ridiculous|dramatic|difficult|naive|again|that|this|with|us|me|our|my|on|about|such|so|up",
  "just do|take|use|accept|follow|leave it|what|that|this as|the_way|like|i|we",
  "enough of|about|with|already|now",
  "oh? not|please_not this|that|it again",
  "no|not a? chance|hope",
  "absolutely|definitely|certainly not",
  "end of story|discussion|debate|conversation",
  "why|how are|is|would|should|do|does we|i|anyone|anybody|that|this|it still|even|ever|suddenly|again|always talking|discussing|going|doing|debating|have|care|matter|want|need|a_problem|relevant|bring|arguing",
  "why would|should we|i|anyone|anybody",
  "who even|really|actually cares|uses|needs|wants|asked|reads|looks|notices|has|does",
  "who cares|asked|needs_that|needs_this|wants_that",
  "you|you're|you_are always|never|forever|constantly|again bring|bringing|say|saying|come|coming|complain|complaining|find|finding|worry|worrying|start|starting|make|making|exaggerate|exaggerating|do_this|do_that|doing|raise|raising|want|see|need_to|ask|asking",
  "you keep|kept saying|bringing|asking|coming|repeating|going|raising|on",
  "you've|you_have|you clearly|obviously|evidently|apparently|plainly haven't|have_not|didn't|don't|do_not|missed|misunderstood|never|forgot",
  "you|you've|you_have clearly|obviously|evidently|simply|just haven't|have_not|didn't|don't|do_not",
  "you're|you_are just|simply|only|really|clearly? making|overthinking|exaggerating|worrying|overreacting|overcomplicating|nitpicking|imagining|confusing|missing|being|mistaken|wrong|wasting|seeing_ghosts|the_only_one|too",
  "you don't|do_not need_to|have_to tell|explain|remind|worry|teach|lecture",
  "you should|could have? worry_about|thought_of|said_so|said_that|read|listened|focus|stick",
  "if you'd|you_had|you only? listened|read|paid|looked|been|knew|understood",
  "nobody|no_one|none_of_us|not_a_soul here|really|actually|even|else? is_asking|is_going_to|is_interested|will|would|wants|needs|cares|ever|asked|asks|uses|reads|notices|believes|believed|complains|complained|complaining|understands",
  "nobody's|no_one's asking|interested|going|complaining",
  "there|there's is? really|simply|just? nothing_to|no_point|no_need_to_talk|no_need_to_discuss|no_need_for_that|no_use|no_time_for|no_sense",
  "we've|we_have got? much|far|way? more_important|bigger|better|other|real",
  "your concern|point|objection|comment|worry|complaint|opinion is|has_been|was duly? noted",
  "not our|my|your department|problem|job|concern|business|call|issue|responsibility|task|decision|area|table|fault",
  "it|that isn't|wouldn't_be|hardly worth|deserves the|our|any|a|my",
  "i've|i_have|we've|we_have heard|had enough|it_all|this_before|that_before|all_this|all_that|this_one",
  "that's|that_is|it's|it_is|sounds_like|this_is exactly|just|only|all|merely? your|you|another|more|talk|politics|how_you problem|opinion|issue|view|excuse|excuses|talk|feel|see",
]);

/** Openings that look like one and belong to the matter. */
export const aboutTheMatter = phraseMatcher([
  `${topicIsNot} a|an|the|what|how|quite|exactly? bad|problem|issue_at_all|issue_for|i|you|it_says|right_now`,
  "you never know",
  "nobody|no_one has|else|here_yet|yet",
  "that's|that_is|it's|it_is just? a joke_i|joking|kidding",
  "don't worry",
  "it|that|this? doesn't|does_not|didn't|won't really|even? matter|concern if|whether|what|which|because|cause|how|where|who|when|for|as",
  "no need|rush|problem|hurry",
  "i don't|do_not have_time on|until|before|today|tomorrow|this|next|right_now",
  "we|i already had|did|done|said it|that working|running|there",
]);
