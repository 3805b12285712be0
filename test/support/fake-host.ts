import type { Host } from "../../src/cli/host.ts";
import type { Output } from "../../src/cli/streams.ts";
import type { ExitStatus } from "../../src/errors.ts";
import { chunked } from "./bytes.ts";

/** A stream that keeps what is written to it. */
class FakeOutput implements Output {
  text = "";
  isTTY = false;
  columns: number | undefined;
  isOpen = true;

  async write(text: string): Promise<void> {
    this.text += text;
  }
}

/** A host in memory. What was written and set can be read from it; the clock stands unless a test moves it. */
export class FakeHost implements Host {
  args: readonly string[] = [];
  env: Record<string, string | undefined> = {};
  cwd: string;
  nodeVersion = "v20.20.0";
  clock = 0;
  exitStatus: ExitStatus | undefined;
  readonly stdin = { isTTY: false, text: "", bytes: () => chunked([Buffer.from(this.stdin.text)]) };
  readonly stdout = new FakeOutput();
  readonly stderr = new FakeOutput();
  readonly undos = new Set<() => void>();
  readonly interruption = new AbortController();
  readonly interrupted = this.interruption.signal;

  constructor(cwd = "/") {
    this.cwd = cwd;
  }

  now(): number {
    return this.clock;
  }

  setExitStatus(status: ExitStatus): void {
    this.exitStatus = status;
  }

  onStop(undo: () => void): () => void {
    this.undos.add(undo);
    return () => void this.undos.delete(undo);
  }

  interruptibly<Made>(work: () => Made): Made {
    return work();
  }

  onUncaught(): void {}
}
