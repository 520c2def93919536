import type { Cue, DraftBuilder } from "../draft.ts";
import { UnreadableTranscript } from "../unreadable-transcript.ts";
import { parseTtmlTime, readRates, type TtmlRates } from "./ttml-time.ts";

type Attributes = Readonly<Record<string, string>>;

/** Captions nest a handful of elements; deeper ones only exhaust whoever keeps them. */
const depthMax = 100;

/** An element under way: times are relative to those of the element around it. */
interface Scope {
  readonly name: string;
  /** False where no element around it begins at a time that can be read, and for one whose own cannot. */
  readonly isTimed: boolean;
  readonly startMs: number;
  readonly endMs: number | undefined;
  readonly agent: string | undefined;
}

interface Paragraph {
  startMs: number | undefined;
  endMs: number | undefined;
  readonly line: number;
  readonly isTimed: boolean;
  readonly parts: { agent: string | undefined; pieces: string[] }[];
}

const notSpoken = new Set(["metadata", "desc", "copyright", "head", "style", "set"]);

/** The parts of a TTML document that matter, collected from the events of an XML parser. */
export class TtmlDocument {
  isTtml = false;
  title: string | undefined;
  language: string | undefined;
  readonly #builder: DraftBuilder;
  readonly #agentNames = new Map<string, string>();
  readonly #scopes: Scope[] = [];
  #rates: TtmlRates = { framesPerSecond: 30, ticksPerSecond: 1 };
  #agentId: string | undefined;
  #paragraph: Paragraph | undefined;
  /** How many elements around the present place hold nothing spoken. */
  #unspokenDepth = 0;

  constructor(builder: DraftBuilder) {
    this.#builder = builder;
  }

  open(qualified: string, attributes: Attributes, line: number): void {
    const name = localName(qualified);
    if (this.#scopes.length === depthMax)
      throw new UnreadableTranscript("This XML is nested too deeply to be TTML.");
    const local = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    const attribute = (wanted: string) => local.get(wanted);
    if (name === "tt") this.#begin(attribute);
    if (name === "agent") this.#agentId = attribute("id");
    const scope = this.#scopeOf(name, attribute, line);
    this.#scopes.push(scope);
    if (notSpoken.has(name)) this.#unspokenDepth += 1;
    if (name === "p") this.#openParagraph(scope, line);
    if (name === "span" && attribute("begin") !== undefined) this.#timeParagraph(scope);
    if (name === "br") this.text("\n");
  }

  close(qualified: string): void {
    this.#scopes.pop();
    const name = localName(qualified);
    if (notSpoken.has(name)) this.#unspokenDepth -= 1;
    if (name === "p") this.end();
  }

  text(piece: string): void {
    const scope = this.#scopes.at(-1);
    if (scope?.name === "name") this.#nameAgent(piece);
    else if (scope?.name === "title") this.title = (this.title ?? "") + piece;
    else if (this.#unspokenDepth === 0) this.#speak(piece, scope?.agent);
  }

  /** Closes the paragraph under way, also where the file breaks off in it. */
  end(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    for (const { agent, pieces } of paragraph?.parts ?? []) {
      const { startMs, endMs, line } = paragraph ?? {};
      this.#builder.add({ text: pieces.join(""), speaker: agent, startMs, endMs, line });
    }
  }

  /** The cues with the ids of their speakers replaced by the names, which may stand behind them in the file. */
  cuesWithNames(): Cue[] {
    return this.#builder.cues.map((cue) => {
      const name = cue.speaker === undefined ? undefined : this.#agentNames.get(cue.speaker);
      return name === undefined ? cue : { ...cue, speaker: name.trim() };
    });
  }

  #begin(attribute: (name: string) => string | undefined): void {
    this.isTtml = true;
    this.#rates = readRates(attribute);
    this.language = attribute("lang");
  }

  #scopeOf(name: string, attribute: (name: string) => string | undefined, line: number): Scope {
    const around = this.#scopes.at(-1);
    const beginMs = this.#timeOf(attribute("begin"), line);
    const startMs = (around?.startMs ?? 0) + (beginMs ?? 0);
    const endsMs = this.#timeOf(attribute("end"), line);
    const durationMs = this.#timeOf(attribute("dur"), line);
    const byEndMs = endsMs === undefined ? undefined : (around?.startMs ?? 0) + endsMs;
    const endMs = byEndMs ?? (durationMs === undefined ? around?.endMs : startMs + durationMs);
    const isTimed = beginMs !== undefined || (attribute("begin") === undefined && (around?.isTimed ?? false));
    return {
      name,
      isTimed,
      startMs,
      endMs,
      agent: attribute("agent")?.trim().split(/\s+/)[0] ?? around?.agent,
    };
  }

  #timeOf(text: string | undefined, line: number): number | undefined {
    if (text === undefined) return undefined;
    const ms = parseTtmlTime(text.trim(), this.#rates);
    if (ms === undefined)
      this.#builder.warn("malformed-time", "A time could not be read and was left out.", line);
    return ms;
  }

  #openParagraph(scope: Scope, line: number): void {
    const { isTimed } = scope;
    this.#paragraph = {
      startMs: isTimed ? scope.startMs : undefined,
      endMs: isTimed ? scope.endMs : undefined,
      line,
      isTimed,
      parts: [],
    };
  }

  /** Where only the words inside have times, the paragraph lasts from the first to the last. */
  #timeParagraph(scope: Scope): void {
    const paragraph = this.#paragraph;
    if (!paragraph || paragraph.isTimed) return;
    paragraph.startMs ??= scope.startMs;
    paragraph.endMs = scope.endMs ?? paragraph.endMs;
  }

  #speak(piece: string, agent: string | undefined): void {
    const last = this.#paragraph?.parts.at(-1);
    if (last && last.agent === agent) last.pieces.push(piece);
    else this.#paragraph?.parts.push({ agent, pieces: [piece] });
  }

  #nameAgent(piece: string): void {
    if (this.#agentId === undefined) return;
    this.#agentNames.set(this.#agentId, (this.#agentNames.get(this.#agentId) ?? "") + piece);
  }
}

/** Prefixes differ from writer to writer, and the older namespaces from the newer; the local names do not. */
function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}
