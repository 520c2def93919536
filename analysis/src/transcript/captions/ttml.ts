import { SaxesParser } from "saxes";
import { type Draft, DraftBuilder } from "../draft.ts";
import { entityNames } from "../entities.ts";
import { UnreadableTranscript } from "../unreadable-transcript.ts";
import type { WarningList } from "../warning-list.ts";
import { nameSpeakers } from "./name-speakers.ts";
import { TtmlDocument } from "./ttml-document.ts";

/** A file with more faults than this is not damaged TTML but something else. */
const faultsMax = 200;

/** No element of a caption has more; beyond it the parser spends seconds on their names. */
const attributesMax = 1000;

/** Handed to the parser in pieces, so that what it keeps stays small. */
const pieceLength = 65_536;

/** Reads TTML, also of its older namespaces: paragraphs as cues, agents as speakers. */
export function readTtml(text: string, warnings: WarningList): Draft {
  const builder = new DraftBuilder(warnings);
  const document = new TtmlDocument(builder);
  parse(text, document, warnings);
  if (!document.isTtml) {
    throw new UnreadableTranscript("This XML is not TTML; expected WebVTT, SRT, SBV, TTML, JSON or text.");
  }
  const cues = nameSpeakers(document.cuesWithNames(), warnings);
  return {
    format: "ttml",
    cues,
    warnings,
    timeBase: "offset",
    title: document.title,
    language: document.language,
  };
}

function parse(text: string, document: TtmlDocument, warnings: WarningList): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  Object.assign(parser.ENTITIES, entityNames);
  let faults = 0;
  parser.on("error", () => {
    faults += 1;
    if (faults > faultsMax) throw new UnreadableTranscript("This XML is too damaged to be read as TTML.");
    warnings.add("malformed-xml", "The XML has a fault here; what could be read was kept.", parser.line);
  });
  let attributes = 0;
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > attributesMax)
      throw new UnreadableTranscript("This XML has too many attributes to be TTML.");
  });
  parser.on("opentag", (tag) => document.open(tag.name, tag.attributes, parser.line));
  parser.on("closetag", (tag) => document.close(tag.name));
  parser.on("text", (piece: string) => document.text(piece));
  parser.on("cdata", (piece: string) => document.text(piece));
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
  document.end();
}
