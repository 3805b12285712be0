import { ExitStatus } from "../errors.ts";

const statuses = { SIGINT: ExitStatus.interrupted, SIGTERM: ExitStatus.terminated } as const;
type Signal = keyof typeof statuses;
const signals = ["SIGINT", "SIGTERM"] as const;

/** How long a run may take to end by itself, in milliseconds. */
const grace = 500;

/** What an interruption needs of a process. */
export interface Interruptible {
  readonly pid: number;
  exitCode?: number | string | null | undefined;
  on(signal: Signal, listener: (signal: Signal) => void): unknown;
  off(signal: Signal, listener: (signal: Signal) => void): unknown;
  kill(pid: number, signal: Signal): unknown;
}

/**
 * SIGINT and SIGTERM: the first one asks the run to end and sets its exit status; a second one, or half a second
 * without an end, undoes what was registered and lets the signal do what it does by default.
 */
export class Interruption {
  readonly #process: Interruptible;
  readonly #controller = new AbortController();
  readonly #undos = new Set<() => void>();

  constructor(process: Interruptible) {
    this.#process = process;
    this.#listen();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  onStop(undo: () => void): () => void {
    this.#undos.add(undo);
    return () => void this.#undos.delete(undo);
  }

  /**
   * Does what leaves nothing to undo and takes long without a break. Nobody would hear a signal meanwhile: it ends the process
   * at once, unless that is the first of its system, which no signal ends by default.
   */
  interruptibly<Made>(work: () => Made): Made {
    if (this.#process.pid === 1) return work();
    this.#ignore();
    try {
      return work();
    } finally {
      this.#listen();
    }
  }

  #listen(): void {
    for (const signal of signals) this.#process.on(signal, this.#receive);
  }

  #ignore(): void {
    for (const signal of signals) this.#process.off(signal, this.#receive);
  }

  readonly #receive = (signal: Signal): void => {
    if (this.signal.aborted) this.#stop(signal);
    else this.#askToEnd(signal);
  };

  #askToEnd(signal: Signal): void {
    this.#process.exitCode = statuses[signal];
    this.#controller.abort();
    setTimeout(() => this.#stop(signal), grace).unref();
  }

  #stop(signal: Signal): void {
    for (const undo of this.#undos) undo();
    this.#ignore();
    this.#process.kill(this.#process.pid, signal);
  }
}
