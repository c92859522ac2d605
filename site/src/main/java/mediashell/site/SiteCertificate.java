package mediashell.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A certificate that a site publishes: no secret, its private key is elsewhere (RFC 5280).
 *
 * @param der the encoded certificate as upper-case hex text, as the variables of media carry it (facts/media-format.md §6.5)
 * @param subject distinguished name in the form of RFC 2253
 * @param thumbprint SHA-1 of the encoded certificate, upper-case hex
 * @param expiry when it ends
 */
public record SiteCertificate(String der, String subject, String thumbprint, Instant expiry) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final long LARGEST_FILE = 1L << 20;

    public SiteCertificate {
        Objects.requireNonNull(der, "der");
        Objects.requireNonNull(expiry, "expiry");
    }

    /**
     * The certificate in a file, DER or PEM.
     *
     * @throws SiteException INVALID_VALUE for anything else
     */
    public static SiteCertificate ofFile(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, file.toString(), "is larger than any file of a certificate");
        }
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * The certificate in a file's bytes, DER or PEM.
     *
     * @param name what a failure is about
     * @throws SiteException INVALID_VALUE for anything else
     */
    public static SiteCertificate read(String name, byte[] bytes) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (GeneralSecurityException e) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    name,
                    "a certificate without its private key was expected, DER or Base64 (.cer, .crt, .pem)",
                    e);
        }
    }

    /**
     * The certificate whose encoding is this hex text.
     *
     * @throws SiteException INVALID_VALUE when it is none
     */
    public static SiteCertificate ofText(String name, String hex) {
        try {
            return read(name, HEX.parseHex(hex));
        } catch (IllegalArgumentException e) {
            throw new SiteException(SiteErrorCode.INVALID_VALUE, name, "a certificate as hex text was expected", e);
        }
    }

    private static SiteCertificate of(X509Certificate certificate) throws GeneralSecurityException {
        byte[] encoded = certificate.getEncoded();
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(encoded);
        return new SiteCertificate(
                HEX.formatHex(encoded),
                certificate.getSubjectX500Principal().getName(),
                HEX.formatHex(digest),
                certificate.getNotAfter().toInstant());
    }
}
