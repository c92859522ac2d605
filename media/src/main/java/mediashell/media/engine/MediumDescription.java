package mediashell.media.engine;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.Protection;

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
