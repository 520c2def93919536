import type { Line } from "../lines.ts";

/** What the head of a file says of the conversation. */
export interface About {
  title?: string;
  /** ISO 8601 date or date-time. */
  startTime?: string;
  language?: string;
}

/** A block of settings longer than this is no front matter but words between rules. */
const frontMatterLinesMax = 200;

/**
 * Reads `key: value` lines between `---` lines at the start of a file. Answers how many of the lines belong to it, 0 where
 * there is none.
 */
export function readFrontMatter(lines: readonly Line[], about: About): number {
  if (lines[0]?.text.trim() !== "---") return 0;
  const end = lines.slice(1, frontMatterLinesMax).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end === -1) return 0;
  for (const line of lines.slice(1, end + 1)) takeSetting(line.text, about);
  return end + 2;
}

function takeSetting(line: string, about: About): void {
  const parts = /^(title|date|start|startTime|start_time|lang|language):\s*(.+)$/i.exec(line.slice(0, 400));
  const key = parts?.[1]?.toLowerCase();
  const value = parts?.[2]?.trim().replace(/^(["'])(.*)\1$/, "$2");
  if (key === undefined || value === undefined) return;
  if (key === "title") about.title = value;
  else if (key.startsWith("lang")) about.language = value;
  else about.startTime = value;
}
