import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOutputs, datedDestinations, destinationsOf } from "../../../src/cli/outputs/destinations.ts";
import { findSources } from "../../../src/input/sources.ts";
import { chunked } from "../../support/bytes.ts";
import { folderWith, temporaryFolder } from "../../support/folder.ts";
import { ticketsOf } from "../../support/program.ts";
import { runIn } from "../../support/program-in.ts";

type Format = "table" | "json" | "markdown";
const endings = { ".json": "json", ".md": "markdown", ".txt": "table" } as const;
const of = (output: readonly string[], format?: Format) =>
  destinationsOf<Format>({ output, ...(format === undefined ? {} : { format }) }, endings, "table").map(
    (destination) => `${destination.path} ${destination.format}`,
  );

describe("the format", () => {
  test.each<{ what: string; output: string[]; format?: Format; expected: string[] }>([
    { what: "of standard output is the initial one", output: [], expected: ["- table"] },
    { what: "of standard output is that of -f", output: [], format: "json", expected: ["- json"] },
    { what: "of a file is that of its ending", output: ["a.json", "b.MD"], expected: ["a.json json", "b.MD markdown"] },
    {
      what: "of a file is that of its ending, whatever -f says of standard output",
      output: ["a.md", "-"],
      format: "json",
      expected: ["a.md markdown", "- json"],
    },
    {
      what: "of a file whose ending names none is that of -f",
      output: ["/dev/full", "a.md"],
      format: "json",
      expected: ["/dev/full json", "a.md markdown"],
    },
    {
      what: "may be named where the ending says the same",
      output: ["a.json"],
      format: "json",
      expected: ["a.json json"],
    },
    {
      what: "of standard output beside files is the initial one",
      output: ["-", "a.md"],
      expected: ["- table", "a.md markdown"],
    },
  ])("$what", ({ output, format, expected }) => {
    expect(of(output, format)).toEqual(expected);
  });

  test("an ending that names none is refused with the nearest", () => {
    expect(() => of(["a.jsn"])).toThrow(
      expect.objectContaining({
        message: "the ending of a.jsn names no format",
        details: { help: 'did you mean ".json"?' },
      }),
    );
  });

  test("a workbook is no text that standard output could show", () => {
    const endings = { ".xlsx": "xlsx", ".txt": "table" } as const;
    const refusal = { code: "bad-option", details: { help: expect.stringContaining("-o report.xlsx") } };
    expect(() => destinationsOf({ format: "xlsx" }, endings, "table")).toThrow(expect.objectContaining(refusal));
    expect(() => destinationsOf({ format: "xlsx", output: ["-"] }, endings, "table")).toThrow(
      expect.objectContaining(refusal),
    );
    expect(destinationsOf({ output: ["a.xlsx", "-"] }, endings, "table")).toEqual([
      { path: "a.xlsx", format: "xlsx" },
      { path: "-", format: "table" },
    ]);
  });

  test("-f without any effect is refused", () => {
    expect(() => of(["a.md", "b.txt"], "json")).toThrow(
      expect.objectContaining({
        status: 2,
        code: "bad-option",
        message: "-f json has no effect: a.md is markdown by its ending, b.txt is table by its ending",
        details: { help: "leave out -f json, or add -o - for standard output" },
      }),
    );
  });

  test("a placeholder that means nothing is refused", () => {
    expect(() => of(["{day}.json"])).toThrow(expect.objectContaining({ code: "bad-option", status: 2 }));
  });
});

const json = (...paths: readonly string[]) => paths.map((path) => ({ path, format: "json" as const }));

