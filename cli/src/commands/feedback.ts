import type { MeetingType, Warning } from "@convo/analysis";
import { type Command, Option } from "commander";
import { meetingTypeChoices } from "../choices.ts";
import { chooseSpeaker } from "../choose-speaker.ts";
import { CommandFailed } from "../command-failed.ts";
import type { FeedbackResult } from "../engine.ts";
import { type Io, printJson, printMessage } from "../io.ts";
import type { Parts } from "../parts.ts";
import { readInput } from "../read-input.ts";
import { renderReport } from "../report/render-report.ts";
import { createPaint } from "../terminal/paint.ts";

/** Fewer say too little about anyone; the server refuses them too. */
const segmentsMin = 10;
const columnsMax = 100;
const columnsWithoutTerminal = 80;
const warningsShown = 5;

interface FeedbackFlags {
  readonly me?: string;
  readonly type?: MeetingType;
  readonly lang?: string;
  readonly evidence?: true;
  readonly json?: true;
}

const examples = `
Examples:
  $ convo feedback meeting.vtt --me Alice
  $ convo feedback notes.md --me "Alice Chen" --type stand-up --evidence
  $ cat meeting.srt | convo feedback - --me Alice --json | jq .overallScore

Formats: WebVTT, SRT, SBV, TTML, plain text, markdown, chat logs and the JSON of
transcription services; the content decides, not the name of the file. Nothing
is stored, and nothing is sent anywhere.`;

export function addFeedbackCommand(program: Command, io: Io, parts: Parts): void {
  program
    .command("feedback")
    .summary("feedback on a transcript, without server or database")
    .description("Read a transcript and tell one of its speakers how it went.")
    .argument("<file>", 'the transcript; "-" reads standard input')
    .option("--me <name>", 'the speaker whom the feedback is for (else "You" or "Me")')
    .addOption(
      new Option("--type <type>", "the kind of meeting (else recognized)").choices(meetingTypeChoices),
    )
    .option("--lang <code>", 'the language, such as "en" (else recognized)')
    .option("--evidence", "show what each score is made of")
    .option("--json", "print the feedback document")
    .addHelpText("after", examples)
    .action((file: string, flags: FeedbackFlags) => showFeedback(file, flags, io, parts));
}

async function showFeedback(file: string, flags: FeedbackFlags, io: Io, parts: Parts): Promise<void> {
  const [input, engine] = await Promise.all([readInput(file, io), parts.loadEngine()]);
  const transcript = engine.readTranscript(input);
  const { speakers } = engine.normalize(transcript, flags.lang);
  const user = chooseSpeaker(speakers, flags.me);
  if (transcript.segments.length < segmentsMin)
    throw new CommandFailed(
      `feedback needs at least ${segmentsMin} segments; this transcript has ${transcript.segments.length}`,
    );
  const result = engine.giveFeedback(transcript, { user, meetingType: flags.type, language: flags.lang });
  if (flags.json) return printJson(io, documentOf(result, flags.evidence === true, transcript.warnings));
  printWarnings(io, transcript.warnings);
  const columns = io.stdout.isTTY ? (io.stdout.columns ?? columnsWithoutTerminal) : columnsWithoutTerminal;
  const layout = { paint: createPaint(io.stdout, io.env), columns: Math.min(columns, columnsMax) };
  const clock = transcript.startTime === undefined ? "from-start" : "utc";
  io.stdout.write(renderReport({ ...result, clock, showEvidence: flags.evidence === true }, layout));
}

/** As the server answers it, without what only a stored conversation has. */
function documentOf(result: FeedbackResult, withEvidence: boolean, warnings: readonly Warning[]): object {
  return {
    feedback: result.feedback,
    overallScore: result.feedback.overallScore,
    userSpeakerName: result.user,
    ...(withEvidence && { explanation: result.explanation }),
    warnings,
  };
}

function printWarnings(io: Io, warnings: readonly Warning[]): void {
  const paint = createPaint(io.stderr, io.env);
  for (const { message, line } of warnings.slice(0, warningsShown))
    printMessage(io, paint.dim(line === undefined ? `Note: ${message}` : `Note: line ${line}: ${message}`));
  const more = warnings.length - warningsShown;
  if (more > 0) printMessage(io, paint.dim(`Note: and ${more} more; --json lists them all`));
}
