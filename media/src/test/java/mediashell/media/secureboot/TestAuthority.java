package mediashell.media.secureboot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An authority with a given name and a signer below it, made by the JDK's keytool. */
final class TestAuthority {

    private static final String PASSWORD = "changeit";
    private static final String SIGNER = "signer";

    private final KeyStore store = KeyStore.getInstance("PKCS12");

    TestAuthority(Path folder, String commonName) throws Exception {
        Path file = folder.resolve(commonName + ".p12");
        keytool(file, "-alias", "authority", "-dname", "CN=" + commonName + ", O=Test", "-ext", "bc:c");
        keytool(file, "-alias", SIGNER, "-dname", "CN=Test Signer, O=Test", "-signer", "authority");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
    }

    /** When the signer's certificate begins to be valid. */
    Instant validFrom() throws Exception {
        return chain().getFirst().getNotBefore().toInstant();
    }

    /** Writes the authority's certificate, as administrators have it, and returns the file. */
    Path certificate(Path file) throws Exception {
        return Files.write(file, chain().getLast().getEncoded());
    }

    private static void keytool(Path file, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
    }

    PrivateKey key() throws Exception {
        return (PrivateKey) store.getKey(SIGNER, PASSWORD.toCharArray());
    }

    /** The signer's certificate, then the authority's. */
    List<X509Certificate> chain() throws Exception {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate each : store.getCertificateChain(SIGNER)) {
            chain.add((X509Certificate) each);
        }
        return chain;
    }
}
