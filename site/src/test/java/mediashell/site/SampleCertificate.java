package mediashell.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A self-signed certificate without its key, made once by {@code openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null
 * -subj "/CN=Site Server/O=Lab" -days 36500}.
 */
final class SampleCertificate {

    private SampleCertificate() {}

    static byte[] pem() {
        try (InputStream file = SampleCertificate.class.getResourceAsStream("site-server.pem")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SiteCertificate read() {
        return SiteCertificate.read("site-server.pem", pem());
    }
}
