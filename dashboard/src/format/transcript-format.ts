const names: Readonly<Record<string, string>> = {
  webvtt: "WebVTT",
  srt: "SubRip (SRT)",
  sbv: "YouTube captions (SBV)",
  ttml: "TTML captions",
  text: "Plain text",
  markdown: "Markdown",
  irc: "IRC log",
  spacelog: "Spacelog",
  "zoom-chat": "Zoom chat",
  "convo-json": "Convo JSON",
  "deepgram-json": "Deepgram JSON",
  "assemblyai-json": "AssemblyAI JSON",
  "revai-json": "Rev.ai JSON",
  "aws-transcribe-json": "AWS Transcribe JSON",
  "aws-call-analytics-json": "AWS Call Analytics JSON",
  "whisper-json": "Whisper JSON",
  "podcast-json": "Podcasting 2.0 JSON",
  "cdp-json": "Council Data Project JSON",
  "generic-json": "JSON",
};

/** What a transcript was recognized as, for a person to read; formats not listed here go by their own name. */
export function transcriptFormatText(format: string): string {
  return names[format] ?? format;
}
