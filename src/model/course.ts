import type { ConversationEvent } from "./conversation.ts";
import { isEnd } from "./end.ts";
import { isReopening } from "./reopening.ts";

type Happening = Pick<ConversationEvent, "at" | "kind">;

/**
 * Puts reopenings where they can have happened among the events of their instant, whose order no time tells: only what has
 * ended is reopened. They come after the first end of the instant where the conversation stands open when it begins, and before
 * everything else where it stands ended, or nothing tells how it came to an end.
 *
 * @param events in time order, at one instant in the usual course of a conversation
 * @example inCourse([resolvedAt9, resolvedAt10, reopenedAt10]) //=> [resolvedAt9, reopenedAt10, resolvedAt10]
 */
export function inCourse<Event extends Happening>(events: readonly Event[]): readonly Event[] {
  if (events.length < 2 || !events.some((_, index) => isTiedReopening(events, index))) return events;
  const course: Event[] = [];
  let isEnded = false;
  while (course.length < events.length) {
    const from = course.length;
    let to = from + 1;
    while (to < events.length && events[to].at === events[from].at) to++;
    for (const event of reordered(events.slice(from, to), isEnded)) {
      course.push(event);
      if (isEnd(event.kind)) isEnded = true;
      else if (isReopening(event.kind)) isEnded = false;
    }
  }
  return course;
}

/** Few conversations have one: the others keep the list that they have. */
function isTiedReopening(events: readonly Happening[], index: number): boolean {
  const { kind, at } = events[index];
  return kind === "reopened" && (events[index - 1]?.at === at || events[index + 1]?.at === at);
}

function reordered<Event extends Happening>(ofInstant: readonly Event[], isEnded: boolean): readonly Event[] {
  const reopenings = ofInstant.filter(({ kind }) => kind === "reopened");
  const others = ofInstant.filter(({ kind }) => kind !== "reopened");
  const place = isEnded ? 0 : others.findIndex(({ kind }) => isEnd(kind)) + 1;
  return others.toSpliced(place, 0, ...reopenings);
}
