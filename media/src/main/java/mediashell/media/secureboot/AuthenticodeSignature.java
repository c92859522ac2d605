package mediashell.media.secureboot;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * A signature of a program: PKCS #7 SignedData (RFC 2315) over the digest of the image (Microsoft Authenticode PE format). Whether the signer is
 * trusted is the firmware's to say; here stands who he claims to be, and whether the arithmetic holds.
 */
final class AuthenticodeSignature {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final int MOST_CERTIFICATES = 64;
    private static final int LONGEST_CHAIN = 8;

    private final DerElement content;
    private final DerElement signerInfo;
    private final List<X509Certificate> certificates;
    private final X509Certificate signer;

    private AuthenticodeSignature(DerElement content, DerElement signerInfo, List<X509Certificate> certificates)
            throws MediaException {
        this.content = content;
        this.signerInfo = signerInfo;
        this.certificates = certificates;
        this.signer = findSigner();
    }

    /**
     * Reads a signature.
     *
     * @throws MediaException CORRUPT_IMAGE for bytes that are no signature
     */
    static AuthenticodeSignature decode(byte[] pkcs7) throws MediaException {
        DerElement contentInfo = DerElement.read(pkcs7, 0, pkcs7.length).require(DerElement.SEQUENCE);
        if (!contentInfo.child(0).objectIdentifier().equals(SIGNED_DATA)) {
            throw corrupt("it is no signed data");
        }
        DerElement signedData = contentInfo.child(1).child(0).require(DerElement.SEQUENCE);
        DerElement content = signedData.child(2).child(1).child(0).require(DerElement.SEQUENCE);
        List<DerElement> parts = signedData.children();
        DerElement signerInfos = parts.getLast().require(DerElement.SET);
        return new AuthenticodeSignature(content, signerInfos.child(0), certificates(parts));
    }

    private static List<X509Certificate> certificates(List<DerElement> parts) throws MediaException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (DerElement part : parts) {
            if (part.is(DerElement.context(0))) {
                for (DerElement each : part.children()) {
                    certificates.add(certificate(each.encoded()));
                    if (certificates.size() > MOST_CERTIFICATES) {
                        throw corrupt("it has more than " + MOST_CERTIFICATES + " certificates");
                    }
                }
            }
        }
        return certificates;
    }

    private static X509Certificate certificate(byte[] der) throws MediaException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw corrupt("a certificate in it is damaged");
        }
    }

    private X509Certificate findSigner() throws MediaException {
        DerElement identity = signerInfo.child(1).require(DerElement.SEQUENCE);
        X500Principal issuer = issuer(identity.child(0));
        byte[] number = identity.child(1).require(DerElement.INTEGER).value();
        if (number.length == 0) {
            throw corrupt("the signer's serial number is empty");
        }
        BigInteger serial = new BigInteger(number);
        return certificates.stream()
                .filter(each -> each.getSerialNumber().equals(serial)
                        && each.getIssuerX500Principal().equals(issuer))
                .findFirst()
                .orElseThrow(() -> corrupt("the signer's certificate is not in it"));
    }

    private static X500Principal issuer(DerElement name) throws MediaException {
        try {
            return new X500Principal(name.encoded());
        } catch (IllegalArgumentException e) {
            throw corrupt("the signer's name is damaged");
        }
    }

    /** The names over the program: the signer, who issued his certificate, and so on as far as certificates are there. */
    List<X500Principal> names() {
        List<X500Principal> names = new ArrayList<>();
        X509Certificate at = signer;
        names.add(at.getSubjectX500Principal());
        while (at != null && names.size() < LONGEST_CHAIN) {
            X500Principal issuer = at.getIssuerX500Principal();
            if (names.getLast().equals(issuer)) {
                break;
            }
            names.add(issuer);
            at = issuerOf(at);
        }
        return names;
    }

    private X509Certificate issuerOf(X509Certificate certificate) {
        for (X509Certificate each : certificates) {
            if (each.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                    && signed(each, certificate)) {
                return each;
            }
        }
        return null;
    }

    private static boolean signed(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the signature belongs to this program and to the signer's key. */
    boolean holdsFor(PeImage image) throws MediaException {
        DerElement digestInfo = content.child(1);
        DigestAlgorithm imageDigest = DigestAlgorithm.of(digestInfo.child(0));
        byte[] expected = digestInfo.child(1).require(DerElement.OCTET_STRING).value();
        if (!Arrays.equals(expected, image.digest(imageDigest.create()))) {
            return false;
        }
        DigestAlgorithm algorithm = DigestAlgorithm.of(signerInfo.child(2));
        DerElement attributes = signerInfo.child(3).require(DerElement.context(0));
        MessageDigest digest = algorithm.create();
        return Arrays.equals(messageDigest(attributes), digest.digest(content.value()))
                && verifies(algorithm, attributes);
    }

    private static byte[] messageDigest(DerElement attributes) throws MediaException {
        for (DerElement attribute : attributes.children()) {
            if (attribute.child(0).objectIdentifier().equals(MESSAGE_DIGEST)) {
                return attribute
                        .child(1)
                        .child(0)
                        .require(DerElement.OCTET_STRING)
                        .value();
            }
        }
        throw corrupt("it signs no digest");
    }

    /** RFC 2315 9.3: signed is the set of attributes under its own tag, not under the one that it has in the signature. */
    private boolean verifies(DigestAlgorithm algorithm, DerElement attributes) throws MediaException {
        byte[] signed = attributes.encoded();
        signed[0] = DerElement.SET;
        byte[] value = signerInfo.child(5).require(DerElement.OCTET_STRING).value();
        try {
            Signature verifier = Signature.getInstance(algorithm.signatureName(signer.getPublicKey()));
            verifier.initVerify(signer.getPublicKey());
            verifier.update(signed);
            return verifier.verify(value);
        } catch (GeneralSecurityException damaged) {
            return false;
        }
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, "signature", why);
    }
}
