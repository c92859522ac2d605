package mediashell.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.MediumComparison;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.MediumDifference;
import mediashell.media.engine.MediumSummary;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.SiteCatalog;

/**
 * Whether a medium is what the site would make today, and if not, why and what in its place (mission H5, X1): the wish is read out of the
 * medium itself, planned again and compared.
 *
 * @param request the wish that the medium was made from, with what was asked to change
 * @param authored the plan of a medium in its place, or what keeps it from being made
 * @param reasons in what the medium differs from it; empty for a medium that is up to date
 */
public record MediaRefresh(MediaRequest request, Authored authored, List<MediumDifference> reasons) {

    public MediaRefresh {
        reasons = List.copyOf(reasons);
    }

    /** Whether the medium should be made again. */
    public boolean isStale() {
        return !reasons.isEmpty();
    }

    /**
     * Plans a medium in the place of another one.
     *
     * @param identity of the new medium; its time is "now" for the checks
     * @param changes what the new medium shall have otherwise
     * @param target what to write, for the checks of it
     * @throws MediaException INVALID_PLAN for media that do not tell how they were made and for changes that their type does not
     *     know, WRONG_PASSWORD where one is needed
     */
    public static MediaRefresh of(
            SiteCatalog catalog, OpenedMedium medium, MediaIdentity identity, RefreshChanges changes, Path target)
            throws IOException {
        char[] password = changes.password() == null ? null : changes.password().reveal();
        try {
            MediumDescription description = medium.describe(password);
            requireWish(medium, description);
            MediaRequest request = new MediumWish(description, identity, changes)
                    .builder()
                    .target(target)
                    .device(changes.device())
                    .build();
            Authored authored = new MediaAuthor(catalog).plan(request, identity);
            List<MediumDifference> reasons = new ArrayList<>();
            if (!authored.hasErrors()) {
                certificateReason(description, identity, changes).ifPresent(reasons::add);
                reasons.addAll(reasons(medium, description, authored));
            }
            return new MediaRefresh(request, authored, reasons);
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }

    private static List<MediumDifference> reasons(OpenedMedium medium, MediumDescription description, Authored authored)
            throws IOException {
        return MediumComparison.of(
                MediumSummary.of(medium, description),
                MediumSummary.of(authored.plan().orElseThrow()));
    }

    /** The files of certificates differ on every medium, as its GUID protects them; the certificates in them must not. */
    private static Optional<MediumDifference> certificateReason(
            MediumDescription medium, MediaIdentity identity, RefreshChanges changes) {
        if (!(changes.certificate() instanceof CertificateInput.Ready(MediaCertificate wanted))) {
            return Optional.empty();
        }
        Optional<MediaCertificate> present = MediumWish.certificate(medium, identity);
        return present.filter(each -> each.thumbprint().equals(wanted.thumbprint()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new MediumDifference(
                        MediumDifference.Kind.PROPERTY,
                        "certificate",
                        present.map(MediaRefresh::shown).orElse(null),
                        shown(wanted)));
    }

    private static String shown(MediaCertificate certificate) {
        return certificate.subject() + " " + certificate.thumbprint();
    }

    private static void requireWish(OpenedMedium medium, MediumDescription description) throws MediaException {
        String name = medium.discs().getFirst().path().toString();
        if (!description.opened()) {
            throw new MediaException(
                    MediaErrorCode.WRONG_PASSWORD,
                    name,
                    "the medium is protected; its password is needed again: give it by -Password");
        }
        boolean told = Optional.ofNullable(description.manifest())
                .map(MediaOrigin::new)
                .map(MediaOrigin::isThere)
                .orElse(false);
        if (!told) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    name,
                    "its manifest does not tell how the medium was made; make it anew with a New-...Media cmdlet");
        }
        if (description.signature() != MediumDescription.SignatureState.VALID) {
            throw new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED, name, "the signature of its manifest does not hold");
        }
    }
}
