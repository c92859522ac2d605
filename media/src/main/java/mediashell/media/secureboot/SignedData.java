package mediashell.media.secureboot;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Signed data (PKCS #7, RFC 2315 and RFC 5652) with one signer, as programs and time stamps have it.
 *
 * @param content what is signed, of whatever kind
 * @param certificates in no order; who is to be trusted is not theirs to say
 */
record SignedData(DerElement content, List<X509Certificate> certificates, SignerInfo signer) {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final int MOST_CERTIFICATES = 64;

    /** @throws MediaException CORRUPT_IMAGE for bytes that are no signed data */
    static SignedData decode(byte[] pkcs7) throws MediaException {
        return of(DerElement.read(pkcs7, 0, pkcs7.length));
    }

    /** The same of a ContentInfo within other bytes. */
    static SignedData of(DerElement contentInfo) throws MediaException {
        if (!contentInfo
                .require(DerElement.SEQUENCE)
                .child(0)
                .objectIdentifier()
                .equals(SIGNED_DATA)) {
            throw corrupt("it is no signed data");
        }
        DerElement signedData = contentInfo.child(1).child(0).require(DerElement.SEQUENCE);
        DerElement content = signedData.child(2).child(1).child(0);
        List<DerElement> parts = signedData.children();
        DerElement signerInfos = parts.getLast().require(DerElement.SET);
        List<X509Certificate> certificates = certificates(parts);
        return new SignedData(content, certificates, SignerInfo.of(signerInfos.child(0), certificates));
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

    /** Whether the signer signed the content. */
    boolean holds() throws MediaException {
        return signer.holdsFor(content.value());
    }

    static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, "signature", why);
    }
}
