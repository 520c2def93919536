/** Who it is, it does not say: the next transcript gives the same label to another person. */
const generic =
  /^(?:(?:speaker|unknown speaker|spk|s|participant|person|people|guest|user|unknown|unidentified|voice|attendee|caller|customer|client|agent|host|moderator|interviewer|interviewee|candidate|presenter|audience|man|woman|male|female|you|me|sprecher(?:in)?|intervenant|hablante|locutor|room|conference room|meeting room|phone)(?:[\s_#.:(-]*\d+|[\s_#.:(-]+[a-z])?|[a-z]|\d+)[\s):.]*$/i;

/** Whether a label, such as "Speaker 1", "S2" or "B", stands for anybody. */
export function isGenericLabel(label: string): boolean {
  return generic.test(label.trim()) || /^[+\d][\d\s().-]{4,}$/.test(label.trim());
}
