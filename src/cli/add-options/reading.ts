import type { Command } from "commander";
import { kinds } from "../../formats/format.ts";
import { choice, collect } from "./option.ts";
import { addRejectOptions } from "./output.ts";

/** What the files are, and how they are written. */
const addFileOptions = (command: Command): Command =>
  command
    .optionsGroup("Reading:")
    .option("--input-format <name>", "what the files are; found from their content otherwise")
    .addOption(choice("--input-kind <kind>", "the kind of files whose columns do not show it", kinds))
    .option(
      "--map <field=column>",
      "the column of a field, such as createdAt='Waktu Dibuat' or createdAt='Tanggal + Jam'; repeatable",
      collect,
    )
    .option("--date-format <pattern>", "how dates are written, such as 'dd/MM/yyyy HH:mm'")
    .addOption(choice("--decimal <mark>", "the decimal mark, where 1.250 can be two numbers", [",", "."]))
    .option(
      "--scale <kind=scale>",
      "the scale of ratings that do not say it themselves, such as csat=1-10; repeatable",
      collect,
    )
    .option("--time-zone <zone>", "the zone of the report and of times without an offset, such as Asia/Jakarta")
    .option("--delimiter <char>", "what separates CSV fields; found from the header otherwise (\\t is a tab)")
    .option("--escape <char>", "what escapes a quote inside quotes, such as '\\'")
    .option("--comment <text>", "what CSV comment lines begin with")
    .option("--relax-quotes", "keep quotes inside quoted CSV fields as they are")
    .option("--encoding <name>", "the encoding of the files, such as windows-1252; UTF-8 otherwise")
    .option("--sheet <name>", "the sheet of an Excel workbook; the first otherwise")
    .option(
      "--session-gap <length>",
      "the silence after which a chat room begins another case, such as 8h; 24h otherwise",
    );

export const addConfigOption = (command: Command): Command =>
  command.option("-c, --config <file>", "the configuration; metrik.yaml here or in a folder above otherwise");

/** How files are read. */
export const addReadOptions = (command: Command): Command => addConfigOption(addFileOptions(command));

/** How the files are read that a configuration is written for: there is none yet. */
export const addInitOptions = (command: Command): Command =>
  addFileOptions(
    addRejectOptions(
      command
        .optionsGroup("Output:")
        .option("-o, --output <file>", "the configuration to write, metrik.yaml otherwise; - is standard output")
        .option("--force", "replace the file where there is one"),
    ),
  );
