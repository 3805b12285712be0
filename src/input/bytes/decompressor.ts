import { createGunzip, type Gunzip } from "node:zlib";
import { inputError, type MetrikError } from "../../errors.ts";
import { isBomb, largestRatio } from "./expansion.ts";
import { isSystemError } from "./system-error.ts";

/** How much is taken from zlib at once; its default of 16 KiB costs a thread's round trip each. */
const outputSize = 256 * 1024;

/** Node's gunzip, one piece after the other, with the checks that it lacks: ratio, and bytes behind the padding. */
export class Decompressor {
  readonly #name: string;
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: outputSize });
  #chunks: Uint8Array[] = [];
  #bytesIn = 0;
  #bytesOut = 0;
  #hasEnded = false;
  #failure: MetrikError | undefined;

  constructor(name: string) {
    this.#name = name;
    this.#gunzip.on("data", (chunk: Uint8Array) => this.#collect(chunk));
    this.#gunzip.on("error", () => {}); // The callbacks of write and end bring it.
  }

  /** Decompresses a piece and returns what came out. */
  async write(piece: Uint8Array): Promise<readonly Uint8Array[]> {
    if (this.#hasEnded) {
      this.#refuseTrailing(piece);
      return [];
    }
    this.#bytesIn += piece.length;
    await this.#settled((done) => this.#gunzip.write(piece, done));
    const left = this.#bytesIn - this.#gunzip.bytesWritten;
    if (left > 0) {
      this.#hasEnded = true;
      this.#refuseTrailing(piece.subarray(piece.length - left));
    }
    return this.#take();
  }

  /** Says that all pieces were written, and returns the rest. */
  async end(): Promise<readonly Uint8Array[]> {
    if (!this.#hasEnded) await this.#settled((done) => this.#gunzip.once("end", done).end());
    return this.#take();
  }

  close(): void {
    this.#gunzip.destroy();
  }

  #take(): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }

  #collect(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#bytesOut += chunk.length;
    if (!isBomb(this.#bytesOut, this.#bytesIn)) return;
    this.#failure = inputError("limit", `decompresses to more than ${largestRatio} times its size`, {
      file: this.#name,
      help: "decompress it first and look at it, if you trust where it comes from",
    });
    this.#gunzip.destroy(this.#failure);
  }

  /** Zeros behind the last member are padding; gunzip stops there and says nothing of what follows them. */
  #refuseTrailing(bytes: Uint8Array): void {
    if (bytes.some((byte) => byte !== 0)) throw this.#trailing();
  }

  #trailing(): MetrikError {
    return inputError("gzip-trailing-bytes", "other bytes follow the gzip data", {
      file: this.#name,
      help: "the file was damaged, or something was appended to it: get it again",
    });
  }

  #settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(this.#failure ?? this.#explained(error));
      this.#gunzip.once("error", fail);
      start((error) => {
        this.#gunzip.off("error", fail);
        const failure = error ?? this.#failure;
        if (failure) fail(failure);
        else resolve();
      });
    });
  }

  #explained(error: Error): MetrikError {
    if (error.message === "incorrect header check") return this.#trailing();
    const file = this.#name;
    if (isSystemError(error, "Z_BUF_ERROR"))
      return inputError("gzip-truncated", "the gzip data end too soon", { file, help: "get the file again" });
    return inputError("gzip-damaged", `damaged gzip data: ${error.message}`, { file, help: "get the file again" });
  }
}
