import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { openDecoded } from "../../../src/input/bytes/open-decoded.ts";
import { file } from "../../support/bytes.ts";

const open = (name: string, content: Readonly<Record<string, string>>) =>
  openDecoded(
    file(name, zipSync(Object.fromEntries(Object.entries(content).map(([path, text]) => [path, Buffer.from(text)])))),
  );

test("an archive of a WhatsApp chat is refused with the way to unpack it that keeps the chat's name", async () => {
  const chat = { "00000012-PHOTO.jpg": "…", "_chat.txt": "[15/04/26, 16.05.33] Ana: Halo\n" };
  await expect(open("exports/WhatsApp Chat - Ana.zip", chat)).rejects.toMatchObject({
    code: "not-text",
    details: {
      file: "exports/WhatsApp Chat - Ana.zip",
      help:
        'unpack it into a folder of its name: unzip "exports/WhatsApp Chat - Ana.zip" -d "exports/WhatsApp Chat - Ana", ' +
        'and give "exports/WhatsApp Chat - Ana/_chat.txt"',
    },
  });
});

test("another archive is refused as one", async () => {
  await expect(open("export.zip", { "tickets.csv": "id\n" })).rejects.toMatchObject({
    message: "a zip archive, not text",
  });
});
