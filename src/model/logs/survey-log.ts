import { compareNumbers } from "../compare-numbers.ts";
import { type SurveyKind, surveyKinds } from "../conversation.ts";
import { DayZones } from "../day-zones.ts";
import { GrowableFloat64, GrowableInt32 } from "../growable.ts";
import { Dictionary, missing } from "../texts/dictionary.ts";
import type { EntryRange, Log } from "./log-entries.ts";

/** Answers to surveys in columns, in the order of the input; NaN stands for no score and no time. */
export class SurveyLog implements Log {
  readonly #conversations = new GrowableInt32();
  readonly #kinds = new GrowableInt32();
  readonly #scores = new GrowableFloat64();
  readonly #lows = new GrowableFloat64();
  readonly #highs = new GrowableFloat64();
  readonly #instants = new GrowableFloat64();
  readonly #agents = new GrowableInt32();
  readonly #comments = new GrowableInt32();
  /** The first entry of each one's record. */
  readonly #firsts = new GrowableInt32();

  readonly #people: Dictionary;
  /** Whose codes comments are; many are the same few words. */
  readonly comments = new Dictionary();
  /** Where some answers are known by their day. */
  readonly days = new DayZones();

  /** @param people whose codes agents are */
  constructor(people: Dictionary) {
    this.#people = people;
  }

  conversationOf(index: number): number {
    return this.#conversations.get(index);
  }

  /** Makes an entry one of another conversation. */
  move(index: number, conversation: number): void {
    this.#conversations.set(index, conversation);
  }

  /** An answer that stands in two exports may have its comment in one of them only, so that its versions are not level. */
  get hasIds(): boolean {
    return this.comments.size > 0;
  }

  get length(): number {
    return this.#conversations.length;
  }

  add(
    conversation: number,
    kind: SurveyKind,
    score: number,
    scale: readonly [number, number],
    at: number,
    agent: number,
    comment: number,
  ): void {
    this.#conversations.push(conversation);
    this.#kinds.push(surveyKinds.indexOf(kind));
    this.#scores.push(score);
    this.#lows.push(scale[0]);
    this.#highs.push(scale[1]);
    this.#instants.push(at);
    this.#agents.push(agent);
    this.#comments.push(comment);
    this.#firsts.push(this.length - 1);
  }

  /** Says that the newest entry stands in the record of the one before it. */
  joinRecord(): void {
    const newest = this.length - 1;
    this.#firsts.set(newest, this.#firsts.get(newest - 1));
  }

  /** The entries of the record that one stands in. */
  recordOf(index: number): EntryRange {
    const from = this.#firsts.get(index);
    let to = index + 1;
    while (to < this.length && this.#firsts.get(to) === from) to++;
    return { from, to };
  }

  kind(index: number): SurveyKind {
    return surveyKinds[this.#kinds.get(index)];
  }

  score(index: number): number | undefined {
    return numberOrUndefined(this.#scores.get(index));
  }

  scale(index: number): readonly [number, number] {
    return [this.#lows.get(index), this.#highs.get(index)];
  }

  at(index: number): number | undefined {
    return numberOrUndefined(this.#instants.get(index));
  }

  agent(index: number): number {
    return this.#agents.get(index);
  }

  comment(index: number): string | undefined {
    const code = this.#comments.get(index);
    return code === missing ? undefined : this.comments.text(code);
  }

  idFingerprint(): undefined {}

  /** What was said at one moment is one answer, whose comment may be told otherwise; a day holds several that say other things. */
  isSame(a: number, b: number): boolean {
    return this.#compareAnswers(a, b) === 0 && (this.#isOfMoment(a) || !this.#saysOther(a, b));
  }

  /** Without a time first, then time, kind, answered last, score, scale, agent; of versions of one, that with a comment first. */
  compare(a: number, b: number): number {
    return this.#compareAnswers(a, b) || this.comments.compare(this.#comments.get(b), this.#comments.get(a));
  }

  #isOfMoment(index: number): boolean {
    const at = this.at(index);
    return at !== undefined && this.days.endOf(at) === undefined;
  }

  /** One of two exports may leave comments out, or write their spaces and lines otherwise. */
  #saysOther(a: number, b: number): boolean {
    const [one, other] = [this.#comments.get(a), this.#comments.get(b)];
    if (one === other || one === missing || other === missing) return false;
    return withPlainSpaces(this.comments.text(one)) !== withPlainSpaces(this.comments.text(other));
  }

  #compareAnswers(a: number, b: number): number {
    return (
      compareNumbers(this.#instants.get(a), this.#instants.get(b)) ||
      this.#kinds.get(a) - this.#kinds.get(b) ||
      compareNumbers(this.#scores.get(a), this.#scores.get(b)) ||
      this.#highs.get(a) - this.#highs.get(b) ||
      this.#lows.get(a) - this.#lows.get(b) ||
      this.#people.compare(this.agent(a), this.agent(b))
    );
  }
}

const numberOrUndefined = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

const withPlainSpaces = (text: string): string => text.trim().replace(/\s+/gu, " ");
