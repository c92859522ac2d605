package mediashell.media.secureboot;

import java.time.Instant;
import java.util.Optional;

/**
 * What the audit found out about one boot file, or about one of its signatures where it has several.
 *
 * @param path on the medium
 * @param signer the common name in the signer's certificate; empty without a signature
 * @param issuer who issued it; empty without a signature
 * @param authority empty when none of the known ones stands over the signer
 * @param chain whether the signer leads to a trusted certificate
 * @param issuerThumbprint SHA-1 of the issuer's certificate, upper-case hex; empty when the certificate is not known
 * @param signed when it was signed, where a time stamp attests it, otherwise null
 * @param expires when the signer's certificate ends; null without a signature
 */
public record BootFileSignature(
        String path,
        State state,
        String signer,
        String issuer,
        Optional<SigningAuthority> authority,
        Chain chain,
        String issuerThumbprint,
        Instant signed,
        Instant expires) {

    /** A file of which no signature can be told. */
    static BootFileSignature without(String path, State state) {
        return new BootFileSignature(path, state, "", "", Optional.empty(), Chain.NONE, "", null, null);
    }

    /** The same, its path below another. */
    BootFileSignature below(String place) {
        return new BootFileSignature(
                place + "/" + path, state, signer, issuer, authority, chain, issuerThumbprint, signed, expires);
    }

    /** Whether firmware that trusts the given certificates starts the file; where none were given, whether digest and signature hold. */
    public boolean isSound() {
        return state == State.SIGNED && chain != Chain.UNTRUSTED && chain != Chain.INCOMPLETE;
    }

    /** How far a signature can be believed. */
    public enum State {
        /** Digest and signature hold; {@link Chain} says whether the signer is trusted. */
        SIGNED,
        /** There is none: Secure Boot does not start the file. */
        UNSIGNED,
        /** The signature holds, but the file was changed after it was signed. */
        HASH_MISMATCH,
        /** The signature is not the signer's, or what it signs was changed. */
        BROKEN,
        /** The file is damaged, or it is no program. */
        UNREADABLE
    }

    /** Where the chain of certificates over a signer leads. */
    public enum Chain {
        /** There is no signature. */
        NONE,
        /** No trusted certificates were given to compare with. */
        NOT_CHECKED,
        /** To a trusted certificate. */
        TRUSTED,
        /** To one, but a certificate below it was not valid when the file was signed, or is not now; firmware does not look at that. */
        EXPIRED,
        /** To a certificate that signed itself and is not trusted. */
        UNTRUSTED,
        /** Nowhere: the certificate of an issuer is neither in the signature nor among the trusted ones. */
        INCOMPLETE
    }
}
