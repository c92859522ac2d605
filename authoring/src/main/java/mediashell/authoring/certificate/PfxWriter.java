package mediashell.authoring.certificate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;

import mediashell.media.engine.MediaVariables;
import mediashell.media.plan.MediaIdentity;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * Writes the PKCS #12 file of a medium: three-key Triple DES and SHA-1, which every Windows PE reads (facts/media-format.md §6.5). Salts
 * follow from the medium's seed, so that the same key gives the same bytes; they are public in the file anyway.
 */
final class PfxWriter {

    private static final int ITERATIONS = 2048;

    private PfxWriter() {}

    /** The file as upper-case hexadecimal text, to be wiped by the caller. */
    static char[] write(CertifiedKey key, MediaIdentity identity) throws GeneralSecurityException, IOException {
        char[] password = MediaVariables.pfxPassword(identity.guid());
        try {
            byte[] file = file(key, password, new SeededSalts(identity.seed()));
            char[] text = hex(file);
            Arrays.fill(file, (byte) 0);
            return text;
        } catch (OperatorCreationException | PKCSException e) {
            throw new GeneralSecurityException(e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static byte[] file(CertifiedKey key, char[] password, SeededSalts salts)
            throws GeneralSecurityException, IOException, OperatorCreationException, PKCSException {
        SubjectKeyIdentifier id = new JcaX509ExtensionUtils()
                .createSubjectKeyIdentifier(key.certificate().getPublicKey());
        PKCS12SafeBagBuilder keyBag = new JcaPKCS12SafeBagBuilder(key.key(), encryptor(password, salts));
        keyBag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, id);
        PKCS12SafeBag[] certificates = new PKCS12SafeBag[key.chain().size()];
        for (int i = 0; i < certificates.length; i++) {
            certificates[i] = certificateBag(key.chain().get(i), i == 0 ? id : null);
        }
        return new PKCS12PfxPduBuilder()
                .addData(keyBag.build())
                .addEncryptedData(encryptor(password, salts), certificates)
                .build(new SaltedMacBuilder(salts.next(), ITERATIONS), password)
                .getEncoded();
    }

    private static PKCS12SafeBag certificateBag(X509Certificate certificate, SubjectKeyIdentifier keyId)
            throws IOException {
        PKCS12SafeBagBuilder bag = new JcaPKCS12SafeBagBuilder(certificate);
        bag.addBagAttribute(
                PKCS12SafeBag.friendlyNameAttribute,
                new DERBMPString(certificate.getSubjectX500Principal().getName()));
        if (keyId != null) {
            bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, keyId);
        }
        return bag.build();
    }

    private static OutputEncryptor encryptor(char[] password, SeededSalts salts) throws OperatorCreationException {
        return new JcePKCSPBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC)
                .setRandom(salts)
                .setIterationCount(ITERATIONS)
                .build(password);
    }

    private static char[] hex(byte[] bytes) {
        char[] text = new char[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[2 * i] = Character.toUpperCase(Character.forDigit(bytes[i] >> 4 & 0xF, 16));
            text[2 * i + 1] = Character.toUpperCase(Character.forDigit(bytes[i] & 0xF, 16));
        }
        return text;
    }
}
