import type { Survey } from "../../model/conversation.ts";
import type { ReadSettings } from "./read-settings.ts";

/** How files are read whose vendor has one scale of satisfaction: what a person says of scales is about other files. */
export const ratedOn =
  (scale: Survey["scale"]) =>
  (settings: ReadSettings): ReadSettings => ({ ...settings, scales: { ...settings.scales, csat: scale } });
