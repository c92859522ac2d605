package mediashell.authoring.certificate;

import java.time.Instant;
import java.util.Objects;

import mediashell.media.plan.SecretRef;

/**
 * The certificate by which a client on a medium proves who it is (mission C9).
 *
 * @param pfx PKCS #12 file as upper-case hex text, under the password that the medium's GUID gives (facts/media-format.md §6.5)
 * @param subject as the certificate says
 * @param thumbprint SHA-1 of the certificate, upper-case hex
 * @param selfSigned whether the product made it itself; otherwise it comes from an authority
 */
public record MediaCertificate(
        SecretRef pfx, String subject, String thumbprint, Instant start, Instant expiry, boolean selfSigned) {

    public MediaCertificate {
        Objects.requireNonNull(pfx, "pfx");
    }
}
