package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import mediashell.site.setup.ClientTemplateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Keys and certificates of a site, from the files that its administrator has. */
final class SiteTrustTest {

    private static final String KEY = "0602000000A4000052534131".repeat(6);

    @TempDir
    Path folder;

    @Test
    void certificatesAreReadAsBase64AndAsBytes() {
        SiteCertificate certificate = SampleCertificate.read();
        byte[] der = HexFormat.of().parseHex(certificate.der());

        assertEquals("O=Lab,CN=Site Server", certificate.subject());
        assertEquals(40, certificate.thumbprint().length());
        assertEquals(certificate, SiteCertificate.read("x.cer", der));
        assertEquals(certificate, SiteCertificate.ofText("x", certificate.der()));
    }

    @Test
    void anythingElseIsNoCertificate() {
        assertInvalid(() -> SiteCertificate.read("x.cer", "nothing".getBytes(StandardCharsets.UTF_8)));
        assertInvalid(() -> SiteCertificate.ofText("x", "XYZ"));
    }

    @Test
    void aRootKeyIsHexText() {
        assertEquals(
                KEY, SiteTrust.NONE.withRootKey(KEY.toLowerCase(Locale.ROOT)).rootKey());
        assertInvalid(() -> SiteTrust.NONE.withRootKey("0602"));
        assertInvalid(() -> SiteTrust.NONE.withRootKey(KEY + "x"));
    }

    @Test
    void theClientTemplateTellsTheRootKey() throws Exception {
        Path file = folder.resolve("mobileclient.tcf");
        Files.writeString(file, "[Client Info]\r\nSMSSITECODE=LAB\r\nSMSPublicRootKey=" + KEY + "\r\n");
        assertEquals(KEY, ClientTemplateFile.rootKey(file));

        Files.writeString(file, "[Client Info]\r\n");
        assertInvalid(() -> ClientTemplateFile.rootKey(file));
    }

    @Test
    void portsAndArchitecturesAreChecked() {
        assertInvalid(() -> ClientSettings.initial("LAB").withPorts(0, 443));
        assertInvalid(() -> ClientSettings.initial("LAB").withPorts(80, 65536));
        assertInvalid(() -> new UnknownComputer("LAB", "mips", new UUID(1, 2)));
    }

    private static void assertInvalid(Executable work) {
        assertEquals(
                SiteErrorCode.INVALID_VALUE,
                assertThrows(SiteException.class, work).code());
    }
}
