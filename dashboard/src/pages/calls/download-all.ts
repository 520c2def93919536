import type { Conversation, ExportFormat } from "@convo/contract";

/** Browsers drop downloads that begin in the same moment. */
const pauseMs = 300;

/** Hands several conversations to the browser, a file each. */
export async function downloadAll(calls: readonly Conversation[], format: ExportFormat): Promise<void> {
  for (const { id } of calls) {
    const link = document.createElement("a");
    link.href = `/api/v1/conversations/${encodeURIComponent(id)}/export?format=${format}`;
    link.download = "";
    link.click();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
