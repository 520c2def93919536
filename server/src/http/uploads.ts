import Busboy from "@fastify/busboy";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../errors.ts";

/** The transcript itself, at most. */
const uploadBytesMax = 25 * 1024 * 1024;

/** What a multipart form may add around the file. */
export const uploadBodyBytesMax = uploadBytesMax + 64 * 1024;

/** A body as bytes, and what came with it in a form. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  /** Whether the body's content type is JSON. */
  readonly isJson: boolean;
  readonly fileName: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** Bodies of this scope are taken as bytes, whatever their content type: what they are shows in them. */
export function addUploads(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "*",
    { parseAs: "buffer", bodyLimit: uploadBodyBytesMax },
    (_request, body, done) => {
      done(null, body);
    },
  );
}

/** The uploaded file: the part `file` of a form, else the body itself. */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const contentType = request.headers["content-type"] ?? "";
  const isForm = /^multipart\/form-data\b/i.test(contentType);
  const file = isForm
    ? await formFile(contentType, body)
    : { bytes: body, isJson: isJsonType(contentType), fileName: null, fields: {} };
  if (file.bytes.byteLength > uploadBytesMax)
    throw new AppError("payload_too_large", "A transcript may have 25 MB.");
  return file;
}

function isJsonType(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType);
}

function formFile(contentType: string, body: Buffer): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new AppError("validation_error", "The multipart form cannot be read."));
    const limits = { fields: 50, files: 5, fieldSize: 100_000, parts: 60 };
    const parts: { name: string; fileName: string; bytes: Buffer }[] = [];
    const fields: Record<string, string> = {};
    try {
      const form = new Busboy({ headers: { "content-type": contentType }, limits });
      form.on("field", (name, value) => {
        fields[name] = value;
      });
      form.on("file", (name, stream, fileName) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => parts.push({ name, fileName, bytes: Buffer.concat(chunks) }));
      });
      form.on("error", refuse);
      form.on("finish", () => {
        const file = parts.find(({ name }) => name === "file");
        if (file !== undefined)
          return resolve({ bytes: file.bytes, isJson: false, fileName: file.fileName || null, fields });
        if (fields.file !== undefined)
          return resolve({ bytes: Buffer.from(fields.file), isJson: false, fileName: null, fields });
        const details = [{ path: "file", message: "The transcript is missing" }];
        reject(new AppError("validation_error", "The form has no part named file.", { details }));
      });
      form.end(body);
    } catch {
      refuse();
    }
  });
}
