import type { Client } from "@convo/contract";
import {
  type CallToolResult,
  fromJsonSchema,
  type JsonSchemaType,
  type McpServer,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import { explain } from "./explain.ts";

/** What a tool does to the user's account, told honestly: programs decide by it whether to ask first. */
export const effects = {
  reads: { readOnlyHint: true, openWorldHint: false },
  /** What is made is kept: asking again is free and answers the same. */
  generates: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  /** Whoever has the link can read what is behind it. */
  publishes: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
} as const;

export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodObject;
  readonly effect: keyof typeof effects;
  readonly call: (client: Client, input: z.infer<Input>) => Promise<object>;
}

/** A tool whose call is typed by its own input. */
export function defineTool<Input extends z.ZodObject>(tool: Tool<Input>): Tool<Input> {
  return tool;
}

export function addTool(server: McpServer, tool: Tool, client: Client): void {
  const { name, title, description, input, effect, call } = tool;
  const config = {
    title,
    description,
    inputSchema: input,
    outputSchema: outputSchemaOf(tool),
    annotations: { title, ...effects[effect] },
  };
  server.registerTool(name, config, (args) => resultOf(() => call(client, args)));
}

/** A failure is a result as well: the model reads what to do about it. */
async function resultOf(call: () => Promise<object>): Promise<CallToolResult> {
  try {
    const result = await call();
    return {
      content: [{ type: "text", text: JSON.stringify(result) }],
      structuredContent: { ...result },
    };
  } catch (error) {
    return { content: [{ type: "text", text: explain(error) }], isError: true };
  }
}

/** Compiling one takes milliseconds, and over HTTP every message has a server of its own. */
const outputSchemas = new WeakMap<Tool, ReturnType<typeof openSchema>>();

function outputSchemaOf(tool: Tool): ReturnType<typeof openSchema> {
  const known = outputSchemas.get(tool) ?? openSchema(tool.output);
  outputSchemas.set(tool, known);
  return known;
}

/** The schema for those who read: answers of a newer server may have more fields, and are no fault. */
function openSchema(schema: z.ZodObject) {
  const json = z.toJSONSchema(schema, {
    io: "output",
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // Of our ids, which zod writes in a format that no standard knows.
      if (jsonSchema.format === "starts_with") delete jsonSchema.format;
    },
  });
  const plain: JsonSchemaType = JSON.parse(JSON.stringify(json));
  return fromJsonSchema(plain);
}
