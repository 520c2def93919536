import { type DraftBuilder, hasWords } from "../draft.ts";
import { isHeadingWord } from "../speakers/not-speakers.ts";
import { takeAbout } from "./about-lines.ts";
import { type Entry, mayBeSpeech } from "./entry.ts";
import type { About } from "./front-matter.ts";
import type { Habits } from "./habits.ts";
import type { Stamp } from "./stamp.ts";

/** Reads the lines of a text one after the other, a segment for each with words, and remembers whose turn it is. */
export class TurnReader {
  timeBase: "offset" | "epoch" = "offset";
  /** True once any name or time was found. */
  foundStructure = false;
  readonly #habits: Habits;
  readonly #builder: DraftBuilder;
  readonly #about: About;
  #speaker: string | undefined;
  #pending: Stamp | undefined;
  #saidAnything = false;
  readonly #dropped = { headings: 0, lists: 0, settings: 0, addresses: 0 };

  constructor(habits: Habits, builder: DraftBuilder, about: About) {
    this.#habits = habits;
    this.#builder = builder;
    this.#about = about;
  }

  take(entry: Entry): void {
    const { label } = entry.head;
    if (entry.kind === "heading") this.#takeHeading(entry);
    else if (entry.kind === "address") this.#dropped.addresses += 1;
    else if (!mayBeSpeech(entry)) return;
    else if (label !== undefined && this.#isName(entry)) this.#takeNamed(entry, label);
    else if (this.#isSetting(entry)) this.#dropped.settings += 1;
    else if (this.#isListBetweenTurns(entry)) this.#dropped.lists += 1;
    else this.#takeUnnamed(entry);
  }

  /** Warns of what was left out. */
  finish(): void {
    const { headings, lists, settings, addresses } = this.#dropped;
    this.#warnOfDropped("headings-dropped", headings, "Headings were left out, as they are not speech");
    this.#warnOfDropped(
      "lists-dropped",
      lists,
      "List items outside any turn were left out, as they are not speech",
    );
    this.#warnOfDropped(
      "settings-dropped",
      settings,
      "Lines about the file, such as “Date: …”, were left out",
    );
    this.#warnOfDropped("addresses-dropped", addresses, "Lines that hold only a link were left out");
  }

  #warnOfDropped(code: string, count: number, what: string): void {
    if (count > 0) this.#builder.warn(code, `${what}: ${count}.`);
  }

  /** Nobody goes on speaking across a heading, unless named again; its words may tell title and date. */
  #takeHeading({ line }: Entry): void {
    this.#dropped.headings += 1;
    this.#speaker = undefined;
    takeAbout(line.text, this.#about);
  }

  #isName({ head }: Entry): boolean {
    if (head.label === undefined || !this.#habits.names.has(head.label)) return false;
    if (head.kind === "alone") return this.#habits.namesStandAlone;
    return !head.stampLeads || this.#trusts(head.stamp);
  }

  #trusts(stamp: Stamp | undefined): boolean {
    return stamp?.style === "bracketed" || (stamp !== undefined && this.#habits.trustsBareStamps);
  }

  #takeNamed({ head, line }: Entry, label: string): void {
    this.foundStructure = true;
    this.#speaker = label;
    this.#say(head.rest, head.stamp, line.number);
  }

  /** `Date: …` and the like above the first words, or a bold heading word with nothing behind, is not speech. */
  #isSetting({ head, line }: Entry): boolean {
    if (head.label === undefined || !isHeadingWord(head.label)) return false;
    const isAbove = !this.#saidAnything && !head.stampLeads;
    if (isAbove) takeAbout(line.text, this.#about);
    return isAbove || (head.kind === "marked" && !hasWords(head.rest));
  }

  /** Where turns have names, a list outside of them is an agenda, a summary or a list of those present. */
  #isListBetweenTurns({ kind }: Entry): boolean {
    return kind === "list-item" && this.#speaker === undefined && this.#habits.names.size > 0;
  }

  #takeUnnamed({ head, line }: Entry): void {
    // A time alone on its line, as Meet writes every five minutes, is not said by anyone.
    const isAlone = head.stamp?.rest === "";
    const isStamped = head.stampLeads && (isAlone || this.#trusts(head.stamp));
    if (isStamped) this.foundStructure = true;
    this.#say(
      isStamped ? (head.stamp?.rest ?? "") : line.text,
      isStamped ? head.stamp : undefined,
      line.number,
    );
  }

  #say(text: string, stamp: Stamp | undefined, line: number): void {
    if (!hasWords(text)) {
      this.#pending = stamp ?? this.#pending;
      return;
    }
    const at = this.#checkBase(stamp ?? this.#pending, line);
    this.#pending = undefined;
    this.#saidAnything = true;
    this.#builder.add({ text, speaker: this.#speaker, startMs: at?.startMs, endMs: at?.endMs, line });
  }

  /** Times since 1970 and offsets cannot be set against each other; the first kind met in the file is kept. */
  #checkBase(stamp: Stamp | undefined, line: number): Stamp | undefined {
    if (!stamp) return undefined;
    if (!this.#builder.cues.some((cue) => cue.startMs !== undefined)) this.timeBase = stamp.base;
    if (stamp.base === this.timeBase) return stamp;
    this.#builder.warn("mixed-times", "A time of another kind than those before it was left out.", line);
    return undefined;
  }
}
