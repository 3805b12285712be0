import { pick } from "./random.mjs";

const OPENINGS = [
  "Good morning from the support team. ",
  "Hello and thanks for waiting so long. ",
  "Sorry to trouble you about this again. ",
  "Halo kak mau tanya soal pesanan saya. ",
  "As I wrote to you earlier this week: ",
  "Thank you – that is very kind of you 🙏. ",
  "Hi there. I have a question about my order. ",
  "I have just spoken with my colleague. ",
];

const MIDDLES = [
  "The parcel was due on Tuesday and has not come ",
  "The invoice for last month shows the wrong sum ",
  "The voucher code is refused every time I try it ",
  "We have sent the refund back to the same card ",
  "Tolong dicek lagi karena barangnya belum sampai ",
  "The app closes by itself when I open the basket ",
  "The café in the centre can take the parcel back ",
  "I reset the password and can still not sign in ",
];

/** The tenth that a careless reader of CSV gets wrong. */
const AWKWARD_MIDDLES = [
  "The box holds a lid, a cup, and no spoon at all ",
  'The page says "not in stock", then "in stock" ',
  "Order 4711\nCup, blue\nSpoon, none\n\nMissing: lid ",
  'My colleague wrote "call me"\nand left no number ',
];

const ENDINGS = [
  "so please say what we can do next.",
  "and I hope for an answer this week.",
  "mohon dibantu ya kak terima kasih banyak.",
  "to be settled within three days.",
  "can I help with anything else?",
  "and the order number is given above.",
];

/** How many ordinary sentences stand in the middle: texts are short and long. */
const LENGTHS = [0, 1, 1, 2];

/**
 * The text of a message, about 120 bytes; one in ten has commas, quotes or line breaks in it.
 *
 * @param {() => number} random
 */
export function drawBody(random) {
  return pick(random, OPENINGS) + drawMiddle(random) + pick(random, ENDINGS);
}

/** @param {() => number} random */
function drawMiddle(random) {
  if (random() < 0.1) return pick(random, AWKWARD_MIDDLES);
  let middle = "";
  for (let left = pick(random, LENGTHS); left > 0; left -= 1) middle += pick(random, MIDDLES);
  return middle;
}
