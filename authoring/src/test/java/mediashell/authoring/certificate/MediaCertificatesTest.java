package mediashell.authoring.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import mediashell.authoring.finding.FindingId;
import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.SecretRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MediaCertificatesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final MediaIdentity IDENTITY = new MediaIdentity(
            UUID.fromString("0f0e0d0c-0b0a-4908-8706-050403020100"), new byte[32], NOON, "Mediashell test");

    private static MediaCertificate certificate;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeOne() {
        certificate = ready(MediaCertificates.selfSigned(IDENTITY, null, null));
    }

    private static MediaCertificate ready(CertificateInput input) {
        return assertInstanceOf(CertificateInput.Ready.class, input).certificate();
    }

    private static FindingId refused(CertificateInput input) {
        return assertInstanceOf(CertificateInput.Refused.class, input).finding().id();
    }

    private static byte[] pfx(MediaCertificate of) {
        return HexFormat.of().parseHex(new String(of.pfx().reveal()));
    }

    private Path file() throws Exception {
        return Files.write(folder.resolve("medium.pfx"), pfx(certificate));
    }

    private static SecretRef password() {
        return new SecretRef(MediaVariables.pfxPassword(IDENTITY.guid()));
    }

    @Test
    void aSelfSignedCertificateHoldsForAYear() {
        assertTrue(certificate.selfSigned());
        assertEquals(NOON, certificate.start());
        assertEquals(Instant.parse("2027-03-01T12:00:00Z"), certificate.expiry());
        assertFalse(certificate.toString().contains(new String(certificate.pfx().reveal())));
    }

    @Test
    void theJdkReadsKeyAndCertificateUnderThePasswordOfTheGuid() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = "0f0e0d0c-0b0a-4908-8706-0504030".toCharArray();
        store.load(new ByteArrayInputStream(pfx(certificate)), password);
        String name = store.aliases().nextElement();

        assertInstanceOf(PrivateKey.class, store.getKey(name, password));
        X509Certificate read = (X509Certificate) store.getCertificate(name);
        read.verify(read.getPublicKey());
        assertEquals(List.of("1.3.6.1.5.5.7.3.2"), read.getExtendedKeyUsage());
    }

    @Test
    void aFileGivesTheSameCertificateAndTheSameBytes() throws Exception {
        MediaCertificate again = ready(MediaCertificates.fromFile(file(), password(), IDENTITY));

        assertEquals(certificate.thumbprint(), again.thumbprint());
        assertArrayEquals(certificate.pfx().reveal(), again.pfx().reveal());
    }

    @Test
    void anEarlierMediumGivesItsCertificateToANewOne() {
        MediaIdentity next = new MediaIdentity(UUID.randomUUID(), new byte[32], NOON, "Mediashell test");
        String text = new String(certificate.pfx().reveal());
        MediaCertificate moved = ready(MediaCertificates.ofMedium(text, IDENTITY.guid(), next));

        assertEquals(certificate.thumbprint(), moved.thumbprint());
        String movedText = new String(moved.pfx().reveal());
        assertEquals(
                certificate.thumbprint(),
                ready(MediaCertificates.ofMedium(movedText, next.guid(), IDENTITY))
                        .thumbprint());
    }

    @Test
    void aWrongPasswordIsAFinding() throws Exception {
        SecretRef wrong = new SecretRef("wrong".toCharArray());
        assertEquals(FindingId.CERTIFICATE_PASSWORD, refused(MediaCertificates.fromFile(file(), wrong, IDENTITY)));
    }

    @Test
    void aFileWithoutAKeyIsAFinding() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "only", PfxReader.read(pfx(certificate), password()).certificate());
        Path file = folder.resolve("public.pfx");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "x".toCharArray());
        }
        SecretRef password = new SecretRef("x".toCharArray());
        assertEquals(FindingId.CERTIFICATE_PRIVATE_KEY, refused(MediaCertificates.fromFile(file, password, IDENTITY)));
    }

    @Test
    void otherBytesAreAFinding() throws Exception {
        Path file = Files.writeString(folder.resolve("text.pfx"), "no certificate");
        assertEquals(FindingId.CERTIFICATE_INVALID, refused(MediaCertificates.fromFile(file, null, IDENTITY)));
        assertEquals(
                FindingId.CERTIFICATE_INVALID,
                refused(MediaCertificates.fromFile(folder.resolve("nowhere.pfx"), null, IDENTITY)));
    }

    @Test
    void datesMustBeInOrder() {
        assertEquals(
                FindingId.CERTIFICATE_DATES,
                refused(MediaCertificates.selfSigned(IDENTITY, NOON, NOON.minusSeconds(1))));
    }

    @Test
    @Tag("judges")
    void opensslReadsTheFile() throws Exception {
        String password = new String(MediaVariables.pfxPassword(IDENTITY.guid()));
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "pkcs12",
                        "-legacy",
                        "-noenc",
                        "-in",
                        file().toString(),
                        "-passin",
                        "pass:" + password)
                .redirectErrorStream(true)
                .start();
        String text = new String(openssl.getInputStream().readAllBytes());
        assertEquals(0, openssl.waitFor(), text);
        assertTrue(text.contains("BEGIN PRIVATE KEY") && text.contains("BEGIN CERTIFICATE"));
    }
}
