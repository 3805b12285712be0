/** One way of writing a moment. It is stateful: the flags tell about the last read. */
export interface Spelling {
  /** True where the text has no offset, so that a time zone must say which instant is meant. */
  readonly local: boolean;
  /** Whether the last text was finer than a millisecond; the rest was cut off. */
  readonly finer: boolean;
  /** Whether the last text had a second 60, which is read as 59.999. */
  readonly leapSecond: boolean;
  /**
   * The moment that UTF-8 bytes [start, end) spell, in milliseconds since the epoch, or NaN where they spell none.
   * Of a local spelling it is the wall clock read as if it were UTC.
   */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** The spelling in words or tokens that `--date-format` takes, as a text that it can read has it. */
  describe(text: string): string;
}
