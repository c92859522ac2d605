package mediashell.authoring.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;

import mediashell.media.Choice;
import mediashell.media.plan.MediaIdentity;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key pair and its self-signed certificate for client authentication: RSA 2048, SHA-256 (facts/media-format.md §6.5). Subject
 * and usages are ours, since the vendor's are not public (§16.11).
 */
@Choice(
        number = 12,
        topic = "self-signed certificate",
        value =
                "RSA 2048, SHA-256, client authentication, subject CN=<media GUID>, O=Mediashell media, a year by default.")
final class SelfSignedCertificate {

    private static final int KEY_BITS = 2048;
    private static final int SERIAL_BITS = 127;

    private SelfSignedCertificate() {}

    static CertifiedKey make(MediaIdentity identity, Instant start, Instant expiry)
            throws GeneralSecurityException, IOException {
        SecureRandom random = new SecureRandom();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS, random);
        KeyPair pair = generator.generateKeyPair();
        X500Principal subject = new X500Principal("CN=" + identity.guid() + ", O=Mediashell media");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                Date.from(start),
                Date.from(expiry),
                subject,
                pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return new CertifiedKey(pair.getPrivate(), List.of(sign(builder, pair)));
    }

    private static X509Certificate sign(JcaX509v3CertificateBuilder builder, KeyPair pair)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
