export { ConfigError } from "./config.ts";
export { AppError } from "./errors.ts";
export { serve } from "./main.ts";
export { type Operator, openOperator } from "./operator.ts";
