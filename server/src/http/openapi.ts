import { STATUS_CODES } from "node:http";
import { errors } from "@convo/contract";
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { errorExamples, examplesOf, schemaExamples } from "./openapi-examples.ts";
import { importBody } from "./openapi-import-body.ts";

/** The parts of the document that are changed here after it is generated. */
interface Document {
  components?: { schemas?: Record<string, object>; examples?: object };
  paths?: Record<string, Record<string, Operation> | undefined>;
}

interface Operation {
  requestBody?: { required?: boolean; content: object };
  responses?: Record<string, OpenApiAnswer>;
}

interface OpenApiAnswer {
  description: string;
  content?: Record<string, { examples?: object }>;
}

interface JsonSchema {
  additionalProperties?: unknown;
  readOnly?: unknown;
  format?: unknown;
  pattern?: unknown;
}

const info = {
  title: "Convo",
  version: "1",
  description: "The open, self-hosted conversation coach: a transcript in, measured and proved feedback out.",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
};

const tags = [
  { name: "conversations", description: "Transcripts in, and what is known of them" },
  { name: "live", description: "Conversations while they go on" },
  { name: "feedback", description: "How it went, measured and proved" },
  { name: "notes", description: "What was said: key points, answers, emails, action items" },
  { name: "sharing", description: "Links for people without an account, and what you take with you" },
  { name: "webhooks", description: "Who is told of what, and whether it arrived" },
  { name: "calendar", description: "Events of connected calendars, and the connections" },
  { name: "user", description: "The account that the key belongs to" },
  { name: "server", description: "Whether the server is well" },
];

const zodToJsonConfig = {
  target: "draft-2020-12",
  /** Answers may get new fields, so the document must not forbid them; only our own tests do. */
  override: ({ jsonSchema }: { jsonSchema: JsonSchema }) => {
    if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    delete jsonSchema.readOnly;
    // The format says it, and the pattern is ten times as long.
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  },
} as const;

/** OpenAPI 3.1 of every route added after it, made from the schemas that validate; read it by `app.swagger()`. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  const named = createJsonSchemaTransformObject({ zodToJsonConfig });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info,
      tags,
      servers: [{ url: "/" }],
      components: {
        securitySchemes: { apiKey: { type: "http", scheme: "bearer", bearerFormat: "convo_…" } },
      },
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: (document) => finished(named(document)),
  });
}

function finished<Finished extends object>(generated: Finished): Finished {
  const document: Document = generated;
  const imported = document.paths?.["/api/v1/conversations"]?.post;
  if (imported !== undefined) imported.requestBody = importBody;
  for (const operation of Object.values(document.paths ?? {}).flatMap((methods) =>
    Object.values(methods ?? {}),
  )) {
    describeAnswers(operation);
    const body = operation.requestBody;
    if (body !== undefined && optionalBodies.test(JSON.stringify(body.content))) body.required = false;
  }
  document.components = { ...document.components, examples: usedExamples(document) };
  const schemas = document.components.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    const example = schemaExamples[name];
    if (example !== undefined) Object.assign(schema, { examples: [example] });
  }
  while (dropUnused(schemas, document) > 0);
  return generated;
}

/** Bodies of which none, an empty one and `{}` mean the same. */
const optionalBodies = /\/(?:Generate|Email|End|UpdateWebhook)Input"/;

/** Says of each status what it means, from the contract's list of errors. */
function describeAnswers({ responses = {} }: Operation): void {
  for (const [status, answer] of Object.entries(responses)) {
    const meanings = Object.values(errors).filter((error) => String(error.status) === status);
    answer.description = meanings.map(({ meaning }) => meaning).join(" Or: ") || (STATUS_CODES[status] ?? "");
    const json = answer.content?.["application/json"];
    if (json !== undefined && meanings.length > 0) json.examples = examplesOf(status);
  }
}

/** The examples that some answer refers to. */
function usedExamples({ paths }: Document): object {
  const text = JSON.stringify(paths);
  return Object.fromEntries(
    Object.entries(errorExamples).filter(([code]) => text.includes(`"#/components/examples/${code}"`)),
  );
}

/** Removes the named schemas that nothing refers to; every one is generated for requests and for answers alike. */
function dropUnused(schemas: Record<string, object>, document: Document): number {
  const text = JSON.stringify(document);
  const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
  for (const name of unused) delete schemas[name];
  return unused.length;
}
