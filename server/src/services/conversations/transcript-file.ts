import { type WrittenFormat, writeTranscript } from "@convo/analysis";
import type { UserContext } from "../context.ts";
import type { ExportedFile } from "../exports/file.ts";
import { fileNameOf } from "../exports/file-name.ts";
import { findConversation } from "./find.ts";

const contentTypes: Readonly<Record<WrittenFormat, string>> = {
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** The transcript as a file for people and players. */
export async function getTranscriptFile(
  ctx: UserContext,
  id: string,
  format: WrittenFormat,
): Promise<ExportedFile> {
  const { title, startTime } = await findConversation(ctx, id);
  const segments = await ctx.store.conversations.segments(ctx.user.id, id);
  const transcript = { title, startTime: startTime.toISOString(), segments };
  return {
    name: `${fileNameOf(title)}.${format}`,
    contentType: contentTypes[format],
    text: writeTranscript(transcript, format),
  };
}
