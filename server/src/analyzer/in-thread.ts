import type { Analyzer } from "../services/context.ts";
import { engineVersion, makeDocument, measureAll, read, rubricVersion } from "./engine.ts";
import { answerQuestion, draftEmail, noteKeyPoints } from "./notes.ts";

/** The engine in this very thread: for tests and short-lived commands. */
export function inThreadAnalyzer(): Analyzer {
  return {
    engineVersion,
    rubricVersion,
    read: async (source) => read(source),
    analyze: async (segments, options, document) => makeDocument(segments, options, document),
    measure: async (segments, options) => measureAll(segments, options),
    takeNotes: async (segments, options) => noteKeyPoints(segments, options),
    answer: async (segments, options, question) => answerQuestion(segments, options, question),
    draftEmail: async (segments, options, email) => draftEmail(segments, options, email),
    close: async () => {},
  };
}
