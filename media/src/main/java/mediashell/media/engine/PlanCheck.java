package mediashell.media.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;

/** What must hold before anything is written, whoever made the plan. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(MediaPlan plan, Path target) throws MediaException {
        checkDates(plan);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    String.valueOf(folder),
                    "the medium must be written into an existing folder; create it first");
        }
        if (!Files.isWritable(folder)) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE, folder.toString(), "you may not write into this folder");
        }
        if (plan.carrier() != Carrier.FOLDER && Files.isDirectory(target)) {
            throw new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    target.toString(),
                    "the target must be a file, but is a folder; name the file inside it");
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
