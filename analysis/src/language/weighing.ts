import type { Span } from "../conversation/acts.ts";
import type { Passage } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { sentencesWith } from "./sentence-phrases.ts";

const weighing = phraseMatcher([
  "pros and cons",
  "trade|trade-off|tradeoff|trade-offs|tradeoffs off|offs? between|is|are|here|of|that|we|to",
  "tradeoff|trade-off|tradeoffs|trade-offs",
  "on the one_hand|other_hand",
  "the|another|our|one other? alternative|alternatives is|are|would|to|here",
  "alternatively",
  "the|one|another|big|main|biggest|a upside|downside|upsides|downsides|drawback|drawbacks|disadvantage|advantage|benefit|catch|risk is|of|to|with|would|being|are|here",
  "our|two|three|four|the|other|these|several|which|what options|choices|alternatives are|is|we|here|on|would|do|for|to",
  "option|options|choice|approach a|b|c|one|two|three|1|2|3",
  "first|second|third|other|another|cheaper|safer|simpler option|choice|approach|alternative is|would|has|gives|costs|means",
  "other|another option|choice|approach|way is|would|could|might",
  "either we|you|i",
  "we|you could|can|might either",
  "weigh|weighing|compare|comparing the|these|those|both|them|our|up two|three|options|choices|alternatives|against|with|sides|both?",
  "versus|vs",
  "if|supposing we|you * * * * then * * * * but|whereas",
  "cheaper|faster|safer|simpler|easier|riskier|slower|stronger|weaker|more_expensive|less_risky|more_work|less_work but|while|whereas|though",
  "costs|takes more|less|twice|longer but|while|whereas",
  "in favor|favour|support of",
  "arguments|argument|case|reasons for|against",
]);
/** Sentences that put alternatives side by side, or name what speaks for and against one. */
export function weighingSentences(text: string | Passage): Span[] {
  return sentencesWith(text, weighing, { questionsToo: true });
}
