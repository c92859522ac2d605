package mediashell.authoring.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.SecretRef;

/**
 * Makes the certificates of media. What is wrong with a certificate is part of the answer, so that it is told together with everything
 * else that is wrong with a wish.
 */
public final class MediaCertificates {

    /** No PFX file is as large; anything beyond is something else. */
    private static final long LARGEST_PFX = 1L << 20;

    private MediaCertificates() {}

    /**
     * A new self-signed certificate for a medium.
     *
     * @param start null means the identity's time
     * @param expiry null means a year after the start, as in the original (facts/media-format.md §6.5)
     */
    public static CertificateInput selfSigned(MediaIdentity identity, Instant start, Instant expiry) {
        Instant from = start == null ? identity.instant() : start;
        Instant to = expiry == null ? from.atOffset(ZoneOffset.UTC).plusYears(1).toInstant() : expiry;
        if (!from.isBefore(to)) {
            return refused(
                    FindingId.CERTIFICATE_DATES,
                    "certificate",
                    "The certificate must expire after it becomes valid, but starts " + from + " and expires " + to
                            + ".",
                    "Choose a later expiry or an earlier start.");
        }
        try {
            return ready(SelfSignedCertificate.make(identity, from, to), identity, true);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }

    /**
     * The certificate in a PFX file.
     *
     * @param password null for none
     */
    public static CertificateInput fromFile(Path file, SecretRef password, MediaIdentity identity) {
        try {
            if (Files.size(file) > LARGEST_PFX) {
                return invalid(file.toString(), "it is larger than any PFX file");
            }
            return fromPfx(file.toString(), Files.readAllBytes(file), password, identity);
        } catch (IOException unreadable) {
            return invalid(file.toString(), "it cannot be read (" + unreadable + ")");
        }
    }

    /** The certificate of an earlier medium, by its variable and its GUID, for a new medium in its place. */
    public static CertificateInput ofMedium(String pfxText, UUID mediaGuid, MediaIdentity identity) {
        char[] password = MediaVariables.pfxPassword(mediaGuid);
        try (SecretRef secret = new SecretRef(password)) {
            return fromPfx(MediaVariables.PFX, HexFormat.of().parseHex(pfxText), secret, identity);
        } catch (IllegalArgumentException e) {
            return invalid(MediaVariables.PFX, "it is no hexadecimal text");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static CertificateInput fromPfx(String name, byte[] pfx, SecretRef password, MediaIdentity identity) {
        try {
            CertifiedKey key = PfxReader.read(pfx, password);
            boolean selfSigned = key.certificate()
                    .getSubjectX500Principal()
                    .equals(key.certificate().getIssuerX500Principal());
            return ready(key, identity, selfSigned);
        } catch (PfxReader.WrongPasswordException e) {
            return refused(
                    FindingId.CERTIFICATE_PASSWORD,
                    name,
                    "The password does not open the certificate's file.",
                    "Give the password under which the certificate was exported.");
        } catch (PfxReader.NoPrivateKeyException e) {
            return refused(
                    FindingId.CERTIFICATE_PRIVATE_KEY,
                    name,
                    "The file holds no certificate with its private key.",
                    "Export the certificate with its private key.");
        } catch (GeneralSecurityException | IOException e) {
            return invalid(name, "it is no PFX file that can be read (" + e.getMessage() + ")");
        }
    }

    private static CertificateInput ready(CertifiedKey key, MediaIdentity identity, boolean selfSigned)
            throws GeneralSecurityException, IOException {
        X509Certificate certificate = key.certificate();
        char[] text = PfxWriter.write(key, identity);
        try {
            return new CertificateInput.Ready(new MediaCertificate(
                    new SecretRef(text),
                    certificate.getSubjectX500Principal().getName(),
                    thumbprint(certificate),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    selfSigned));
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private static String thumbprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
        return HexFormat.of().withUpperCase().formatHex(digest);
    }

    private static CertificateInput invalid(String item, String why) {
        return refused(
                FindingId.CERTIFICATE_INVALID,
                item,
                "A PFX file with a certificate was expected, but " + why + ".",
                "Give a PKCS #12 file (.pfx, .p12).");
    }

    private static CertificateInput refused(FindingId id, String item, String message, String remedy) {
        return new CertificateInput.Refused(Finding.error(id, item, message, remedy));
    }
}
