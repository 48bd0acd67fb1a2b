import type { EndReason, PlacementKind, Urgency } from "@/lib/platform/generated/enums";
import type { Municipality } from "../cast";
import type { Ground } from "../legal-bases";

/** A child of a request. Names are made up and told after the decision. */
export type ChildFacts = {
  sex: "GIRL" | "BOY";
  age: number;
  label?: string;
  isAgeEstimated?: boolean;
  /** Where the child lives must not be known to those who look for it. */
  isProtected?: boolean;
  name?: readonly [given: string, family: string];
};

/** What a municipality asks for. */
export type RequestFacts = {
  from: Municipality;
  children: readonly ChildFacts[];
  ground: Ground;
  situation: string;
  urgency?: Urgency;
  homeKind?: "EMERGENCY" | "FOSTER";
  placementKind?: PlacementKind;
  /** Nights that the municipality expects; none is until further notice. */
  nights?: number;
  needs?: readonly string[];
  languages?: readonly string[];
  avoid?: readonly Municipality[];
};

/** How and when a placement ended. */
export type EndFacts = { ago: number; reason: EndReason; isPlanned: boolean; note: string };

/** The municipality's own inquiry about the child, in days before today. */
export type InquiryFacts = { openedAgo: number; closedAgo?: number; specialReasons?: string };

/** A request that led to a placement in a home. */
export type PlacingFacts = RequestFacts & {
  /** The family name of the home. */
  home: string;
  /** Days since the child came. */
  startAgo: number;
  /** The clock at which an urgent request came. */
  clock?: string;
  inquiry?: InquiryFacts;
  /** The agreement with the home still lacks a signature. */
  isUnsigned?: boolean;
  ended?: EndFacts;
};
