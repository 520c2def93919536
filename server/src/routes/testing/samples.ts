/** A short talk of two as an import body; Alice and Bob speak in turn. */
export function importBody(segmentCount = 12) {
  const segments = Array.from({ length: segmentCount }, (_, position) => ({
    speaker: position % 2 === 0 ? "Alice" : "Bob",
    text: lines[position % lines.length] ?? "",
    startMs: position * 6_000,
    endMs: position * 6_000 + 5_000,
  }));
  return { title: "Launch check-in", startTime: "2026-03-18T14:00:00Z", segments };
}

const lines = [
  "Thanks for making the time, Bob. I'd like to settle the launch date and the price today.",
  "Sure. I still worry about the load test, though.",
  "What exactly worries you about it?",
  "We have only tried it with fifty users, and the contract says five hundred.",
  "That's a fair point. Could you run it again with five hundred by Wednesday?",
  "I can, if Dana gives me the second machine.",
  "I'll ask Dana this afternoon and tell you before five.",
  "Great, then Wednesday works.",
  "So we decided to launch on the twenty-fourth, if the load test holds.",
  "Agreed. And the price stays as it is?",
  "Yes, we keep the price until summer.",
  "Good. I will update the page on Friday.",
];

/** The same talk as a WebVTT file. */
export function webVtt(): string {
  const cues = lines.map((line, position) => {
    const at = (seconds: number) =>
      `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}.000`;
    const speaker = position % 2 === 0 ? "Alice" : "Bob";
    return `${at(position * 6)} --> ${at(position * 6 + 5)}\n${speaker}: ${line}\n`;
  });
  return `WEBVTT\n\n${cues.join("\n")}`;
}

/** A form with fields and one file, as browsers and curl send it. */
export function multipart(fields: Record<string, string>, fileName: string, file: string) {
  const boundary = "----a-boundary-of-our-own";
  const part = (head: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
  const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value));
  const upload = part(`name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream`, file);
  return {
    payload: Buffer.from(`${parts.join("")}${upload}--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
