import { type Role, roles } from "../conversation.ts";
import { GrowableInt32 } from "../growable.ts";
import { Dictionary, missing } from "../texts/dictionary.ts";
import { TextArena } from "../texts/text-arena.ts";
import type { Log } from "./log-entries.ts";

const roleMask = 7;
const internalBit = 8;
const cannedKnownBit = 16;
const cannedBit = 32;
const campaignBit = 64;
const cannedMask = cannedKnownBit | cannedBit;
/** The canned mark is read only where a metric asks for it, and so it cannot tell messages apart. */
const identityMask = roleMask | internalBit | campaignBit;

/** The flags of a message in one byte. */
export const messageFlags = (role: number, internal: boolean, canned: boolean | undefined, campaign = false): number =>
  role |
  (internal ? internalBit : 0) |
  (canned === undefined ? 0 : cannedKnownBit) |
  (canned ? cannedBit : 0) |
  (campaign ? campaignBit : 0);

export const roleCode = (role: Role): number => roles.indexOf(role);

/** What is kept of a message: numbers side by side, so that looking one up touches one line of the cache. */
const conversationAt = 0;
/** The flags, and above them what of the instant does not fit into the next number: any date needs 22 bits of it. */
const flagsAt = 1;
const lowInstantAt = 2;
const authorAt = 3;
const fingerprintAt = 4;
const width = 5;

const flagBits = 7;
const flagMask = (1 << flagBits) - 1;

const segmentBits = 14;
const segmentMask = (1 << segmentBits) - 1;
const highUnit = 2 ** 32;

/** Messages, 20 bytes each, in the order of the input. Bodies are not kept, only a fingerprint. */
export class MessageLog implements Log {
  length = 0;
  /** Growing copies nothing, so that ten million messages never need their size twice. */
  readonly #segments: Int32Array[] = [];
  readonly #ids = new TextArena();
  readonly #people: Dictionary;
  /** Whose codes the names of canned responses are. */
  readonly cannedResponses = new Dictionary();
  /** Codes of the messages up to the last that is named: empty where canned messages are marked and not named. */
  readonly #cannedResponses = new GrowableInt32();

  /** @param people whose codes authors are */
  constructor(people: Dictionary) {
    this.#people = people;
  }

  get hasIds(): boolean {
    return this.#ids.size > 0;
  }

  /**
   * The message's own id is bytes[idStart, idEnd), with idStart -1 where it has none. The fingerprint is a hash of the
   * id where there is one, else of the body. `author` is a code of the people, or `missing`.
   */
  add(
    conversation: number,
    at: number,
    flags: number,
    author: number,
    fingerprint: number,
    bytes: Uint8Array,
    idStart: number,
    idEnd: number,
  ): void {
    const index = this.length++;
    if ((index & segmentMask) === 0) this.#segments.push(new Int32Array((segmentMask + 1) * width));
    const segment = this.#segments[index >>> segmentBits];
    const base = (index & segmentMask) * width;
    segment[base + conversationAt] = conversation;
    const high = Math.floor(at / highUnit);
    segment[base + flagsAt] = (high << flagBits) | flags;
    segment[base + lowInstantAt] = at - high * highUnit;
    segment[base + authorAt] = author;
    segment[base + fingerprintAt] = fingerprint;
    if (idStart !== -1) this.#ids.set(index, bytes, idStart, idEnd);
  }

  /** Says by its code which canned response the message is that was added last. */
  nameCanned(response: number): void {
    while (this.#cannedResponses.length < this.length - 1) this.#cannedResponses.push(missing);
    this.#cannedResponses.push(response);
  }

  /** Says who wrote a message that is in the log already. */
  setRole(index: number, role: Role): void {
    const segment = this.#segments[index >>> segmentBits];
    const place = (index & segmentMask) * width + flagsAt;
    segment[place] = (segment[place] & ~roleMask) | roleCode(role);
  }

  /** Says by which code of the people the author of a message that is in the log already goes. */
  setAuthor(index: number, author: number): void {
    this.#segments[index >>> segmentBits][(index & segmentMask) * width + authorAt] = author;
  }

  conversationOf(index: number): number {
    return this.#get(index, conversationAt);
  }

  /** Makes an entry one of another conversation. */
  move(index: number, conversation: number): void {
    const segment = this.#segments[index >>> segmentBits];
    segment[(index & segmentMask) * width + conversationAt] = conversation;
  }

  at(index: number): number {
    const segment = this.#segments[index >>> segmentBits];
    const base = (index & segmentMask) * width;
    return (segment[base + flagsAt] >> flagBits) * highUnit + (segment[base + lowInstantAt] >>> 0);
  }

  role(index: number): Role {
    return roles[this.#flags(index) & roleMask];
  }

  isInternal(index: number): boolean {
    return (this.#flags(index) & internalBit) !== 0;
  }

  /** Whether it went to many at once, so that it asks and answers nothing. */
  isCampaign(index: number): boolean {
    return (this.#flags(index) & campaignBit) !== 0;
  }

  canned(index: number): boolean | undefined {
    const flags = this.#flags(index);
    return (flags & cannedKnownBit) === 0 ? undefined : (flags & cannedBit) !== 0;
  }

  /** The name or id of the canned response; undefined where the input names none. */
  cannedResponse(index: number): string | undefined {
    if (index >= this.#cannedResponses.length) return undefined;
    const code = this.#cannedResponses.get(index);
    return code === missing ? undefined : this.cannedResponses.text(code);
  }

  author(index: number): number {
    return this.#get(index, authorAt);
  }

  /**
   * The order inside a conversation: time, then message id (shorter first, so that 9 precedes 10), then role (the
   * customer first), then everything else that tells two messages apart, and of two that are one what says more of its
   * canned response; never the order of the input, so that reordering a file changes nothing.
   */
  compare(a: number, b: number): number {
    return this.#compareIdentity(a, b) || this.#compareCanned(a, b);
  }

  #compareIdentity(a: number, b: number): number {
    const difference = this.at(a) - this.at(b);
    if (difference !== 0) return difference;
    return (
      this.#ids.compare(a, b) ||
      (this.#flags(a) & identityMask) - (this.#flags(b) & identityMask) ||
      this.#people.compare(this.author(a), this.author(b)) ||
      this.#get(a, fingerprintAt) - this.#get(b, fingerprintAt)
    );
  }

  /** Canned before not canned before unknown, and then by the name. */
  #compareCanned(a: number, b: number): number {
    const marked = (this.#flags(b) & cannedMask) - (this.#flags(a) & cannedMask);
    if (marked !== 0) return marked;
    const [one, other] = [this.cannedResponse(a) ?? "", this.cannedResponse(b) ?? ""];
    if (one === other) return 0;
    return one > other ? -1 : 1;
  }

  /** Equal for equal message ids; undefined for a message without one. */
  idFingerprint(index: number): number | undefined {
    return this.#ids.has(index) ? this.#get(index, fingerprintAt) : undefined;
  }

  /** Whether two messages of one conversation are one: by their ids where they have some, else by all that is known. */
  isSame(a: number, b: number): boolean {
    if (this.#ids.has(a) !== this.#ids.has(b)) return false;
    return this.#ids.has(a) ? this.#ids.compare(a, b) === 0 : this.#compareIdentity(a, b) === 0;
  }

  #flags(index: number): number {
    return this.#get(index, flagsAt) & flagMask;
  }

  #get(index: number, field: number): number {
    return this.#segments[index >>> segmentBits][(index & segmentMask) * width + field];
  }
}
