const fileMark =
  /^(?:seg|segment|cue|line|id|caption|subtitle|sub|item|utterance|utt|word|block|track)[\s_#-]*\d+$/i;
const placeholder = /^(?:unknown|none|null|undefined|n\/a)$/i;

/** True for a label that can be nobody: no letter in it, a time, an address, markup, or the mark of a segment. */
export function isNoName(label: string): boolean {
  return (
    !/\p{L}/u.test(label) ||
    /(?:^|\s|\[|\()\d{1,3}:\d{2}(?!\d)/.test(label) ||
    /^[a-z][a-z+.-]{1,15}:\/\/|^(?:https?|mailto|ftp|www\.)/i.test(label) ||
    /<\/?[a-z!][^<>]*>|-->/i.test(label) ||
    fileMark.test(label) ||
    placeholder.test(label)
  );
}
