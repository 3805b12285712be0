import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Interruption } from "../../src/cli/interruption.ts";

class FakeProcess extends EventEmitter {
  readonly pid: number = 42;
  exitCode: number | string | null | undefined;
  readonly killed: unknown[] = [];

  kill(pid: number, signal: string): void {
    this.killed.push([pid, signal, this.listenerCount(signal)]);
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  { signal: "SIGINT", status: 130 },
  { signal: "SIGTERM", status: 143 },
])("$signal asks the run to end, with status $status", ({ signal, status }) => {
  const process = new FakeProcess();
  const interruption = new Interruption(process);
  expect(interruption.signal.aborted).toBe(false);
  process.emit(signal, signal);
  expect(interruption.signal.aborted).toBe(true);
  expect(process.exitCode).toBe(status);
  expect(process.killed).toEqual([]);
});

test("after half a second everything is undone and the signal kills", () => {
  const process = new FakeProcess();
  const interruption = new Interruption(process);
  const undone: string[] = [];
  interruption.onStop(() => undone.push("first"));
  interruption.onStop(() => undone.push("taken back"))();
  process.emit("SIGTERM", "SIGTERM");
  vi.advanceTimersByTime(499);
  expect(undone).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(undone).toEqual(["first"]);
  expect(process.killed).toEqual([[42, "SIGTERM", 0]]);
});

test("a second signal does not wait", () => {
  const process = new FakeProcess();
  const interruption = new Interruption(process);
  let isUndone = false;
  interruption.onStop(() => {
    isUndone = true;
  });
  process.emit("SIGTERM", "SIGTERM");
  process.emit("SIGINT", "SIGINT");
  expect(isUndone).toBe(true);
  expect(process.killed).toEqual([[42, "SIGINT", 0]]);
});

describe("what takes long without a break", () => {
  const listeners = (process: FakeProcess) => ["SIGINT", "SIGTERM"].map((signal) => process.listenerCount(signal));

  test("is ended by a signal as any process is", () => {
    const process = new FakeProcess();
    const interruption = new Interruption(process);
    expect(interruption.interruptibly(() => listeners(process))).toEqual([0, 0]);
    expect(listeners(process)).toEqual([1, 1]);
  });

  test("is heard of again where it fails", () => {
    const process = new FakeProcess();
    const interruption = new Interruption(process);
    const fail = () => {
      throw new Error("no");
    };
    expect(() => interruption.interruptibly(fail)).toThrow("no");
    expect(listeners(process)).toEqual([1, 1]);
  });

  test("hears the signal behind it where it is the first process of its system", () => {
    const process = Object.assign(new FakeProcess(), { pid: 1 });
    expect(new Interruption(process).interruptibly(() => listeners(process))).toEqual([1, 1]);
  });
});
