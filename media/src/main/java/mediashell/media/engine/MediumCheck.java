package mediashell.media.engine;

import java.io.IOException;
import java.security.PublicKey;
import java.util.stream.Collectors;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Verifies a medium offline: every disc of it is there, signed, and holds what its manifest lists. */
public final class MediumCheck {

    private MediumCheck() {}

    /**
     * Verifies all volumes.
     *
     * @param trusted the key that must have signed, or null to take any valid signature
     * @throws MediaException VERIFICATION_FAILED saying what does not hold
     */
    public static void verify(OpenedMedium medium, PublicKey trusted, BuildObserver observer) throws IOException {
        requireComplete(medium);
        for (MediumDisc disc : medium.discs()) {
            MediumDescription description = MediumReader.read(disc.volume(), null);
            requireSigned(disc, description, trusted);
            MediumVerifier.verify(disc.volume(), description.manifest(), observer);
        }
    }

    private static void requireComplete(OpenedMedium medium) throws MediaException {
        if (medium.discs().size() > 1 && !medium.missing().isEmpty()) {
            String missing = medium.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw failed(
                    medium.discs().getFirst(),
                    "of the set's " + medium.index().discs() + " discs these are missing: " + missing);
        }
    }

    private static void requireSigned(MediumDisc disc, MediumDescription medium, PublicKey trusted)
            throws MediaException {
        if (medium.manifest() == null) {
            throw failed(disc, "the medium has no manifest to verify it by; only media made by Mediashell have one");
        }
        if (medium.signature() != MediumDescription.SignatureState.VALID) {
            throw failed(disc, "the signature of the manifest does not hold; make the medium again");
        }
        if (trusted != null && !medium.isSignedBy(trusted)) {
            throw failed(disc, "it was signed by another key than the one that is trusted");
        }
    }

    private static MediaException failed(MediumDisc disc, String why) {
        return new MediaException(
                MediaErrorCode.VERIFICATION_FAILED, disc.path().toString(), why);
    }
}
