import { expect, test } from "vitest";
import { ordersFor } from "../../../src/metrics/commerce/order-credit.ts";
import type { Contact, Context } from "../../../src/metrics/context.ts";
import { commerce, order } from "../../support/commerce.ts";
import { conversation } from "../../support/conversation.ts";
import { always, hour } from "../measure.ts";

const contact = (name: string, at: number, repliedAt?: number): Contact => ({
  conversation: name,
  at,
  isInbound: true,
  repliedAt,
  tags: [],
});

test("every order counts for one conversation, and is looked for once, however many conversations a name has", () => {
  let asked = 0;
  const contacts = Array.from({ length: 100 }, (_, index) => contact(`${index}`, index));
  const orders = [order("upsell", 50, { customer: "Guest" }), order("upsell", 70, { customer: "Guest" })];
  const context: Context = {
    ...always,
    commerce: commerce({ orders }),
    contactsOf: () => {
      asked++;
      return contacts;
    },
  };
  const counted = contacts.map(({ conversation: id, at: createdAt }) =>
    ordersFor(conversation({ id, customer: "Guest", createdAt }), hour, context).map(({ at }) => at),
  );
  expect(counted.flatMap((times, index) => times.map((at) => [index, at]))).toEqual([
    [49, 50],
    [69, 70],
  ]);
  expect(asked).toBe(2);
});

test("what names a conversation is that one's, and stands in time with the others", () => {
  const context: Context = {
    ...always,
    commerce: commerce({
      orders: [
        order("upsell", 30, { customer: "C" }),
        order("upsell", 20, { customer: "C", conversation: "1" }),
        order("upsell", 40, { conversation: "1" }),
      ],
    }),
    contactsOf: () => [contact("1", 0)],
  };
  const of = (window: number) =>
    ordersFor(conversation({ id: "1", customer: "C" }), window, context).map(({ at }) => at);
  expect(of(hour)).toEqual([20, 30, 40]);
  expect(of(25)).toEqual([20, 40]);
});
