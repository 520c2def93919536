import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { loadMeetings } from "../corpus/load.ts";
import { behaviors } from "./behaviors/index.ts";
import { drawMeetings } from "./draw-meetings.ts";
import { evaluatePlain, evaluateSample } from "./evaluate.ts";
import { type Options, readOptions } from "./options.ts";
import { plainMisses, plantMisses } from "./print-misses.ts";
import { honestyTable, invarianceTable, liesTable, plantTable, varietyLines } from "./print-results.ts";
import { summarizePlants } from "./summarize-plants.ts";

const groups = ["ami", "icsi", "ethereum", "ethereum-notes", "w3c-ccg"];
const segmentsMin = 10;

try {
  run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function run(options: Options): void {
  const corpora = groups.map((group) =>
    loadMeetings(options.corpusDir, group).filter(({ segments }) => segments.length >= segmentsMin),
  );
  const meetings = corpora.flat();
  const sample = drawMeetings(corpora, options.meetings);
  const chosen = behaviors.filter(({ id }) => options.behavior === undefined || id === options.behavior);
  if (chosen.length === 0) throw new Error(`The behaviors are: ${behaviors.map(({ id }) => id).join(", ")}.`);
  const plantsOnly = options.behavior !== undefined;
  const planted = evaluateSample(sample, chosen, plantsOnly, progress("sample"));
  show(`Planted behavior, in ${sample.length} of ${meetings.length} meetings`, plantTable(planted));
  if (!plantsOnly) {
    show("What must not matter: reports that stay the same", invarianceTable(planted));
    show("Honesty: reports on a transcript that shows less, without a fault", honestyTable(planted));
  }
  if (options.misses) console.log(plantMisses(planted));
  if (plantsOnly) return;
  const plain = evaluatePlain(meetings, progress("all meetings"));
  const lies = [
    ["the meetings as they are", plain.lies] as const,
    ["meetings with plants", planted.lies] as const,
  ];
  show("Held against the transcript: faults of what was checked", liesTable(lies));
  show("Variety, over all meetings", varietyLines(plain));
  if (options.misses) console.log(plainMisses(plain));
  write(options.out, {
    meetings: meetings.length,
    behaviors: summarizePlants(planted.outcomes),
    planted,
    plain,
  });
}

function show(heading: string, text: string): void {
  console.log(`\n${heading}\n\n${text}`);
}

function progress(what: string): (done: number, of: number) => void {
  return (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${done} of ${of}${done === of ? "\n" : ""}`);
  };
}

function write(path: string, results: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 1)}\n`);
  console.log(`\nWritten to ${path}.`);
}
