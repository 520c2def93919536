import type { ImportPreview } from "@convo/contract";
import { AppError } from "../../errors.ts";
import type { UserContext } from "../context.ts";
import { samplesOf } from "../speakers/samples.ts";
import { draftConversation } from "./draft.ts";
import { readUpload, type Upload } from "./read-upload.ts";

/** What an import would keep of a transcript, so that a person can look at it first. Stores nothing, queues nothing. */
export async function previewImport(ctx: UserContext, upload: Upload): Promise<ImportPreview> {
  const uploaded = await readUpload(ctx.analyzer, upload);
  if (uploaded.kind === "live") throw nothingToSee();
  const { draft, segments } = await draftConversation(ctx, uploaded, upload.fileName);
  return {
    title: draft.title,
    startTime: draft.startTime.toISOString(),
    endTime: draft.endTime?.toISOString() ?? null,
    duration: draft.durationMinutes,
    segmentCount: segments.length,
    linkedCalendarEventId: draft.linkedCalendarEventId,
    format: draft.format,
    timeGrade: draft.timeGrade,
    userSpeakerName: draft.userSpeakerName,
    speakers: draft.speakers.map((speaker) => ({
      ...speaker,
      samples: samplesOf(segments.filter(({ speaker: name }) => name === speaker.name)),
    })),
    warnings: draft.warnings.map((warning) => ({ ...warning })),
  };
}

function nothingToSee(): AppError {
  const message = "A live conversation has nothing to preview";
  return new AppError("validation_error", `Not valid: status: ${message}`, {
    details: [{ path: "status", message }],
  });
}
