package mediashell.media.secureboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import mediashell.media.MediaVolume;
import mediashell.media.folder.FolderVolume;
import mediashell.media.image.BootPrograms;
import mediashell.media.secureboot.BootFileSignature.Chain;
import mediashell.media.secureboot.BootFileSignature.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** osslsigncode signs what the audit reads, and verifies what the audit's tests sign. */
@Tag("judges")
class SecureBootJudgesTest {

    @TempDir
    Path folder;

    private Path loader;
    private TestAuthority authority;
    private Path trusted;

    @BeforeEach
    void makeAuthority() throws Exception {
        loader = Files.createDirectories(folder.resolve("EFI/Boot")).resolve("bootx64.efi");
        authority = new TestAuthority(folder, "Windows UEFI CA 2023");
        trusted = authority.certificate(folder.resolve("authority.cer"));
        pem("signer.pem", "CERTIFICATE", authority.chain().getFirst().getEncoded());
        pem("authority.pem", "CERTIFICATE", authority.chain().getLast().getEncoded());
        pem("signer.key", "PRIVATE KEY", authority.key().getEncoded());
        try (InputStream in = BootPrograms.uefiApplication().open()) {
            Files.copy(in, folder.resolve("unsigned.efi"));
        }
    }

    @Test
    void aProgramThatOsslsigncodeSignedIsTrusted() throws Exception {
        sign("-ac", "authority.pem");
        BootFileSignature found = audit(authority.validFrom());

        assertEquals(State.SIGNED, found.state());
        assertEquals(Chain.TRUSTED, found.chain());
        assertEquals(SigningAuthority.WINDOWS_2023, found.authority().orElseThrow());
    }

    @Test
    void osslsigncodeFindsTheSameHashMismatch() throws Exception {
        sign("-ac", "authority.pem");
        byte[] bytes = Files.readAllBytes(loader);
        bytes[bytes.length / 8] ^= 1;
        Files.write(loader, bytes);

        assertEquals(State.HASH_MISMATCH, audit(authority.validFrom()).state());
        String verdict = output(1, "osslsigncode", "verify", "-CAfile", "authority.pem", "-in", loader.toString());
        assertTrue(verdict.contains("MISMATCH"), verdict);
    }

    /** The signer's certificate has expired since, but not when the time stamp was made. */
    @Test
    void aTimeStampOutlivesTheCertificate() throws Exception {
        makeStampingAuthority();
        sign("-ac", "authority.pem");
        Instant later = authority.validFrom().plus(Duration.ofDays(3650));
        assertEquals(Chain.EXPIRED, audit(later).chain());

        Instant stamped = authority.validFrom().plus(Duration.ofHours(1));
        sign(
                "-ac",
                "authority.pem",
                "-TSA-certs",
                "tsa.pem",
                "-TSA-key",
                "tsa.key",
                "-TSA-time",
                Long.toString(stamped.getEpochSecond()));
        BootFileSignature found = audit(later);
        assertEquals(stamped, found.signed());
        assertEquals(Chain.TRUSTED, found.chain());
    }

    @Test
    void osslsigncodeVerifiesTheTestsOwnSignatures() throws Exception {
        Files.write(loader, SignedProgram.signed(authority));
        String verdict = output(0, "osslsigncode", "verify", "-CAfile", "authority.pem", "-in", loader.toString());
        assertTrue(verdict.contains("Signature verification: ok"), verdict);
    }

    private BootFileSignature audit(Instant clock) throws IOException {
        try (MediaVolume volume = FolderVolume.open(folder)) {
            List<BootFileSignature> found = new SecureBootAudit(TrustedCertificates.load(trusted), clock).of(volume);
            return found.stream()
                    .filter(each -> each.path().equals("EFI/Boot/bootx64.efi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void sign(String... options) throws Exception {
        Files.deleteIfExists(loader);
        String[] command = {"osslsigncode", "sign", "-certs", "signer.pem", "-key", "signer.key"};
        String[] files = {"-in", "unsigned.efi", "-out", loader.toString()};
        String[] all = Arrays.copyOf(command, command.length + options.length + files.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        System.arraycopy(files, 0, all, command.length + options.length, files.length);
        output(0, all);
    }

    private void makeStampingAuthority() throws Exception {
        String command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.pem -subj /CN=Stamps"
                + " -addext extendedKeyUsage=critical,timeStamping";
        output(0, command.split(" "));
    }

    private String output(int expected, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected, process.waitFor(), String.join(" ", command) + "\n" + output);
        return output;
    }

    private void pem(String name, String what, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
