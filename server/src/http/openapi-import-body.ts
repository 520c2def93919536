const binary = { type: "string", format: "binary" };
const text = { type: "string" };

const form = {
  type: "object",
  required: ["file"],
  properties: {
    file: { ...binary, description: "A transcript in any supported format, recognized by its content" },
    title: text,
    startTime: text,
    userSpeakerName: text,
    meetingType: text,
    language: text,
    scheduledStart: text,
    scheduledEnd: text,
    calendarEventId: text,
    analyze: { type: "string", enum: ["true", "false"] },
  },
};

/** The body of an import, written by hand: it is one of several kinds, and they are told apart by content. */
export const importBody = {
  required: true,
  content: {
    "application/json": { schema: { $ref: "#/components/schemas/ImportInput" } },
    "multipart/form-data": { schema: form },
    "text/vtt": { schema: text },
    "application/x-subrip": { schema: text },
    "text/plain": { schema: text },
    "application/octet-stream": { schema: binary },
  },
};
