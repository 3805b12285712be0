import { expect, test } from "vitest";
import { chatNameIn } from "../../../src/formats/whatsapp/chat-name.ts";

test.each([
  ["WhatsApp Chat with Ana.txt", "Ana"],
  ["exports/2026/WhatsApp Chat with Ana Putri.txt", "Ana Putri"],
  ["WhatsApp Chat with +62 812-3456-7890.txt", "+62 812-3456-7890"],
  ["WhatsApp Chat with Ana (1).txt", "Ana"],
  ["WhatsApp Chat with Ana(2).txt.gz", "Ana"],
  ["Chat WhatsApp dengan Ana.txt", "Ana"],
  ["WhatsApp Chat - Ana/_chat.txt", "Ana"],
  ["WhatsApp Chat - Ana.zip/_chat.txt", "Ana"],
  ["WhatsApp Chat with Ana (1).zip/WhatsApp Chat with Ana.txt", "Ana"],
  ["C:\\exports\\WhatsApp Chat - Ana (1)\\_chat.txt", "Ana"],
  ["WhatsApp Chat - Ana.txt", "Ana"],
])("%s", (path, name) => {
  expect(chatNameIn(path)).toBe(name);
});

test("the number stays where somebody who writes there is called so", () => {
  const isWriter = (name: string) => name === "Ana (2)";
  expect(chatNameIn("WhatsApp Chat with Ana (2).txt", isWriter)).toBe("Ana (2)");
  expect(chatNameIn("WhatsApp Chat with Ana (2) (1).txt", isWriter)).toBe("Ana (2)");
  expect(chatNameIn("WhatsApp Chat - Ana (2)/_chat (1).txt", isWriter)).toBe("Ana (2)");
  expect(chatNameIn("WhatsApp Chat with Budi (2).txt", isWriter)).toBe("Budi");
  expect(chatNameIn("WhatsApp Chat with Ana (Kantor).txt")).toBe("Ana (Kantor)");
});

test.each(["_chat.txt", "exports/_chat.txt", "ana.txt", "<stdin>", "WhatsApp Chat - Ana/notes.txt"])(
  "%s says nothing",
  (path) => {
    expect(chatNameIn(path)).toBeUndefined();
  },
);
