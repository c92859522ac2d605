package mediashell.media.secureboot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

import mediashell.media.MediaException;

/** One signer's part of signed data (RFC 5652 5.3): who he is, what he signed, and what was added to it later. */
final class SignerInfo {

    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final int IDENTITY = 1;
    private static final int DIGEST = 2;
    private static final int SIGNED_ATTRIBUTES = 3;
    private static final int SIGNATURE = 5;
    private static final int UNSIGNED_ATTRIBUTES = 6;

    private final List<DerElement> parts;
    private final X509Certificate certificate;

    private SignerInfo(List<DerElement> parts, X509Certificate certificate) {
        this.parts = parts;
        this.certificate = certificate;
    }

    /**
     * Reads a signer's part.
     *
     * @param certificates one of which is the signer's
     * @throws MediaException CORRUPT_IMAGE for bytes that are no signer's part, or when his certificate is not among those given
     */
    static SignerInfo of(DerElement element, List<X509Certificate> certificates) throws MediaException {
        List<DerElement> parts = element.require(DerElement.SEQUENCE).children();
        if (parts.size() <= SIGNATURE) {
            throw SignedData.corrupt("the signer's part is cut off");
        }
        return new SignerInfo(parts, signer(parts.get(IDENTITY), certificates));
    }

    private static X509Certificate signer(DerElement identity, List<X509Certificate> certificates)
            throws MediaException {
        X500Principal issuer = issuer(identity.require(DerElement.SEQUENCE).child(0));
        byte[] number = identity.child(1).require(DerElement.INTEGER).value();
        if (number.length == 0) {
            throw SignedData.corrupt("the signer's serial number is empty");
        }
        BigInteger serial = new BigInteger(number);
        return certificates.stream()
                .filter(each -> each.getSerialNumber().equals(serial)
                        && each.getIssuerX500Principal().equals(issuer))
                .findFirst()
                .orElseThrow(() -> SignedData.corrupt("the signer's certificate is not in it"));
    }

    private static X500Principal issuer(DerElement name) throws MediaException {
        try {
            return new X500Principal(name.encoded());
        } catch (IllegalArgumentException e) {
            throw SignedData.corrupt("the signer's name is damaged");
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] signature() throws MediaException {
        return parts.get(SIGNATURE).require(DerElement.OCTET_STRING).value();
    }

    /** The first value of an attribute that is signed, too. */
    Optional<DerElement> signedAttribute(String identifier) throws MediaException {
        return attribute(parts.get(SIGNED_ATTRIBUTES).require(DerElement.context(0)), identifier);
    }

    /** The first value of an attribute that was added after signing. */
    Optional<DerElement> unsignedAttribute(String identifier) throws MediaException {
        return parts.size() <= UNSIGNED_ATTRIBUTES
                ? Optional.empty()
                : attribute(parts.get(UNSIGNED_ATTRIBUTES).require(DerElement.context(1)), identifier);
    }

    private static Optional<DerElement> attribute(DerElement attributes, String identifier) throws MediaException {
        for (DerElement attribute : attributes.children()) {
            if (attribute.child(0).objectIdentifier().equals(identifier)) {
                return Optional.of(attribute.child(1).child(0));
            }
        }
        return Optional.empty();
    }

    /** Whether the signer's key signed this content. */
    boolean holdsFor(byte[] content) throws MediaException {
        DigestAlgorithm algorithm = DigestAlgorithm.of(parts.get(DIGEST));
        MessageDigest digest = algorithm.create();
        byte[] signed = signedAttribute(MESSAGE_DIGEST)
                .orElseThrow(() -> SignedData.corrupt("it signs no digest"))
                .require(DerElement.OCTET_STRING)
                .value();
        return Arrays.equals(signed, digest.digest(content)) && verifies(algorithm);
    }

    /** RFC 5652 5.4: signed is the set of attributes under its own tag, not under the one that it has in the signature. */
    private boolean verifies(DigestAlgorithm algorithm) throws MediaException {
        byte[] attributes = parts.get(SIGNED_ATTRIBUTES).encoded();
        attributes[0] = DerElement.SET;
        try {
            Signature verifier = Signature.getInstance(algorithm.signatureName(certificate.getPublicKey()));
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(attributes);
            return verifier.verify(signature());
        } catch (GeneralSecurityException damaged) {
            return false;
        }
    }
}
