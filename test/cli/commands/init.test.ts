import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addInitOptions } from "../../../src/cli/add-options/reading.ts";
import type { ScopeOptions } from "../../../src/cli/arguments/options.ts";
import { type InitOptions, init } from "../../../src/cli/commands/init.ts";
import { noProgress } from "../../../src/cli/progress.ts";
import { reportRequest } from "../../../src/cli/requests/report-request.ts";
import { configurationOf, noConfiguration } from "../../../src/cli/settings/configuration.ts";
import type { Configuration } from "../../../src/config/load.ts";
import { demandOf } from "../../../src/report/demand.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { folderWith, temporaryFolder } from "../../support/folder.ts";
import { loadConfig } from "../../support/load-config.ts";
import { runIn } from "../../support/program-in.ts";

type Files = Readonly<Record<string, string>>;

function hostIn(cwd: string): FakeHost {
  const host = new FakeHost(cwd);
  host.clock = Date.UTC(2026, 5, 1);
  return host;
}

/** Runs init, and hands back what it has written. */
async function written(folder: string, files: readonly string[], options: Partial<InitOptions> = {}): Promise<string> {
  const host = hostIn(folder);
  await init(host, new Command("init"), files, { color: "never", ...options });
  expect(host.stdout.text).toBe("");
  return readFileSync(join(folder, options.output ?? "metrik.yaml"), "utf8");
}

