package mediashell.media.secureboot;

import java.util.Optional;

/**
 * What the audit found out about one boot file, or about one of its signatures where it has several.
 *
 * @param path on the medium
 * @param signer the common name in the signer's certificate; empty without a signature
 * @param issuer who issued it; empty without a signature
 * @param authority empty when none of the known ones stands over the signer
 */
public record BootFileSignature(
        String path, State state, String signer, String issuer, Optional<SigningAuthority> authority) {

    /** The same, its path below another. */
    BootFileSignature below(String place) {
        return new BootFileSignature(place + "/" + path, state, signer, issuer, authority);
    }

    /** How far a signature can be believed. */
    public enum State {
        /** Digest and signature hold; whether the signer is trusted is the firmware's to say. */
        SIGNED,
        /** There is none: Secure Boot does not start the file. */
        UNSIGNED,
        /** The file was changed after it was signed, or the signature is not the signer's. */
        BROKEN,
        /** The file is damaged, or it is no program. */
        UNREADABLE
    }
}
