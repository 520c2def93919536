const english = `note notes nb topic topics agenda location venue video audio date time title subject action actions resolved resolution
  decision decisions meeting attendees attendance participants present absent regrets summary duration transcript recording source url
  link links website re cc ps example warning tip update edit todo "fun fact" chapter section part step option item items point
  status goal plan problem solution reason idea result results question questions answers "next steps" "action items" "key points"
  minutes break intro introduction outro conclusion lunch review background overview context important caution disclaimer references
  reference scribe language format file version created generated author copyright license published tags description keywords
  again finally first second third next also so now okay yes no well plus because therefore however meaning basically actually
  still then thus hence but and or for spoiler correction quote music applause laughter silence inaudible crosstalk`;

const others = `译者注 注 注意 备注 问题 主题 时间 地点 议程 会议 日期 标题 摘要 总结 内容 要点 结论 例如 比如 链接 参会人员 与会者
  ملاحظة الموضوع التاريخ الوقت المكان جدول_الأعمال הערה נושא תאריך שעה מיקום סדר_היום
  hinweis thema datum ort zeit teilnehmer tagesordnung remarque sujet lieu heure nota tema fecha lugar hora asunto`;

const words = new Set(
  `${english} ${others}`
    .replace(/"([^"]*)"/g, (_, phrase: string) => phrase.replaceAll(" ", "_"))
    .split(/\s+/),
);

/** True for a word that stands before a colon without being anybody: a heading, a remark, a turn of phrase. */
export function isHeadingWord(label: string): boolean {
  return words.has(label.trim().toLowerCase().replace(/\s+/g, "_")) || words.has(lastWord(label));
}

/** "Meeting Date/Time" and "Video of the meeting" are headings as their last word is. */
function lastWord(label: string): string {
  const lowered = label.trim().toLowerCase();
  return lowered.includes(" ") && /^(?:meeting|call|session|the|my|our|one|quick|side)\s/.test(lowered)
    ? lowered.slice(lowered.lastIndexOf(" ") + 1)
    : "";
}
