import type { FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import type { z } from "zod";

/** Validates by zod; a request without a body, which the framework calls null, is left to the schema's default. */
export const validator: FastifySchemaCompiler<z.ZodType> = (route) => {
  const validate = validatorCompiler(route);
  return (value) => validate(route.httpPart === "body" && value === null ? undefined : value);
};
