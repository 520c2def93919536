import type { ConversationExport, ExportFormat } from "../export.ts";
import type { TranscriptFileFormat } from "../transcript.ts";
import { conversationPath } from "./paths.ts";
import type { Receive, Send } from "./send.ts";

export function exportsClient(send: Send, receive: Receive) {
  const at = (id: string, format: ExportFormat) => `${conversationPath(id)}/export?format=${format}`;
  return {
    /** All that is kept of a conversation; `conversations.create` takes it back. */
    conversation: (id: string) => send<ConversationExport>("GET", at(id, "json")),
    /** The same for reading, as Markdown with front matter. */
    markdown: (id: string) => receive(at(id, "md")).then((response) => response.text()),
    transcript: (id: string, format: TranscriptFileFormat) =>
      receive(`${conversationPath(id)}/transcript?format=${format}`).then((response) => response.text()),
    /** Everything of the user's as a zip, to be read as it comes: `response.body`. */
    everything: () => receive("/api/v1/export"),
  };
}
