package mediashell.conformance.media;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;

import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates for media, as the one of a company does. */
final class TestAuthority {

    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2120-01-01T00:00:00Z");
    private static final X500Principal NAME = new X500Principal("CN=Lab Root");

    private final KeyPair keys;
    private final X509Certificate certificate;

    TestAuthority() throws Exception {
        keys = newKeys();
        certificate = issue(NAME, keys.getPublic());
    }

    /** Writes its own certificate without the key. */
    Path writeCertificate(Path file) throws Exception {
        return Files.write(file, certificate.getEncoded());
    }

    /** Issues a certificate and writes it with its key as a PFX file. */
    Path writePfx(Path file, String subject, String password) throws Exception {
        KeyPair client = newKeys();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {issue(new X500Principal(subject), client.getPublic()), certificate};
        store.setKeyEntry("medium", client.getPrivate(), password.toCharArray(), chain);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    private X509Certificate issue(X500Principal subject, PublicKey key) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                NAME, BigInteger.valueOf(key.hashCode()).abs(), Date.from(START), Date.from(END), subject, key);
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static KeyPair newKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
