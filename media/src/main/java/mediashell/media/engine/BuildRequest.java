package mediashell.media.engine;

import java.nio.file.Path;
import java.security.KeyPair;

import mediashell.media.device.DeviceTarget;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaPlan;

/**
 * One build.
 *
 * @param target the file, folder or device to make; an existing file or folder stays as it is until the new one is whole
 * @param device names the device of the target by its serial; null for files and folders
 * @param signingKey the site's Ed25519 key pair
 */
public record BuildRequest(
        MediaPlan plan, Path target, DeviceTarget device, KeyPair signingKey, MediaLog log, BuildObserver observer) {

    /** A build of a file or folder. */
    public BuildRequest(MediaPlan plan, Path target, KeyPair signingKey, MediaLog log, BuildObserver observer) {
        this(plan, target, null, signingKey, log, observer);
    }
}
