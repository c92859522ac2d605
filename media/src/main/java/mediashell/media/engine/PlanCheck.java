package mediashell.media.engine;

import java.time.Instant;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.MediaPlan;

/** What must hold before anything is written, whoever made the plan. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(BuildRequest request) throws MediaException {
        checkDates(request.plan());
        List<MediaException> problems = TargetCheck.problems(
                request.target(), request.device(), request.plan().carrier(), 0);
        if (!problems.isEmpty()) {
            throw problems.getFirst();
        }
    }

    private static void checkDates(MediaPlan plan) throws MediaException {
        Instant start = plan.validity().start();
        Instant expiry = plan.validity().expiry();
        if (start != null && expiry != null && !expiry.isAfter(start)) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    plan.label(),
                    "the medium would expire at " + expiry + ", before its start at " + start + "; swap the dates");
        }
    }
}
