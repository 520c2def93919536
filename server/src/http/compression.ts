import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";

/** Below this a compressed answer saves no packet. */
const thresholdBytes = 2048;

/** Gzip for answers where it pays. */
export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ["gzip"],
    threshold: thresholdBytes,
    globalDecompression: false,
    zlibOptions: { level: 5 },
  });
}
