package mediashell.media.engine;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.Protection;
import mediashell.media.plan.SecretNames;

/**
 * What a medium says of itself.
 *
 * @param format the format it was read through, for example {@code UDF 1.02}
 * @param mediaType FullMedia, BootMedia, OEMMedia, CaptureMedia, or an empty string
 * @param opened whether variables could be read: without a password, or with the right one
 * @param start from the variables; null when none or not opened
 * @param variables in stored order, empty when not opened
 * @param contentIds the folders of {@code SMS\PKG}
 * @param manifest null on media of other makers
 * @param signature whether the manifest's signature holds
 * @param publicKey who claims to have signed: the Ed25519 key in X.509 encoding as base64; empty without a signature
 * @param policyXml the opened policy, or null
 * @param set what the disc says of the set that it belongs to; null on media of one volume
 */
public record MediumDescription(
        String format,
        String label,
        String mediaType,
        boolean passwordRequired,
        boolean unattended,
        boolean opened,
        Instant start,
        Instant expiry,
        List<Variable> variables,
        List<String> contentIds,
        Manifest manifest,
        SignatureState signature,
        String publicKey,
        String policyXml,
        SetIndex set) {

    /** The name of the manifest's lines that name secret variables; their values are nowhere in it. */
    public static final String SECRET_VARIABLE = "secret variable";

    /**
     * Whether a variable's value is a secret: it was made as one, its name says so ({@link SecretNames}), or it is the certificate with its
     * private key.
     */
    public boolean isSecret(Variable variable) {
        return SecretNames.isSecret(variable.name())
                || variable.name().equals(MediaVariables.PFX)
                || manifest != null && manifest.values(SECRET_VARIABLE).contains(variable.name());
    }

    /** A variable as stored; its value is shown only to who gave the password. */
    public record Variable(String name, String value) {

        @Override
        public String toString() {
            return name + "=********";
        }
    }

    /** Whether the key of the signature is the one that a site publishes; says nothing of whether the signature holds. */
    public boolean isSignedBy(PublicKey trusted) {
        return publicKey.equals(Base64.getEncoder().encodeToString(trusted.getEncoded()));
    }

    /** What is known of the manifest's signature. */
    public enum SignatureState {
        NONE,
        VALID,
        INVALID
    }

    /** What everybody can read who holds the medium, for people. */
    public List<String> readable() {
        return Protection.readable(passwordRequired, policyXml != null);
    }

    @Override
    public String toString() {
        return mediaType + " '" + label + "'";
    }
}
