package mediashell.media.secureboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.folder.FolderVolume;
import mediashell.media.image.BootPrograms;
import mediashell.media.secureboot.BootFileSignature.Chain;
import mediashell.media.secureboot.BootFileSignature.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureBootAuditTest {

    private static final int BROKEN_COPIES = 500;

    @TempDir
    static Path keys;

    private static Instant now;
    private static TestAuthority authority2023;
    private static byte[] signed2023;
    private static byte[] signedByNobody;

    @TempDir
    Path folder;

    private Path loader;

    @BeforeAll
    static void sign() throws Exception {
        authority2023 = new TestAuthority(keys, "Windows UEFI CA 2023");
        now = authority2023.validFrom();
        signed2023 = SignedProgram.signed(authority2023);
        signedByNobody = SignedProgram.signed(new TestAuthority(keys, "Somebody"));
    }

    @BeforeEach
    void makeTree() throws IOException {
        loader = Files.createDirectories(folder.resolve("EFI/Boot")).resolve("bootx64.efi");
    }

    @Test
    void theAuthorityOfASignedProgramIsFound() throws IOException {
        BootFileSignature found = audit(signed2023);

        assertEquals("EFI/Boot/bootx64.efi", found.path());
        assertEquals(State.SIGNED, found.state());
        assertEquals("Test Signer", found.signer());
        assertEquals("Windows UEFI CA 2023", found.issuer());
        assertEquals(Optional.of(SigningAuthority.WINDOWS_2023), found.authority());
        assertEquals(Chain.NOT_CHECKED, found.chain());
        assertTrue(found.isSound());
    }

    @Test
    void theChainLeadsToATrustedCertificate() throws Exception {
        Path trusted = authority2023.certificate(folder.resolve("a.cer"));
        assertEquals(Chain.TRUSTED, audit(signed2023, trusted, now).chain());
        assertEquals(
                Chain.TRUSTED, audit(withoutAuthority(), folder, now).chain(), "the folder's certificate completes it");
    }

    @Test
    void anotherAuthorityOfTheSameNameIsNotTrusted() throws Exception {
        TestAuthority other = new TestAuthority(Files.createDirectory(keys.resolve("other")), "Windows UEFI CA 2023");
        Path trusted = other.certificate(folder.resolve("other.cer"));

        BootFileSignature found = audit(signed2023, trusted, now);
        assertEquals(Chain.UNTRUSTED, found.chain());
        assertFalse(found.isSound());
        assertEquals(Chain.INCOMPLETE, audit(withoutAuthority(), trusted, now).chain());
    }

    @Test
    void aCertificateThatExpiredIsToldAndFirmwareDoesNotMind() throws Exception {
        BootFileSignature found =
                audit(signed2023, authority2023.certificate(folder.resolve("a.cer")), now.plus(Duration.ofDays(3650)));

        assertEquals(Chain.EXPIRED, found.chain());
        assertTrue(found.isSound());
        assertTrue(found.expires().isBefore(now.plus(Duration.ofDays(3650))));
    }

    @Test
    void whatIsNoCertificateIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.cer"), "no certificate");
        MediaException thrown = assertThrows(MediaException.class, () -> TrustedCertificates.load(folder));
        assertEquals(file.toString(), thrown.item());
    }

    private static byte[] withoutAuthority() throws Exception {
        return SignedProgram.signed(authority2023, List.of(authority2023.chain().getFirst()));
    }

    @Test
    void anUnknownAuthorityIsNamed() throws IOException {
        BootFileSignature found = audit(signedByNobody);

        assertEquals("Somebody", found.issuer());
        assertEquals(Optional.empty(), found.authority());
    }

    @Test
    void aChangedProgramHasAnotherHash() throws IOException {
        byte[] changed = signed2023.clone();
        changed[900] ^= 1;
        assertEquals(State.HASH_MISMATCH, audit(changed).state());
    }

    @Test
    void aForgedSignatureIsBroken() throws IOException {
        byte[] forged = signed2023.clone();
        forged[lastByteOfSignature()] ^= 1;
        assertEquals(State.BROKEN, audit(forged).state());
    }

    @Test
    void ourOwnProgramIsUnsigned() throws IOException {
        try (var in = BootPrograms.uefiApplication().open()) {
            assertEquals(State.UNSIGNED, audit(in.readAllBytes()).state());
        }
    }

    @Test
    void whatIsNoProgramIsUnreadable() throws IOException {
        assertEquals(State.UNREADABLE, audit(new byte[10]).state());
    }

    @Test
    void programsOfBootImagesAndMediaAreFound() throws IOException {
        Files.write(folder.resolve("bootmgr.efi"), signed2023);
        Files.write(loader, signed2023);
        Path image = Files.createDirectories(folder.resolve("Windows/Boot/EFI"));
        Files.write(image.resolve("bootmgfw.efi"), signed2023);
        try (MediaVolume volume = FolderVolume.open(folder)) {
            assertEquals(
                    List.of("bootmgr.efi", "EFI/Boot/bootx64.efi", "Windows/Boot/EFI/bootmgfw.efi"),
                    new SecureBootAudit(TrustedCertificates.NONE, now)
                            .of(volume).stream().map(BootFileSignature::path).toList());
        }
    }

    @Test
    void damageEndsInAStateAndNothingElse() throws IOException {
        Random random = new Random(20_261_121);
        for (int i = 0; i < BROKEN_COPIES; i++) {
            byte[] damaged = signed2023.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertNotNull(audit(damaged).state());
        }
    }

    private static int lastByteOfSignature() {
        int at = signed2023.length - 1;
        while (signed2023[at] == 0) {
            at--;
        }
        return at;
    }

    private BootFileSignature audit(byte[] program) throws IOException {
        return audit(program, null, now);
    }

    private BootFileSignature audit(byte[] program, Path certificates, Instant clock) throws IOException {
        Files.write(loader, program);
        TrustedCertificates trusted =
                certificates == null ? TrustedCertificates.NONE : TrustedCertificates.load(certificates);
        try (MediaVolume volume = FolderVolume.open(folder)) {
            return new SecureBootAudit(trusted, clock).of(volume).getFirst();
        }
    }
}
