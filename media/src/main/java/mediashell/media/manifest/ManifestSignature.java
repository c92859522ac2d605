package mediashell.media.manifest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * An Ed25519 signature over the digest line of a manifest, with the public key beside it: the line holds the SHA-256 of the manifest's bytes, since the
 * signature itself would need all of them in memory, and others can check it with {@code sha256sum} and {@code openssl}. The key on the medium only tells who claims to have signed;
 * trust comes from comparing it with the key that the site publishes.
 *
 * @param publicKey X.509 encoding
 */
public record ManifestSignature(byte[] publicKey, byte[] signature) {

    private static final String ALGORITHM = "Ed25519";

    public ManifestSignature {
        publicKey = publicKey.clone();
        signature = signature.clone();
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Signs a manifest by the SHA-256 of its text, with the site's key pair. */
    public static ManifestSignature sign(Sha256Digest manifest, KeyPair key) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(key.getPrivate());
            signer.update(digestLine(manifest));
            return new ManifestSignature(key.getPublic().getEncoded(), signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the signing key must be an Ed25519 key", e);
        }
    }

    /** Whether the signature belongs to the manifest whose text has this SHA-256, and to the key beside it. */
    public boolean isValidFor(Sha256Digest manifest) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key());
            verifier.update(digestLine(manifest));
            return verifier.verify(signature);
        } catch (GeneralSecurityException damaged) {
            return false;
        }
    }

    private static byte[] digestLine(Sha256Digest manifest) {
        String line = "sha256 " + manifest + " " + Manifest.PATH + "\n";
        return line.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether it was made with the given key. */
    public boolean isBy(PublicKey trusted) {
        return Arrays.equals(publicKey, trusted.getEncoded());
    }

    /**
     * The key of a base64 text, as a site publishes it.
     *
     * @throws MediaException INVALID_PLAN when the text is something else
     */
    public static PublicKey publicKey(String base64) throws MediaException {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.strip());
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    "public key",
                    "an Ed25519 key as base64 was expected, as PublicKey of Get-Media shows it");
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
    }

    /** Three lines: algorithm, public key, signature; of fixed length. */
    public byte[] encode() {
        Base64.Encoder base64 = Base64.getEncoder();
        String text = "ed25519\n" + base64.encodeToString(publicKey) + "\n" + base64.encodeToString(signature) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads the three lines.
     *
     * @throws MediaException CORRUPT_IMAGE when they are something else
     */
    public static ManifestSignature decode(byte[] bytes) throws MediaException {
        String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n");
        if (lines.length != 3 || !lines[0].equals("ed25519")) {
            throw corrupt();
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            return new ManifestSignature(base64.decode(lines[1]), base64.decode(lines[2]));
        } catch (IllegalArgumentException damaged) {
            throw corrupt();
        }
    }

    private static MediaException corrupt() {
        return new MediaException(
                MediaErrorCode.CORRUPT_IMAGE, Manifest.SIGNATURE_PATH, "it is not an Ed25519 signature file");
    }
}
