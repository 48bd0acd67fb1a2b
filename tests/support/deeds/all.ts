import { accountDeeds } from "./account";
import { campaignDeeds } from "./campaigns";
import { contentDeeds } from "./content";
import { correspondenceDeeds } from "./correspondence";
import type { Deeds } from "./deed";
import { familyDeeds } from "./family";
import { feedbackDeeds } from "./feedback";
import { homeDeeds } from "./homes";
import { inquiryDeeds } from "./inquiries";
import { investigationDeeds } from "./investigations";
import { matterDeeds } from "./matters";
import { meetingDeeds } from "./meetings";
import { messageDeeds } from "./messages";
import { needDeeds } from "./need";
import { outreachDeeds } from "./outreach";
import { placementDeeds } from "./placements";

/** A valid deed of every action of the product. An action without one fails the test. */
export const deeds: Deeds = {
  ...accountDeeds,
  ...campaignDeeds,
  ...contentDeeds,
  ...familyDeeds,
  ...feedbackDeeds,
  ...matterDeeds,
  ...meetingDeeds,
  ...correspondenceDeeds,
  ...homeDeeds,
  ...inquiryDeeds,
  ...investigationDeeds,
  ...messageDeeds,
  ...needDeeds,
  ...outreachDeeds,
  ...placementDeeds,
};
