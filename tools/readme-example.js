import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root as project } from "./project-files.js";

const story = "fixtures/quarter-review";
const begin = '<!-- Written by "node tools/readme-example.js". -->';
const end = "<!-- End of the example. -->";

/**
 * What is wrong with the README's example: it has to be what the engine says of the fixture.
 * @param {string} root
 * @returns {string[]}
 */
export function checkReadme(root) {
  if (!existsSync(join(root, story, "report.json"))) return [`README.md: ${story}/report.json is missing`];
  const readme = readFileSync(join(root, "README.md"), "utf8");
  return withExample(readme, root) === readme
    ? []
    : ['README.md: the example is not what the engine says now; run "node tools/readme-example.js"'];
}

/**
 * @param {string} readme
 * @param {string} root
 */
function withExample(readme, root) {
  const [before = "", rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error("README.md lacks the marks of the example.");
  const { feedback } = JSON.parse(readFileSync(join(root, story, "report.json"), "utf8"));
  const transcript = readFileSync(join(root, story, "transcript.vtt"), "utf8");
  const cues = cuesUpTo(transcript, feedback.topPriority?.quote ?? "");
  const document = {
    feedback: shortened(feedback),
    overallScore: feedback.overallScore,
    userSpeakerName: "Alice",
  };
  return `${before}${begin}

In: \`${story}/transcript.vtt\`, in which two people review a quarter. A part of it:

\`\`\`
${cues}
\`\`\`

Out: the feedback for Alice, with one strength and one growth area of ${feedback.strengths.length} and ${feedback.growthAreas.length}.

\`\`\`json
${JSON.stringify(document, null, 2)}
\`\`\`

${end}${after}`;
}

/** @param {{ strengths: unknown[], growthAreas: unknown[] }} feedback */
function shortened(feedback) {
  return {
    ...feedback,
    strengths: feedback.strengths.slice(0, 1),
    growthAreas: feedback.growthAreas.slice(0, 1),
  };
}

/**
 * The cue with the quote, and the one before, which it answers.
 * @param {string} transcript
 * @param {string} quote
 */
function cuesUpTo(transcript, quote) {
  const cues = transcript.trim().split("\n\n");
  const position = cues.findIndex((cue) => cue.includes(quote));
  return cues.slice(Math.max(1, position - 1), position + 1).join("\n\n");
}

if (process.argv[1] === import.meta.filename) {
  const path = join(project, "README.md");
  writeFileSync(path, withExample(readFileSync(path, "utf8"), project));
}
