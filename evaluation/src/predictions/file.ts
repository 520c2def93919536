import { readFileSync, writeFileSync } from "node:fs";
import type { Prediction } from "./prediction.ts";

/** Writes predictions as JSON lines, one meeting each, in the order given. */
export function writePredictions(path: string, predictions: readonly Prediction[]): void {
  writeFileSync(path, `${predictions.map((prediction) => JSON.stringify(prediction)).join("\n")}\n`);
}

/** Reads predictions back; throws at the first line that is none, with its number. */
export function readPredictions(path: string): Prediction[] {
  return parsePredictions(readFileSync(path, "utf8"));
}

export function parsePredictions(text: string): Prediction[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const value: unknown = JSON.parse(line);
      if (!isPrediction(value))
        throw new Error(`Line ${index + 1} is not a prediction: id and acts are needed.`);
      return value;
    });
}

function isPrediction(value: unknown): value is Prediction {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "acts" in value &&
    Array.isArray(value.acts)
  );
}
