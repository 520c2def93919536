import { nameLikeness, splitLabel } from "../speakers/label.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** The beginning of a line: whose words follow and when, if the line says so. */
export interface Head {
  /** How the label stands there: `marked` in bold or with a time behind it; `plain` before a colon; `alone` without one. */
  readonly kind: "marked" | "plain" | "alone" | "none";
  readonly label: string | undefined;
  readonly stamp: Stamp | undefined;
  /** True where the stamp stands before the name or the words. */
  readonly stampLeads: boolean;
  /** The words behind. */
  readonly rest: string;
}

/** Names with their time take no more; words beyond are never searched. */
const headLengthMax = 120;

/** Reads the habits in which people and services put a name, a time or both before the words of a line. */
export function readHead(line: string): Head {
  const text = line.trim().replace(/^>{1,3}\s+/, "");
  const stamp = readStamp(text);
  const behind = stamp?.rest ?? text;
  const bold = readBoldName(behind, stamp === undefined);
  if (bold) return bold.stamp ? bold : { ...bold, stamp, stampLeads: stamp !== undefined };
  if (!stamp) {
    const stamped = readNameThenStamp(text);
    if (stamped) return stamped;
  }
  const labelled = splitLabel(behind);
  if (labelled) return withStampBehind(labelled.label, labelled.rest, stamp);
  if (stamp && behind.length <= 60 && nameLikeness(behind) === "strict") {
    return { kind: "alone", label: behind, stamp, stampLeads: true, rest: "" };
  }
  return { kind: "none", label: undefined, stamp, stampLeads: stamp !== undefined, rest: behind };
}

/**
 * `**Name:** words`, `**Name**: words`, `**Name** [0:12] words`, `**Name** (0:12) - words`, `**Name [0:12]:** words`. Where a
 * stamp stands before the name already, a time behind it is talked about.
 */
function readBoldName(text: string, mayHaveStamp: boolean): Head | undefined {
  const mark = /^(?:\*\*\*|\*\*|__)/.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const close = text.slice(0, headLengthMax).indexOf(mark, mark.length);
  if (close === -1) return undefined;
  const inner = text.slice(mark.length, close).trim();
  const behind = text.slice(close + mark.length).trim();
  const colonInside = /[:：]$/.test(inner);
  const leading = readStamp(inner);
  const trailing = leading ? undefined : readNameThenStamp(inner.replace(/[:：]$/, ""));
  const label = (leading?.rest ?? trailing?.label ?? inner).replace(/[:：]$/, "").trim();
  const colonBehind = /^[:：]/.test(behind);
  const stampBehind = mayHaveStamp ? readStamp(behind.replace(/^[:：]\s*/, "")) : undefined;
  const stamp = leading ?? trailing?.stamp ?? stampBehind;
  if (!colonInside && !colonBehind && !stamp && behind !== "") return undefined;
  const rest = stamp && stamp === stampBehind ? stamp.rest : behind.replace(/^[:：]\s*/, "");
  if (label === "") return undefined;
  // Behind a colon a dash is the speaker's own: it parts nothing.
  const words = colonInside ? rest : rest.replace(/^[-–—:]\s+/, "");
  return { kind: "marked", label, stamp, stampLeads: false, rest: words };
}

const bracketedBehind = /^(.{1,70}?)[\s:,–—-]*\s\\?[[(](?=\d)/;
const bareBehind = /^(.{1,70}?)(?:\s+[-–—|]\s+|,\s+|\s+)(?=\d{1,3}:\d\d(?::\d\d)?(?:\s?[AaPp][Mm])?$)/;

/** `Name [0:12] words`, `Name (0:12): words`; `Name  0:12` and `[Name] 0:12` alone on the line. */
function readNameThenStamp(text: string): Head | undefined {
  const head = text.slice(0, headLengthMax);
  const found = bracketedBehind.exec(head) ?? (text.length < headLengthMax ? bareBehind.exec(head) : null);
  const label = found?.[1]
    ?.replace(/^\[(.+)\]$/, "$1")
    .replace(/[:：]$/, "")
    .trim();
  if (!found || label === undefined || nameLikeness(label) === undefined) return undefined;
  const stamp = readStamp(text.slice(found[0].length - (/[[(]$/.test(found[0]) ? 1 : 0)).trim());
  return stamp && { kind: "marked", label, stamp, stampLeads: false, rest: stamp.rest };
}

/** `Name: 0:12` with the words below, and `Name: [0:12] words`. */
function withStampBehind(label: string, rest: string, stamp: Stamp | undefined): Head {
  const behind = stamp ? undefined : readStamp(rest);
  const isStamp = behind && (behind.rest === "" || behind.style === "bracketed");
  if (isStamp) return { kind: "marked", label, stamp: behind, stampLeads: false, rest: behind.rest };
  return { kind: "plain", label, stamp, stampLeads: stamp !== undefined, rest };
}
