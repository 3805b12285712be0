import { type SurveyKind, surveyKinds } from "../../model/conversation.ts";

/** What a survey asks for, by the word for it. @example surveyKindOf(" NPS ") //=> "nps" */
export const surveyKindOf = (text: string): SurveyKind | undefined =>
  surveyKinds.find((kind) => kind === text.trim().toLowerCase());
