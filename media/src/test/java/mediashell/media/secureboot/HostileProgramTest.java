package mediashell.media.secureboot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import mediashell.media.MediaException;
import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boot programs and signatures that are damaged or lie. */
class HostileProgramTest {

    private static final int ROUNDS = 1500;
    private static final int HEADERS = 512;

    private static byte[] program;

    @BeforeAll
    static void sign(@TempDir Path keys) throws Exception {
        program = SignedProgram.signed(new TestAuthority(keys, "Windows UEFI CA 2023"));
    }

    @Test
    void headers() throws IOException {
        Hostile.torture(program, HEADERS, FuzzSeeds.of("pe", ROUNDS), HostileProgramTest::audit);
    }

    @Test
    void signatures() throws IOException {
        byte[] signature = signature(program);
        Hostile.torture(signature, signature.length, FuzzSeeds.of("authenticode", ROUNDS), HostileProgramTest::chain);
    }

    private static byte[] signature(byte[] bytes) throws MediaException {
        return PeImage.of(bytes).signatures().getFirst();
    }

    private static void audit(byte[] bytes) throws MediaException {
        PeImage image = PeImage.of(bytes);
        for (byte[] pkcs7 : image.signatures()) {
            AuthenticodeSignature.decode(pkcs7).stateFor(image);
        }
    }

    private static void chain(byte[] pkcs7) throws MediaException {
        AuthenticodeSignature signature = AuthenticodeSignature.decode(pkcs7);
        signature.stateFor(PeImage.of(program));
        SignatureChain.of(signature, TrustedCertificates.NONE).status(Instant.EPOCH);
    }
}
