export interface ReadSample {
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly value: number;
}

/** Reads Prometheus' text format; throws on a line that is none of it. */
export function readExposition(text: string): ReadSample[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  return lines.filter((line) => !/^# (?:HELP|TYPE) [a-z_]+ /.test(line)).map(readSample);
}

function readSample(line: string): ReadSample {
  const parts = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/s.exec(line);
  if (parts === null) throw new Error(`no sample: ${line}`);
  const [, name = "", labelText = "", value] = parts;
  return { name, labels: readLabels(labelText), value: Number(value) };
}

function readLabels(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"(?:,|$)/gs)];
  if (pairs.map(([pair]) => pair).join("") !== text) throw new Error(`no labels: ${text}`);
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_pair, escaped) => (escaped === "n" ? "\n" : escaped));
}
