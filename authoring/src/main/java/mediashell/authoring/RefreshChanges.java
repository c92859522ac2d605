package mediashell.authoring;

import java.time.Instant;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.media.device.DeviceTarget;
import mediashell.media.plan.SecretRef;

/**
 * What a medium that is made again shall have otherwise; everything may be null.
 *
 * @param password of the old medium, which the new one gets, too
 * @param start of stand-alone media; null keeps the old one's
 * @param expiry of stand-alone media; null keeps the old one's
 * @param certificate null keeps the old one's
 * @param device names the device of the target by its serial; null for files and folders
 */
public record RefreshChanges(
        SecretRef password, Instant start, Instant expiry, CertificateInput certificate, DeviceTarget device) {

    /** Nothing but the password, null for none. */
    public static RefreshChanges none(SecretRef password) {
        return new RefreshChanges(password, null, null, null, null);
    }
}
