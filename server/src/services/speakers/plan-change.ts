import type { Segment } from "@convo/analysis";
import type { ErrorDetail, UpdateSpeakersRequest } from "@convo/contract";
import { presentText } from "@convo/contract";
import { AppError } from "../../errors.ts";
import { matchName } from "../conversations/user-speaker.ts";

/** What a request comes to: who says each segment afterwards, and who has another name. */
export interface SpeakerChange {
  /** By position. */
  readonly speakers: readonly string[];
  /** Renamed and merged: old name → new name. */
  readonly names: ReadonlyMap<string, string>;
  readonly me: string | null;
}

/** Works out splits, then renames, then merges, then `me`; throws with every wrong field where one is. */
export function planChange(segments: readonly Segment[], request: UpdateSpeakersRequest): SpeakerChange {
  const faults: ErrorDetail[] = [];
  const afterSplit = split(segments, request.split ?? [], faults);
  const renamed = rename([...new Set(afterSplit)], request.rename ?? [], faults);
  const merged = merge([...new Set(renamed.values())], request.merge ?? [], faults);
  const final = new Map([...renamed].map(([old, name]) => [old, merged.get(name) ?? name]));
  const speakers = afterSplit.map((name) => final.get(name) ?? name);
  const wanted = presentText(request.me);
  const me = wanted === null ? null : matchName([...new Set(speakers)], wanted);
  if (wanted !== null && me === null) faults.push(absent("me", wanted));
  if (faults.length > 0) throw refusal(faults);
  return { speakers, names: new Map([...final].filter(([old, name]) => old !== name)), me };
}

function split(
  segments: readonly Segment[],
  splits: NonNullable<UpdateSpeakersRequest["split"]>,
  faults: ErrorDetail[],
): string[] {
  const positions = new Map(segments.map(({ id }, position) => [id, position]));
  const speakers = segments.map(({ speaker }) => speaker);
  const moved = new Set<number>();
  splits.forEach(({ segmentIds, to }, at) => {
    const name = matchName([...new Set(segments.map(({ speaker }) => speaker))], to) ?? to.trim();
    segmentIds.forEach((id, index) => {
      const position = positions.get(id);
      const path = `split.${at}.segmentIds.${index}`;
      if (position === undefined) faults.push({ path, message: "There is no such segment" });
      else if (moved.has(position)) faults.push({ path, message: "This segment is named twice" });
      else {
        moved.add(position);
        speakers[position] = name;
      }
    });
  });
  return speakers;
}

/** Every name → the name it has then. All at once, so that two may change places. */
function rename(
  names: readonly string[],
  renames: NonNullable<UpdateSpeakersRequest["rename"]>,
  faults: ErrorDetail[],
): Map<string, string> {
  const given = new Map(names.map((name) => [name, name]));
  const seen = new Set<string>();
  renames.forEach(({ from, to }, at) => {
    const name = matchName(names, from);
    const path = `rename.${at}.from`;
    if (name === null) faults.push(absent(path, from));
    else if (seen.has(name)) faults.push({ path, message: `"${name}" is renamed twice` });
    else given.set(name, to.trim());
    if (name !== null) seen.add(name);
  });
  renames.forEach(({ to }, at) => {
    const same = [...given.values()].filter((name) => name === to.trim());
    const message = `"${to.trim()}" is another speaker's name; merge makes one of two speakers`;
    if (same.length > 1) faults.push({ path: `rename.${at}.to`, message });
  });
  return given;
}

function merge(
  names: readonly string[],
  merges: NonNullable<UpdateSpeakersRequest["merge"]>,
  faults: ErrorDetail[],
): Map<string, string> {
  const given = new Map<string, string>();
  merges.forEach(({ from, to }, at) => {
    const into = matchName(names, to) ?? to.trim();
    from.forEach((wanted, index) => {
      const name = matchName(names, wanted);
      const path = `merge.${at}.from.${index}`;
      if (name === null) faults.push(absent(path, wanted));
      else if (given.has(name)) faults.push({ path, message: `"${name}" is merged twice` });
      else given.set(name, into);
    });
    if (given.has(into) && given.get(into) !== into)
      faults.push({ path: `merge.${at}.to`, message: `"${into}" is itself merged into another` });
  });
  return given;
}

function absent(path: string, name: string): ErrorDetail {
  return { path, message: `"${name.trim()}" does not speak in this conversation` };
}

function refusal(details: readonly ErrorDetail[]): AppError {
  const message = `Not valid: ${details
    .slice(0, 10)
    .map((fault) => `${fault.path}: ${fault.message}`)
    .join("; ")}`;
  return new AppError("validation_error", message, { details: details.slice(0, 100) });
}
