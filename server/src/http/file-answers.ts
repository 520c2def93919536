import type { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { ExportedFile } from "../services/exports/file.ts";

/** How a route documents that it answers a file of one of these types. */
export function fileAnswer(...contentTypes: readonly string[]) {
  const media = { schema: z.string() };
  return { content: Object.fromEntries(contentTypes.map((type) => [type, media])) };
}

/** Sends a file to be saved under its name. */
export function sendFile(reply: FastifyReply, { name, contentType, text }: ExportedFile): FastifyReply {
  return reply.header("content-disposition", contentDisposition(name)).type(contentType).send(text);
}

/** Sends an archive while it is being made. */
export function sendArchive(reply: FastifyReply, name: string, archive: Readable): FastifyReply {
  return reply.header("content-disposition", contentDisposition(name)).type("application/zip").send(archive);
}

/** The name twice, as RFC 6266 has it: in ASCII for old programs, and exact in UTF-8 percent encoding (RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["%\\]/g, "_");
  const exact = encodeURIComponent(name.replace(/\p{Cs}/gu, "_")).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
