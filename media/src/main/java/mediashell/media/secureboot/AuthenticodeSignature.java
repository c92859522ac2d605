package mediashell.media.secureboot;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaException;
import mediashell.media.secureboot.BootFileSignature.State;

/**
 * A signature of a program: signed data over the digest of the image (Microsoft Authenticode PE format). Here stands who the signer claims to be,
 * and whether the arithmetic holds; {@link SignatureChain} says whether he is trusted.
 */
final class AuthenticodeSignature {

    private final SignedData data;

    private AuthenticodeSignature(SignedData data) {
        this.data = data;
    }

    /**
     * Reads a signature.
     *
     * @throws MediaException CORRUPT_IMAGE for bytes that are no signature
     */
    static AuthenticodeSignature decode(byte[] pkcs7) throws MediaException {
        SignedData data = SignedData.decode(pkcs7);
        data.content().require(DerElement.SEQUENCE);
        return new AuthenticodeSignature(data);
    }

    X509Certificate signer() {
        return data.signer().certificate();
    }

    /** The certificates that the signature brings along. */
    List<X509Certificate> certificates() {
        return data.certificates();
    }

    /** When it was signed, where a time stamp attests it. */
    Optional<Instant> time() {
        return TimeStamp.of(data);
    }

    /** Whether the signature belongs to this program and to the signer's key. */
    State stateFor(PeImage image) throws MediaException {
        DerElement digestInfo = data.content().child(1);
        DigestAlgorithm algorithm = DigestAlgorithm.of(digestInfo.child(0));
        byte[] expected = digestInfo.child(1).require(DerElement.OCTET_STRING).value();
        if (!data.holds()) {
            return State.BROKEN;
        }
        return Arrays.equals(expected, image.digest(algorithm.create())) ? State.SIGNED : State.HASH_MISMATCH;
    }
}
