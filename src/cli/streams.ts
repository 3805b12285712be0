import { writeFile } from "node:fs";
import { Socket } from "node:net";
import { promisify } from "node:util";
import { isSystemError } from "../input/bytes/system-error.ts";
import { cannotWrite } from "./outputs/cannot-write.ts";

/** A stream of the process that text is written to. */
export interface Output {
  readonly isTTY: boolean;
  /** How wide the terminal is; undefined where there is none, or it does not know. */
  readonly columns: number | undefined;
  /** False when the reader has gone, so that nothing more need be written. */
  readonly isOpen: boolean;
  /** Ends when the text was handed over. */
  write(text: string): Promise<void>;
}

/** What is used of `process.stdout`, where `isTTY` and `columns` are missing unless it is a terminal. */
export interface StandardStream {
  readonly fd: number;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on(event: "error", listener: (error: Error) => void): unknown;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/**
 * Standard output. A reader that has gone (`| head -1`) wants no more: the rest is dropped without an error.
 * `write` throws a MetrikError (exit 74) for anything else, such as a full disk.
 */
export function standardOutput(stream: StandardStream): Output {
  let hasReader = true;
  stream.on("error", () => {}); // Every write is told of its own error.
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns || undefined; // A terminal that does not know its size says 0.
    },
    get isOpen() {
      return hasReader;
    },
    async write(text) {
      try {
        if (hasReader) await handOver(stream, text);
      } catch (error) {
        if (!isSystemError(error, "EPIPE")) throw cannotWrite("<stdout>", error);
        hasReader = false;
      }
    },
  };
}

/** Standard error: where it cannot be written there is nowhere left to say so. */
export function standardError(stream: StandardStream): Output {
  const output = standardOutput(stream);
  return {
    isTTY: output.isTTY,
    get columns() {
      return output.columns;
    },
    get isOpen() {
      return output.isOpen;
    },
    write: (text) => output.write(text).catch(() => {}),
  };
}

/** A file gets all of it or fails: Node's own stream writes once, and does not see that a full disk took only a part. */
function handOver(stream: StandardStream, text: string): Promise<void> {
  return stream instanceof Socket
    ? new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())))
    : promisify(writeFile)(stream.fd, text);
}