/** Every line that is off is switched on. */
const switchedOn = (yaml: string): string => yaml.replaceAll(/^( *)# (?!#)/gm, "$1");

const tickets = [
  "Ticket ID;Saluran;Status;Waktu Dibuat;Waktu Respons Pertama;Penilaian",
  ...Array.from({ length: 40 }, (_, index) => {
    const minute = String(index).padStart(2, "0");
    return `T-${index};WA;${index % 9 === 0 ? "Batal" : "Selesai"};21-11-2025 16.${minute};21-11-2025 17.${minute};${(index % 5) + 1}`;
  }),
].join("\n");

const messages = [
  "conversation_id,created_at,author_role,author,channel",
  "A,2026-03-02T09:00:00Z,customer,Ani,email",
  "A,2026-03-02T09:05:00Z,agent,Sari,email",
  "B,2026-03-03T10:00:00Z,customer,Eko,whatsapp",
].join("\n");

describe("the file fits the files that it was written for", () => {
  const cases: readonly [name: string, files: Files, options: Partial<InitOptions>, args: readonly string[]][] = [
    ["tickets", { "tiket.csv": tickets }, {}, []],
    ["messages and tickets", { "tiket.csv": tickets, "chat.csv": messages }, {}, []],
    ["in a zone", { "tiket.csv": tickets }, { timeZone: "Asia/Jakarta" }, ["--time-zone", "Asia/Jakarta"]],
    [
      "in columns of no usual name, and ambiguous dates",
      { "a.csv": "Kode|Masuk|Keadaan\nK1|02/03/2026 09.00|Beres\nK2|03/03/2026 01.30|open\n" },
      {
        map: ["conversation=Kode", "createdAt=Masuk", "status=Keadaan"],
        dateFormat: "dd/MM/yyyy HH.mm",
        inputFormat: "tickets",
        delimiter: "pipe",
      },
      [
        ...["--map", "conversation=Kode", "--map", "createdAt=Masuk", "--map", "status=Keadaan"],
        ...["--date-format", "dd/MM/yyyy HH.mm", "--input-format", "tickets", "--delimiter", "pipe"],
      ],
    ],
    [
      "in an unusual dialect",
      { "a.csv": '# export\nid,status,created_at\n1,"a \\" b",2026-03-02T09:00:00Z\n' },
      { comment: "#", escape: "\\", relaxQuotes: true, encoding: "windows-1252", inputKind: "tickets", decimal: "," },
      [
        ...["--comment", "#", "--escape", "\\", "--relax-quotes", "--encoding", "windows-1252"],
        ...["--input-kind", "tickets", "--decimal", ","],
      ],
    ],
  ];

  test.each(cases)("%s", async (_, files, options, args) => {
    const folder = folderWith(files);
    const names = Object.keys(files);
    const before = await runIn(folder, "report", ...names, ...args, "-f", "json");
    expect(before).toMatchObject({ status: 0 });
    const yaml = await written(folder, names, options);
    await expect(loadConfig(join(folder, "metrik.yaml"))).resolves.toBeDefined();
    expect(await runIn(folder, "report", ...names, "-f", "json")).toEqual(before);
    const gates = (await loadConfig(join(folder, "metrik.yaml"))).gates ?? [];
    expect(gates.length > 0).toBe(/^gates:$/m.test(yaml));
    if (gates.length > 0) expect(await runIn(folder, "check", ...names)).toMatchObject({ status: 0 });
  });

  test("tickets: as it is written", async () => {
    const yaml = await written(folderWith({ "tiket.csv": tickets }), ["tiket.csv"], { timeZone: "Asia/Jakarta" });
    expect(yaml).toContain("\ntime-zone: Asia/Jakarta\n");
    expect(yaml).toContain(
      "\n#     createdAt: Waktu Dibuat  # by alias; time dd-MM-yyyy HH.mm (no offset: Asia/Jakarta); 2025-11-21T09:00:00Z | ",
    );
    expect(yaml).toContain("\n#     status: Status  # by name; word; Batal = abandoned | Selesai = resolved\n");
    expect(yaml).toMatch(/^# {3}## Fields without a column in it: updatedAt, queuedAt, /m);
    expect(yaml).toContain("\n#   delimiter: ;\n");
    // The first answer to each came after an hour; of 40, the scores 4 and 5 make 40 %.
    expect(yaml).toContain("\n  - first-response-time.p90 <= 2h  # today 1h 0m, n 40\n");
    expect(yaml).toContain("\n  - csat.value >= 35%  # today 40.0%, n 40\n");
  });

  test("says what was not understood, and what the zone decides", async () => {
    const text = "id;status;created_at\n1;Gelöst;02.03.2026 09:00\n2;Wartet;14.03.2026 09:00\n";
    const yaml = await written(folderWith({ "a.csv": text }), ["a.csv"]);
    expect(yaml).toContain("\n## Times in a.csv have none, and are read as UTC unless this says otherwise.\n");
    expect(yaml).toContain("\n#       Gelöst: open\n#       Wartet: open\n");
    expect(yaml).toContain("each is one of open, pending");
  });

  test("a field that files call differently has no line that would be wrong for one of them", async () => {
    const folder = folderWith({ "tiket.csv": tickets, "chat.csv": messages });
    const yaml = await written(folder, ["tiket.csv", "chat.csv"]);
    expect(yaml).toContain('## conversation is "Ticket ID" in tiket.csv, "conversation_id" in chat.csv\n');
    expect(yaml).not.toMatch(/^# +conversation:/m);
  });

  test("records that were rejected are tolerated by the check too, up to what the report tolerates", async () => {
    const lines = tickets.split("\n");
    const folder = folderWith({ "tiket.csv": [...lines, "T-99;WA;Selesai;;;"].join("\n") });
    await expect(written(folder, ["tiket.csv"])).rejects.toMatchObject({ code: "too-many-rejects" });
    expect(readdirSync(folder)).toEqual(["tiket.csv"]);
    const yaml = await written(folder, ["tiket.csv"], { maxRejects: "5%" });
    expect(yaml).toContain("\nmax-rejects: 5%  # today 1 in all\n");
    expect(await runIn(folder, "check", "tiket.csv")).toMatchObject({ status: 0 });
  });

  test("records that were rejected are kept where they are too many, as it is advised", async () => {
    const folder = folderWith({ "tiket.csv": [...tickets.split("\n"), "T-99;WA;Selesai;;;"].join("\n") });
    const { err, status } = await runIn(folder, "init", "tiket.csv", "--rejects", "rejects.ndjson");
    expect([status, err]).toEqual([3, expect.stringContaining("see them all with --rejects FILE")]);
    expect(JSON.parse(readFileSync(join(folder, "rejects.ndjson"), "utf8"))).toMatchObject({ line: 42 });
    expect(readdirSync(folder)).toEqual(["rejects.ndjson", "tiket.csv"]);
  });

  test.each([
    ["standard output", [], "-"],
    ["the configuration itself", [], "metrik.yaml"],
    ["one of another name", ["-o", "draft.yaml"], "./draft.yaml"],
    ["an input", [], "tiket.csv"],
  ])("rejected records are not kept in %s", async (_, more, rejects) => {
    const folder = folderWith({ "tiket.csv": tickets });
    const { status } = await runIn(folder, "init", "tiket.csv", ...more, "--rejects", rejects);
    expect([status === 0, readdirSync(folder)]).toEqual([false, ["tiket.csv"]]);
    expect(readFileSync(join(folder, "tiket.csv"), "utf8")).toBe(tickets);
  });

  test("whatever its columns are called", async () => {
    const name = fc
      .oneof(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
        fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` \t\n~=<.0-9a-z]{1,8}$/),
        fc.constantFrom("a: b", "# no", "\u001b[31m", "null", "::error::x", "'", "- x", "x\nhours: business"),
      )
      .filter((text) => text.trim() !== "" && !text.includes("\ufeff"));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 3, maxLength: 3 }), async ([id, at, status]) => {
        const header = ["x", id, at, status].map(quoted).join(",");
        const folder = folderWith({ "a.csv": `${header}\n0,K1,2026-03-02T09:00:00Z,${quoted(status)}\n` });
        const map = [`conversation=${id}`, `createdAt=${at}`, `status=${status}`];
        const args = map.flatMap((pair) => ["--map", pair]);
        const before = await runIn(folder, "report", "a.csv", ...args, "--delimiter", ",", "-f", "json");
        fc.pre(before.status === 0);
        const yaml = await written(folder, ["a.csv"], { map, delimiter: "," });
        expect(await runIn(folder, "report", "a.csv", "-f", "json")).toEqual(before);
        writeFileSync(join(folder, "metrik.yaml"), switchedOn(yaml));
        await configurationOf(hostIn(folder), {});
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe("what the command line says of files is written, whatever it is", () => {
  const samples: Readonly<Record<string, string | boolean | readonly string[]>> = {
    inputFormat: "tickets",
    inputKind: "orders",
    map: ["createdAt=Waktu = Masuk"],
    dateFormat: "dd/MM/yyyy HH.mm",
    decimal: ",",
    scale: ["csat=1-10", "nps=0-5", "ces=good-bad"],
    timeZone: "Asia/Jakarta",
    delimiter: "pipe",
    escape: "\\",
    comment: "#",
    relaxQuotes: true,
    encoding: "windows-1252",
    sheet: "Maret: tiket",
    sessionGap: "8h",
    maxRejects: "5%",
  };
  const options = addInitOptions(new Command()).options.map((option) => option.attributeName());

  const ofTheRun = ["output", "force", "rejects"];

  test.each(options.filter((name) => !ofTheRun.includes(name)))("%s", async (name) => {
    expect(Object.keys(samples)).toContain(name);
    const said = { color: "never" as const, [name]: samples[name] };
    const folder = temporaryFolder();
    await written(folder, [], said);
    /** How files would be read. */
    const reading = async (options: Partial<InitOptions>, configuration: Configuration) => {
      const question = { metrics: [], by: [], every: undefined, where: [] };
      const all: ScopeOptions = { color: "never", ...options };
      const { read, rejectLimit } = await reportRequest(
        host,
        [],
        all,
        configuration,
        question,
        demandOf(question),
        noProgress,
      );
      // Where a column was named is told of options only, and only their scales stand above those of headers.
      const settings = { ...read.settings, statedScales: undefined };
      return { ...read, settings, mapped: new Map(), rejectLimit };
    };
    const host = hostIn(folder);
    const asSaid = await reading(said, noConfiguration);
    expect(asSaid).not.toEqual(await reading({}, noConfiguration));
    expect(await reading({}, await configurationOf(host, {}))).toEqual(asSaid);
  });
});

test.each<Partial<InitOptions>>([
  { sessionGap: "soon" },
  { timeZone: "Asia/Jakatra" },
  { maxRejects: "few" },
  { scale: ["csat=ten"] },
  { map: ["createdOn=Waktu"] },
])("what could not be read again is refused, also without files: %j", async (options) => {
  const folder = temporaryFolder();
  await expect(written(folder, [], options)).rejects.toMatchObject({ status: 2 });
  expect(readdirSync(folder)).toEqual([]);
});

describe("what is switched off is right as soon as it is switched on", () => {
  test.each([
    ["the template", {}, []],
    ["tickets", { "tiket.csv": tickets }, ["tiket.csv"]],
    ["unknown words", { "a.csv": "id,status,created_at\n1,Gelöst,2026-03-02T09:00:00Z\n" }, ["a.csv"]],
  ])("%s", async (_, files: Files, names: readonly string[]) => {
    const folder = folderWith(files);
    const yaml = await written(folder, names);
    const path = join(folder, "metrik.yaml");
    writeFileSync(path, switchedOn(yaml));
    const { config } = await configurationOf(hostIn(folder), {});
    expect(Object.keys(config)).toEqual(
      expect.arrayContaining(["$schema", "time-zone", "hours", "calendars", "input", "currency", "metrics", "tags"]),
    );
    expect(config.gates?.length).toBeGreaterThan(0);
    expect(config.input?.map).toBeDefined();
  });

  test("the template as it is says nothing, and reads no standard input", async () => {
    const folder = temporaryFolder();
    await written(folder, []);
    expect(await loadConfig(join(folder, "metrik.yaml"))).toEqual({});
  });
});

describe("where it goes", () => {
  const inFolder = async (folder: string, options: Partial<InitOptions>, files: readonly string[] = []) => {
    const host = hostIn(folder);
    await init(host, new Command("init"), files, { color: "never", ...options });
    return host;
  };

  test("says what was written and what comes next, unless it is to be quiet", async () => {
    const folder = folderWith({ "tiket.csv": tickets });
    const host = await inFolder(folder, {}, ["tiket.csv"]);
    expect(host.stderr.text).toMatch(/^wrote metrik\.yaml; metrik check with the same files judges its \d+ gates\n$/);
    expect((await inFolder(folder, { output: "other.yaml" })).stderr.text).toBe(
      "wrote other.yaml, a template without gates: with files, init writes gates that they pass\n",
    );
    expect((await inFolder(folder, { output: "third.yaml", quiet: true })).stderr.text).toBe("");
  });

  test("what comes next names a configuration that is not found from there", async () => {
    const folder = folderWith({ "tiket.csv": tickets });
    mkdirSync(join(folder, "cfg"));
    for (const output of ["conf.yaml", "cfg/metrik.yaml"])
      expect((await inFolder(folder, { output }, ["tiket.csv"])).stderr.text).toContain(
        `wrote ${output}; metrik check -c ${output} with the same files judges`,
      );
    expect((await inFolder(folder, { output: "my conf.yaml" }, ["tiket.csv"])).stderr.text).toContain(
      "wrote my conf.yaml; metrik check -c 'my conf.yaml' with the same files judges",
    );
    expect((await inFolder(folder, { output: "./metrik.yaml" }, ["tiket.csv"])).stderr.text).toContain(
      "; metrik check with the same files judges",
    );
  });

  test("- is standard output, and nothing is written", async () => {
    const folder = folderWith({ "metrik.yaml": "mine" });
    const host = await inFolder(folder, { output: "-" });
    expect(host.stdout.text).toContain("# time-zone: Asia/Jakarta\n");
    expect(host.stderr.text).toBe("");
    expect(readFileSync(join(folder, "metrik.yaml"), "utf8")).toBe("mine");
  });

  test("a file that is there already is left alone, unless it is told to be replaced", async () => {
    const folder = folderWith({ "metrik.yaml": "mine" });
    await expect(inFolder(folder, {})).rejects.toMatchObject({ code: "file-exists", status: 74 });
    expect(readFileSync(join(folder, "metrik.yaml"), "utf8")).toBe("mine");
    await inFolder(folder, { force: true });
    expect(readFileSync(join(folder, "metrik.yaml"), "utf8")).toContain("# time-zone");
  });

  test("no second configuration comes into a folder that has one", async () => {
    const folder = folderWith({ "package.json": '{"metrik":{}}' });
    await expect(inFolder(folder, { force: true })).rejects.toMatchObject({ code: "two-configs", status: 2 });
    await inFolder(folder, { output: "draft.yaml" });
    expect(readdirSync(folder).sort()).toEqual(["draft.yaml", "package.json"]);
  });

  test("a package.json is never replaced: it holds more than a configuration", async () => {
    const manifest = '{"name":"shop"}';
    const folder = folderWith({ "package.json": manifest });
    for (const output of ["package.json", "./package.json"])
      await expect(inFolder(folder, { output, force: true })).rejects.toMatchObject({
        code: "bad-option",
        status: 2,
        details: { help: 'write metrik.yaml, or add the key "metrik" to it yourself' },
      });
    expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(manifest);
  });

  test("a folder that is not there, or an input, is refused before anything is read", async () => {
    const folder = folderWith({ "tiket.csv": tickets });
    await expect(inFolder(folder, { output: "no/metrik.yaml" }, ["tiket.csv"])).rejects.toMatchObject({ status: 74 });
    await expect(inFolder(folder, { output: "tiket.csv", force: true }, ["tiket.csv"])).rejects.toMatchObject({
      code: "output-is-input",
    });
    expect(readFileSync(join(folder, "tiket.csv"), "utf8")).toBe(tickets);
  });
});

describe("files that it cannot use", () => {
  test("are named as report names them, and nothing is written", async () => {
    const folder = folderWith({ "a.csv": "id,status,created_at\n1,open,02/03/2026\n" });
    await expect(written(folder, ["a.csv"])).rejects.toMatchObject({ code: "ambiguous-day-month", status: 3 });
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  test("standard input cannot be read twice", async () => {
    const folder = temporaryFolder();
    await expect(written(folder, ["-"])).rejects.toMatchObject({ code: "read-twice", status: 3 });
  });

  test("a configuration above does not leak into the new one", async () => {
    const folder = folderWith({ "metrik.yaml": "time-zone: Asia/Makassar\n", "below/tiket.csv": tickets });
    expect(await written(join(folder, "below"), ["tiket.csv"])).toContain("\n# time-zone: Asia/Jakarta\n");
  });
});
