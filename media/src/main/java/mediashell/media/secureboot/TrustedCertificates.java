package mediashell.media.secureboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * The certificates that the audit takes for those of a machine's firmware. The product brings none of its own: which ones a machine trusts, and
 * whether a certificate is the one that it claims to be, is the administrator's to know.
 */
public final class TrustedCertificates {

    /** No certificates: chains are not checked. */
    public static final TrustedCertificates NONE = new TrustedCertificates(List.of());

    private static final Set<String> EXTENSIONS = Set.of("cer", "crt", "der", "pem");
    private static final long LARGEST = 1 << 20;
    private static final int MOST_FILES = 1000;

    private final List<X509Certificate> certificates;

    private TrustedCertificates(List<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /**
     * Reads certificates, in DER or PEM.
     *
     * @param path a file, or a folder with files that end in .cer, .crt, .der or .pem
     * @throws MediaException UNSUPPORTED_FORMAT for a file that is no certificate, ENTRY_NOT_FOUND when there is none
     */
    public static TrustedCertificates load(Path path) throws IOException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
            certificates.addAll(read(file));
        }
        if (certificates.isEmpty()) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    path.toString(),
                    "certificates were expected: files that end in .cer, .crt, .der or .pem");
        }
        return new TrustedCertificates(certificates);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> EXTENSIONS.contains(extension(file)) && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<X509Certificate> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw invalid(file, null);
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                certificates.add((X509Certificate) each);
            }
        } catch (GeneralSecurityException e) {
            throw invalid(file, e);
        }
        if (certificates.isEmpty()) {
            throw invalid(file, null);
        }
        return certificates;
    }

    private static MediaException invalid(Path file, Exception cause) {
        return new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                file.toString(),
                "a certificate in DER or PEM was expected; remove the file, or name another folder",
                cause);
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    boolean contains(X509Certificate certificate) {
        return certificates.contains(certificate);
    }

    List<X509Certificate> certificates() {
        return certificates;
    }
}
