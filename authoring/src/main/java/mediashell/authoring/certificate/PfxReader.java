package mediashell.authoring.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.plan.SecretRef;

/** Reads the private key with its certificates out of a PKCS #12 file (RFC 7292): the first by name where there are several. */
final class PfxReader {

    /** The password is another one. */
    static final class WrongPasswordException extends GeneralSecurityException {
        private static final long serialVersionUID = 1L;

        WrongPasswordException(Throwable cause) {
            super(cause);
        }
    }

    /** There are certificates at most. */
    static final class NoPrivateKeyException extends GeneralSecurityException {
        private static final long serialVersionUID = 1L;
    }

    private PfxReader() {}

    static CertifiedKey read(byte[] pfx, SecretRef password) throws GeneralSecurityException, IOException {
        char[] clear = password == null ? new char[0] : password.reveal();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pfx), clear);
            return first(store, clear);
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw new WrongPasswordException(e);
            }
            throw e;
        } finally {
            Arrays.fill(clear, '\0');
        }
    }

    private static CertifiedKey first(KeyStore store, char[] password) throws GeneralSecurityException {
        List<String> names = Collections.list(store.aliases()).stream().sorted().toList();
        for (String name : names) {
            Certificate[] chain = store.getCertificateChain(name);
            if (store.getKey(name, password) instanceof PrivateKey key && chain != null && chain.length > 0) {
                return new CertifiedKey(
                        key, Stream.of(chain).map(X509Certificate.class::cast).toList());
            }
        }
        throw new NoPrivateKeyException();
    }
}
