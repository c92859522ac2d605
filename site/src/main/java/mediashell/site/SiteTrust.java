package mediashell.site;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a client recognises its site: nothing here is secret (facts/media-format.md §6.5).
 *
 * @param rootKey the trusted root key of the hierarchy as upper-case hex text, empty when it is not known
 * @param signingCertificate by which clients check what the site signs, empty when it is not known
 * @param rootCertificates of the authorities that issue the certificates of HTTPS site systems
 */
public record SiteTrust(
        String rootKey, Optional<SiteCertificate> signingCertificate, List<SiteCertificate> rootCertificates) {

    /** Nothing is known. */
    public static final SiteTrust NONE = new SiteTrust("", Optional.empty(), List.of());

    private static final int LEAST_KEY_DIGITS = 128;

    public SiteTrust {
        rootKey = requireKey(rootKey);
        rootCertificates = List.copyOf(rootCertificates);
    }

    private static String requireKey(String key) {
        String upper = key.strip().toUpperCase(Locale.ROOT);
        boolean digits = upper.chars().allMatch(HexFormat::isHexDigit) && upper.length() % 2 == 0;
        if (!upper.isEmpty() && (!digits || upper.length() < LEAST_KEY_DIGITS)) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    "trusted root key",
                    "hex text of a public key was expected, as SMSPublicRootKey in mobileclient.tcf of the site server has it");
        }
        return upper;
    }

    public SiteTrust withRootKey(String key) {
        return new SiteTrust(key, signingCertificate, rootCertificates);
    }

    public SiteTrust withSigningCertificate(SiteCertificate certificate) {
        return new SiteTrust(rootKey, Optional.of(certificate), rootCertificates);
    }

    public SiteTrust withRootCertificates(List<SiteCertificate> certificates) {
        return new SiteTrust(rootKey, signingCertificate, certificates);
    }
}
