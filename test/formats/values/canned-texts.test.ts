import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CannedTexts, isTelling } from "../../../src/formats/values/canned-texts.ts";

const greeting = new CannedTexts({ greeting: "Halo {name}, ada yang bisa dibantu?" });

describe("a message is a canned response where its text is", () => {
  test("the same, or the same with any text where a name in braces stands", () => {
    const texts = new CannedTexts({ thanks: "Terima kasih.", greeting: "Halo {name}, ada yang bisa dibantu?" });
    expect(texts.nameOf("Terima kasih.")).toBe("thanks");
    expect(texts.nameOf("Halo Ana, ada yang bisa dibantu?")).toBe("greeting");
    expect(texts.nameOf("Halo Ana, apa kabar, ada yang bisa dibantu?")).toBe("greeting");
  });

  test.each([
    "Halo Ana, ada yang bisa dibantu",
    "Kak, Halo Ana, ada yang bisa dibantu?",
    "Halo Ana, ada yang bisa dibantu? Mohon tunggu.",
    "halo Ana, ada yang bisa dibantu?",
    "HaloAna, ada yang bisa dibantu?",
    "",
  ])("not where anything else stands before, behind or in between: %j", (text) => {
    expect(greeting.nameOf(text)).toBeUndefined();
  });

  test("however its white space and its accents are written", () => {
    const texts = new CannedTexts({ hours: "Buka  pukul 9\nCafé Jaya\n" });
    expect(texts.nameOf("\u00a0Buka pukul\t9\r\n\r\nCafe\u0301 Jaya")).toBe("hours");
    expect(texts.nameOf("Bukapukul 9 Café Jaya")).toBeUndefined();
  });

  test.each([
    ["{{1}}, pesanan {{2}} dikirim", "Ana, pesanan 17 dikirim"],
    ["{{ticket.requester.name | default: 'Kak'}}: dikirim", "Ana: dikirim"],
    ["{first}{last} dikirim", "Ana Sari dikirim"],
    ["dikirim {when}", "dikirim besok\npagi"],
    ["a {x} b {y} a b", "a 1 b 2 b 3 a b"],
    ["*Promo* {x}", "*Promo* besar"],
    ["harga (termasuk PPN) {x}?", "harga (termasuk PPN) 5?"],
    ["diskon {5%", "diskon {5%"],
  ])("%j: %j", (template, text) => {
    expect(new CannedTexts({ it: template }).nameOf(text)).toBe("it");
  });

  test.each([
    ["Halo {name}, ada", "Halo , ada"],
    ["Halo {name} ada", "Halo ada"],
    ["{name} ada", "ada"],
    ["ada {name}", "ada"],
    ["{a} ada {b} apa {c}", "ada apa"],
  ])("a placeholder stands for nothing, too: %j: %j", (template, text) => {
    expect(new CannedTexts({ it: template }).nameOf(text)).toBe("it");
  });

  test.each([
    ["Halo {name} ada", "Haloada"],
    ["ada {x} ada", "ada"],
    ["dan {x}dan", "dan"],
    ["*Promo* {x}", "Ada Promo besar"],
    ["a.c {x}", "abc d"],
  ])("not a part of it twice, nor signs for anything else: %j: %j", (template, text) => {
    expect(new CannedTexts({ it: template }).nameOf(text)).toBeUndefined();
  });

  test("a whole text comes before one with placeholders, and of these the first", () => {
    const texts = new CannedTexts({ any: "Halo {name}", later: "Halo {first} {last}", all: "Halo semua" });
    expect(texts.nameOf("Halo semua")).toBe("all");
    expect(texts.nameOf("Halo Ana Sari")).toBe("any");
  });

  test("with any text in the places of its placeholders", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => /^[^\s{}]+$/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(fc.string({ unit: "grapheme" })), (words, inserted) => {
        const texts = new CannedTexts({ it: words.join(" {x} ") });
        const message = words.map((one, index) => (index === 0 ? one : `${inserted[index] ?? ""} ${one}`)).join(" ");
        expect(texts.nameOf(message)).toBe("it");
      }),
    );
  });

  test("exactly where a regular expression that tries everything finds it", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "ab", " "), { maxLength: 12 }).map((parts) => parts.join(""));
    const expression = (template: string): RegExp => {
      const [first = "", ...others] = ` ${template.trim().replace(/ +/g, " ")} `.split("{x}");
      const rest = others.map((piece) =>
        piece.startsWith(" ") ? `(?:(?<= )${piece.slice(1)}|.*${piece})` : `.*${piece}`,
      );
      return new RegExp(`^${[first, ...rest].join("")}$`);
    };
    fc.assert(
      fc.property(fc.array(letters, { minLength: 2, maxLength: 4 }), letters, (pieces, text) => {
        const template = pieces.join("{x}");
        const isFound = expression(template).test(` ${text.trim().replace(/ +/g, " ")} `);
        expect(new CannedTexts({ it: template }).nameOf(text)).toBe(isFound ? "it" : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test("in time that grows with the text, however often its beginning may be meant", () => {
    const texts = new CannedTexts({ it: `${"a {x} ".repeat(50)}b` });
    expect(texts.nameOf(`${"a ".repeat(50_000)}c`)).toBeUndefined();
  }, 1000);
});

test.each([
  ["Halo {name}", true],
  ["👍", true],
  ["{name}", false],
  ["{a} {b}, {c}!", false],
  [" \n", false],
])("%j tells messages from others: %s", (text, telling) => {
  expect(isTelling(text)).toBe(telling);
});
