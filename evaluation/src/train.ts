import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadMeetings } from "./corpus/load.ts";
import { packModels } from "./training/pack-models.ts";
import { studyMeeting } from "./training/study.ts";
import { trainBare } from "./training/train-bare.ts";
import { trainModels } from "./training/train-models.ts";
import { commonVocabulary } from "./training/vocabulary.ts";

const weightsDir = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../analysis/src/language/models/weights",
);

const { values } = parseArgs({
  options: { corpus: { type: "string" }, out: { type: "string", default: weightsDir } },
});
if (values.corpus === undefined) {
  console.error("Usage: npm run train -- --corpus DIR [--out DIR]");
  process.exit(2);
}
train(values.corpus, values.out);

/** Learns all models from AMI and ICSI and writes the two files that ship; the same corpus gives the same bytes. */
function train(corpusDir: string, outDir: string): void {
  const ami = loadMeetings(corpusDir, "ami").map(studyMeeting);
  const icsi = loadMeetings(corpusDir, "icsi").map(studyMeeting);
  console.log(`Learning from ${ami.length} meetings of AMI and ${icsi.length} of ICSI.`);
  const models = trainModels(ami, trainBare(icsi), commonVocabulary(ami, icsi), true);
  const packed = packModels(
    models,
    [...ami, ...icsi].map((study) => study.meeting.id),
  );
  mkdirSync(outDir, { recursive: true });
  for (const [name, content] of Object.entries(packed)) {
    const path = join(outDir, `${name}.json`);
    writeFileSync(path, `${JSON.stringify(content)}\n`);
    console.log(`Wrote ${path}`);
  }
}
