import type { TimeGrade } from "@convo/analysis";
import { z } from "zod";

const timeGradeNames = ["none", "starts", "cues", "per-speaker"] as const satisfies readonly TimeGrade[];

/** What times a transcript has, and so what can be measured. */
export const timeGrade = z.enum(timeGradeNames);
