package mediashell.dotnet.system.security.cryptography.x509certificates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;

/** System.Security.Cryptography.X509Certificates.X509Certificate2: a certificate of DER, PEM or a PKCS #12 file. */
@DotNetType(
        value = "System.Security.Cryptography.X509Certificates.X509Certificate2",
        interfaces = {"System.IDisposable"})
public final class X509Certificate2 {

    private static final int LARGEST = 16 << 20;

    private final X509Certificate certificate;
    private final boolean hasPrivateKey;
    private final ExecutionContext context;

    private X509Certificate2(ExecutionContext context, byte[] data, char[] password) {
        this.context = context;
        try {
            X509Certificate plain = plain(data);
            this.hasPrivateKey = plain == null;
            this.certificate = plain != null ? plain : fromStore(data, password);
        } catch (GeneralSecurityException | IOException broken) {
            throw SessionErrors.plain(
                    "System.Security.Cryptography.CryptographicException",
                    "the data is no certificate, or the password is wrong: " + broken.getMessage());
        }
    }

    /** Null when it is neither DER nor PEM: then it may be PKCS #12. */
    private static X509Certificate plain(byte[] data) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(data));
        } catch (GeneralSecurityException notPlain) {
            return null;
        }
    }

    private static X509Certificate fromStore(byte[] data, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(data), password == null ? new char[0] : password);
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate found) {
                return found;
            }
        }
        throw new IOException("the file has no certificate with a key");
    }

    @DotNetConstructor
    static X509Certificate2 create(ExecutionContext context, byte[] rawData) {
        return new X509Certificate2(context, rawData, null);
    }

    @DotNetConstructor
    static X509Certificate2 create(ExecutionContext context, byte[] rawData, String password) {
        return new X509Certificate2(context, rawData, password == null ? null : password.toCharArray());
    }

    @DotNetConstructor
    static X509Certificate2 create(ExecutionContext context, String fileName) {
        return new X509Certificate2(context, read(context, fileName), null);
    }

    @DotNetConstructor
    static X509Certificate2 create(ExecutionContext context, String fileName, String password) {
        return new X509Certificate2(context, read(context, fileName), password == null ? null : password.toCharArray());
    }

    @DotNetConstructor
    static X509Certificate2 create(ExecutionContext context, String fileName, SecureString password) {
        return new X509Certificate2(context, read(context, fileName), password == null ? null : password.reveal());
    }

    private static byte[] read(ExecutionContext context, String fileName) {
        SessionErrors.requireFiles(context.process());
        var file = context.process().currentDirectory().resolve(fileName);
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("a certificate is smaller than " + Files.size(file) + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @DotNetMethod
    static X509Certificate2 createFromPem(ExecutionContext context, String certPem) {
        return new X509Certificate2(context, certPem.getBytes(StandardCharsets.US_ASCII), null);
    }

    @DotNetProperty
    String subject() {
        return name(certificate.getSubjectX500Principal().getName("RFC2253"));
    }

    @DotNetProperty
    String issuer() {
        return name(certificate.getIssuerX500Principal().getName("RFC2253"));
    }

    /** .NET writes the parts as RFC 2253 does, with a blank behind each comma. */
    private static String name(String text) {
        try {
            List<String> parts = new ArrayList<>();
            for (Rdn part : new LdapName(text).getRdns().reversed()) {
                parts.add(part.toString());
            }
            return String.join(", ", parts);
        } catch (InvalidNameException unusual) {
            return text;
        }
    }

    /** SHA-1 over the certificate, as hexadecimal digits. */
    @DotNetProperty
    String thumbprint() {
        return HexFormat.of().withUpperCase().formatHex(hash("SHA-1"));
    }

    private byte[] hash(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).digest(rawData());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @DotNetProperty
    String serialNumber() {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(certificate.getSerialNumber().toByteArray());
    }

    @DotNetProperty
    DateTime notBefore() {
        return DateTime.ofInstant(
                certificate.getNotBefore().toInstant(), context.process().zone());
    }

    @DotNetProperty
    DateTime notAfter() {
        return DateTime.ofInstant(
                certificate.getNotAfter().toInstant(), context.process().zone());
    }

    @DotNetProperty
    boolean hasPrivateKey() {
        return hasPrivateKey;
    }

    @DotNetProperty
    int version() {
        return certificate.getVersion();
    }

    /** Only the certificate stores of Windows keep one. */
    @DotNetProperty
    String friendlyName() {
        return "";
    }

    @DotNetProperty
    byte[] rawData() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @DotNetMethod
    byte[] getRawCertData() {
        return rawData();
    }

    @DotNetMethod
    String getCertHashString() {
        return thumbprint();
    }

    @DotNetMethod
    byte[] getCertHash() {
        return hash("SHA-1");
    }

    @DotNetMethod
    String getSerialNumberString() {
        return serialNumber();
    }

    @DotNetMethod
    @TypeName("System.String")
    String exportCertificatePem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(rawData());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----";
    }

    @DotNetMethod
    void dispose() {}

    @Override
    @DotNetMethod
    public String toString() {
        return "[Subject]\n  " + subject() + "\n\n[Issuer]\n  " + issuer() + "\n\n[Serial Number]\n  " + serialNumber()
                + "\n\n[Thumbprint]\n  " + thumbprint() + "\n";
    }
}
