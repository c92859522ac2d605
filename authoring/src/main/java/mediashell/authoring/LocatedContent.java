package mediashell.authoring;

import mediashell.authoring.policy.PolicyContent;
import mediashell.media.plan.PlannedContent;

/** A content that a distribution point has, with what policies say of it. */
record LocatedContent(PlannedContent planned, PolicyContent policy) {}
