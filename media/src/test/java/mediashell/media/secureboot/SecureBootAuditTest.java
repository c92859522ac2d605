package mediashell.media.secureboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import mediashell.media.MediaVolume;
import mediashell.media.folder.FolderVolume;
import mediashell.media.image.BootPrograms;
import mediashell.media.secureboot.BootFileSignature.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureBootAuditTest {

    private static final int BROKEN_COPIES = 500;

    @TempDir
    static Path keys;

    private static byte[] signed2023;
    private static byte[] signedByNobody;

    @TempDir
    Path folder;

    private Path loader;

    @BeforeAll
    static void sign() throws Exception {
        signed2023 = SignedProgram.signed(new TestAuthority(keys, "Windows UEFI CA 2023"));
        signedByNobody = SignedProgram.signed(new TestAuthority(keys, "Somebody"));
    }

    @BeforeEach
    void makeTree() throws IOException {
        loader = Files.createDirectories(folder.resolve("EFI/Boot")).resolve("bootx64.efi");
    }

    @Test
    void theAuthorityOfASignedProgramIsFound() throws IOException {
        assertEquals(
                new BootFileSignature(
                        "EFI/Boot/bootx64.efi",
                        State.SIGNED,
                        "Test Signer",
                        "Windows UEFI CA 2023",
                        Optional.of(SigningAuthority.WINDOWS_2023)),
                audit(signed2023));
    }

    @Test
    void anUnknownAuthorityIsNamed() throws IOException {
        BootFileSignature found = audit(signedByNobody);

        assertEquals("Somebody", found.issuer());
        assertEquals(Optional.empty(), found.authority());
    }

    @Test
    void aChangedProgramIsBroken() throws IOException {
        byte[] changed = signed2023.clone();
        changed[900] ^= 1;
        assertEquals(State.BROKEN, audit(changed).state());
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
                    SecureBootAudit.of(volume).stream()
                            .map(BootFileSignature::path)
                            .toList());
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
        Files.write(loader, program);
        try (MediaVolume volume = FolderVolume.open(folder)) {
            return SecureBootAudit.of(volume).getFirst();
        }
    }
}