describe("checkOutputs", () => {
  test("rejected records cannot be named after the period", async () => {
    await expect(checkOutputs(temporaryFolder(), "rejects-{date}.ndjson", [], [])).rejects.toMatchObject({
      status: 2,
      message: "--rejects cannot be named after the period: rejects-{date}.ndjson",
    });
  });

  test("rejected records do not go to standard output", async () => {
    await expect(checkOutputs(temporaryFolder(), "-", [], [])).rejects.toMatchObject({
      status: 2,
      message: "--rejects cannot be standard output, where the result goes",
    });
  });

  describe("two names of one file", () => {
    const linkedFolder = () => {
      const folder = folderWith({ "a.json": "{}", "other.json": "{}" });
      mkdirSync(join(folder, "reports"));
      symlinkSync("reports", join(folder, "latest"));
      linkSync(join(folder, "other.json"), join(folder, "hard.json"));
      symlinkSync("a.json", join(folder, "link.json"));
      symlinkSync("reports/new.json", join(folder, "ahead.json"));
      return folder;
    };

    test.each([
      ["in a folder and a link to it", ["reports/may.json", "latest/may.json"]],
      ["a file and a link to it", ["a.json", "link.json"]],
      ["a file that is not there yet and a link to it", ["reports/new.json", "ahead.json"]],
      ["two ways of writing one name", ["a.json", "./reports/../a.json"]],
      ["in a folder that is missing", ["missing/a.json", "missing/a.json"]],
    ])("%s", async (_, names) => {
      const folder = linkedFolder();
      await expect(checkOutputs(folder, undefined, json(...names), [])).rejects.toMatchObject({
        status: 2,
        code: "output-twice",
        message: `${names[1]} would be written twice`,
      });
      const [first = "", second = ""] = names;
      await expect(checkOutputs(folder, second, json(first), [])).rejects.toMatchObject({ code: "output-twice" });
    });

    test("hard links are two files as soon as one is replaced", async () => {
      await expect(
        checkOutputs(linkedFolder(), undefined, json("other.json", "hard.json"), []),
      ).resolves.toBeUndefined();
    });
  });

  test("what the next run would take for its configuration is refused, also behind a link and as --rejects", async () => {
    const folder = temporaryFolder();
    symlinkSync("metrik.yml", join(folder, "link.json"));
    for (const [path, name] of [
      ["metrik.json", "metrik.json"],
      ["./metrik.yaml", "metrik.yaml"],
      ["package.json", "package.json"],
      ["link.json", "metrik.yml"],
    ]) {
      const refusal = { status: 2, code: "bad-option", message: `${name} is the name of a configuration` };
      await expect(checkOutputs(folder, undefined, json(path), [])).rejects.toMatchObject(refusal);
      await expect(checkOutputs(folder, path, [], [])).rejects.toMatchObject(refusal);
    }
    await expect(checkOutputs(folder, undefined, json("my-metrik.json", "-"), [])).resolves.toBeUndefined();
  });

  test("a dated name in a folder that is missing fails before the work", async () => {
    await expect(checkOutputs(temporaryFolder(), undefined, json("missing/{date}.json"), [])).rejects.toMatchObject({
      status: 74,
      details: { help: "make the folder first" },
    });
  });
});

describe("datedDestinations", () => {
  const day = { period: { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" }, timeZone: "UTC" };

  test("have the report's period in their names", async () => {
    const named = await datedDestinations(temporaryFolder(), undefined, json("-", "a-{date}.json", "b.json"), [], day);
    expect(named.map(({ path }) => path)).toEqual(["-", "a-2026-03-02.json", "b.json"]);
  });

  test("are as they were where no name has a date, with or without a period", async () => {
    const fixed = json("missing/a.json");
    expect(await datedDestinations("/", undefined, fixed, [], { ...day, period: null })).toBe(fixed);
  });

  test("are refused where two become one", async () => {
    const twice = json("{date}.json", "2026-03-02.json");
    await expect(datedDestinations(temporaryFolder(), undefined, twice, [], day)).rejects.toMatchObject({
      code: "output-twice",
      status: 2,
    });
  });

  test("are refused where one is a folder, or an input", async () => {
    const folder = folderWith({ "log-2026-03-02.json": "[]" });
    mkdirSync(join(folder, "2026-03-02.json"));
    const sources = await findSources(["log-2026-03-02.json"], folder, () => chunked([]));
    for (const [path, code] of [
      ["{date}.json", "cannot-write"],
      ["log-{date}.json", "output-is-input"],
    ] as const)
      await expect(datedDestinations(folder, undefined, json(path), sources, day)).rejects.toMatchObject({
        code,
        status: 74,
      });
  });
});

describe("no run writes over what it reads", () => {
  const inFolder = async (folder: string, ...args: readonly string[]) => {
    const { status, err } = await runIn(folder, ...args);
    return { status, code: /^error\[(.*?)\]/.exec(err)?.[1] };
  };

  test.each([
    ["the configuration", ["report", "tickets.csv", "-m", "volume", "-c", "shop.json", "-o", "shop.json"]],
    ["through a link", ["report", "tickets.csv", "-m", "volume", "-c", "shop.json", "-o", "link.json"]],
    ["with rejected records", ["report", "tickets.csv", "-m", "volume", "-c", "shop.json", "--rejects", "shop.json"]],
    ["with verdicts", ["check", "tickets.csv", "-g", "volume.n > 0", "-c", "shop.json", "-o", "shop.json"]],
    ["with conversations", ["conversations", "tickets.csv", "-c", "shop.json", "-o", "shop.json"]],
    ["with the verdicts on a saved report", ["render", "saved.json", "-c", "shop.json", "-o", "shop.json"]],
    ["the saved report", ["report", "tickets.csv", "-m", "volume", "--compare", "saved.json", "-o", "saved.json"]],
  ])("%s", async (_, args) => {
    const folder = folderWith({ "tickets.csv": ticketsOf(3), "shop.json": '{"gates":["volume.n > 0"]}' });
    symlinkSync("shop.json", join(folder, "link.json"));
    expect(await inFolder(folder, "report", "tickets.csv", "-m", "volume", "-o", "saved.json")).toEqual({ status: 0 });
    const saved = readFileSync(join(folder, "saved.json"), "utf8");
    expect(await inFolder(folder, ...args)).toEqual({ status: 74, code: "output-is-input" });
    expect(readFileSync(join(folder, "shop.json"), "utf8")).toBe('{"gates":["volume.n > 0"]}');
    expect(readFileSync(join(folder, "saved.json"), "utf8")).toBe(saved);
  });
});
