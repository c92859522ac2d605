package mediashell.media.secureboot;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** The digests that programs are signed with, by their object identifiers (RFC 8017 appendix B.1). */
enum DigestAlgorithm {
    SHA_1("1.3.14.3.2.26", "SHA-1"),
    SHA_256("2.16.840.1.101.3.4.2.1", "SHA-256"),
    SHA_384("2.16.840.1.101.3.4.2.2", "SHA-384"),
    SHA_512("2.16.840.1.101.3.4.2.3", "SHA-512");

    private final String identifier;
    private final String javaName;

    DigestAlgorithm(String identifier, String javaName) {
        this.identifier = identifier;
        this.javaName = javaName;
    }

    /** The digest of an AlgorithmIdentifier. */
    static DigestAlgorithm of(DerElement algorithm) throws MediaException {
        String wanted = algorithm.child(0).objectIdentifier();
        for (DigestAlgorithm each : values()) {
            if (each.identifier.equals(wanted)) {
                return each;
            }
        }
        throw new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                "signature",
                "its digest " + wanted + " is not one of SHA-1 and SHA-2");
    }

    MessageDigest create() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + javaName, e);
        }
    }

    /** The JCA name of a signature with this digest and a key of this kind. */
    String signatureName(PublicKey key) {
        return javaName.replace("-", "") + "with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm());
    }
}
