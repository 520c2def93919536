import type { FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import type { z } from "zod";
import { withoutBlanks } from "./without-blanks.ts";

/**
 * Validates by zod. A request without a body, which the framework calls null, is left to the schema's default; a blank
 * parameter of a query is a missing one.
 */
export const validator: FastifySchemaCompiler<z.ZodType> = (route) => {
  const validate = validatorCompiler(route);
  return (value) => {
    if (route.httpPart === "querystring") return validate(withoutBlanks(value));
    return validate(route.httpPart === "body" && value === null ? undefined : value);
  };
};
