import type { ExportFormat } from "@convo/contract";
import type { UserContext } from "../context.ts";
import { findConversation } from "../conversations/find.ts";
import type { ExportedFile } from "./file.ts";
import { fileNameOf } from "./file-name.ts";
import { exportDocument } from "./json.ts";
import { exportMarkdown } from "./markdown.ts";
import { type KeptConversation, readKept } from "./read-record.ts";

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** One conversation with all that was made of it, as a file. */
export async function exportConversation(
  ctx: UserContext,
  id: string,
  format: ExportFormat,
): Promise<ExportedFile> {
  const kept = await readKept(ctx, await findConversation(ctx, id));
  return {
    name: `${fileNameOf(kept.record.title)}.${format}`,
    contentType: contentTypes[format],
    text: exportText(kept, format),
  };
}

export function exportText(kept: KeptConversation, format: ExportFormat): string {
  return format === "md" ? exportMarkdown(kept) : `${JSON.stringify(exportDocument(kept), null, 2)}\n`;
}
