package mediashell.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.MediaVariables;
import mediashell.media.engine.MediumDescription;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaKind;
import mediashell.media.plan.MediaVariable;

/** Reads the wish for a medium out of an earlier one: its manifest, its variables, its certificate. */
final class MediumWish {

    private static final String DYNAMIC = "SMSTSLocationMPs";
    private static final String SITE_BASED = "SMSTSMP";
    private static final String AFFINITY = "SMSTSAssignUsersMode";
    private static final Set<String> OF_THE_MEDIUM = Set.of(DYNAMIC, SITE_BASED, AFFINITY);

    private final MediumDescription medium;
    private final MediaOrigin origin;
    private final MediaIdentity identity;
    private final RefreshChanges changes;

    MediumWish(MediumDescription medium, MediaIdentity identity, RefreshChanges changes) {
        this.medium = medium;
        this.origin = new MediaOrigin(medium.manifest());
        this.identity = identity;
        this.changes = changes;
    }

    /**
     * The wish, to be completed by a target.
     *
     * @throws MediaException CORRUPT_IMAGE when the manifest contradicts itself, INVALID_PLAN for changes that the type does not know
     */
    MediaRequestBuilder<?> builder() throws MediaException {
        try {
            requireFitting(kind());
            return switch (kind()) {
                case STANDALONE ->
                    customized(origin.applyExtra(StandaloneMediaRequest.of(origin.site(), firstWord("task sequence"))
                            .start(changes.start() == null ? medium.start() : changes.start())
                            .expiry(changes.expiry() == null ? medium.expiry() : changes.expiry())));
                case BOOTABLE -> customized(BootableMediaRequest.of(origin.site(), firstWord("boot image"), access()));
                case PRESTAGED -> customized(origin.applyExtra(prestaged()));
                case CAPTURE -> common(CaptureMediaRequest.of(origin.site(), firstWord("boot image")));
            };
        } catch (IllegalArgumentException | NullPointerException contradiction) {
            throw new MediaException(
                    MediaErrorCode.CORRUPT_IMAGE,
                    medium.label(),
                    "its manifest does not tell a wish that can be read",
                    contradiction);
        }
    }

    private void requireFitting(MediaKind kind) throws MediaException {
        boolean dates = changes.start() != null || changes.expiry() != null;
        if (dates && kind != MediaKind.STANDALONE) {
            throw unfitting(kind, "validity dates, which only stand-alone media have; a certificate has its own");
        }
        if (changes.certificate() != null && (kind == MediaKind.STANDALONE || kind == MediaKind.CAPTURE)) {
            throw unfitting(kind, "a certificate, which only bootable and prestaged media have");
        }
    }

    private MediaException unfitting(MediaKind kind, String what) {
        return new MediaException(
                MediaErrorCode.INVALID_PLAN,
                medium.label(),
                kind.description() + " media were asked to change " + what);
    }

    private MediaKind kind() {
        return Arrays.stream(MediaKind.values())
                .filter(each -> each.mediaType().equals(medium.mediaType()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(medium.mediaType()));
    }

    private PrestagedMediaRequest.Builder prestaged() {
        String[] system = medium.manifest().value("operating system").split(" ");
        String boot = origin.takesBootImageOfSequence() ? "" : firstWord("boot image");
        return PrestagedMediaRequest.of(origin.site(), boot, system[0], access())
                .systemIndex(Integer.parseInt(system[1]))
                .taskSequence(origin.contentOf())
                .createdBy(origin.createdBy())
                .version(origin.version())
                .comment(origin.comment());
    }

    private <B extends MediaRequestBuilder<B>> B common(B wish) {
        return origin.apply(wish).label(medium.manifest().value("label"));
    }

    private <B extends MediaRequestBuilder<B>> B customized(B wish) {
        String prestart = value(MediaVariables.PRESTART_PACKAGE);
        return common(wish)
                .password(changes.password())
                .unattended(medium.unattended())
                .prestartCommand(value(MediaVariables.PRESTART_COMMAND))
                .prestartPackage(prestart.equals(PrestartWish.FOLDER_ID) ? "" : prestart)
                .secretVariables(origin.secretVariables())
                .variables(operatorVariables());
    }

    /** Names with an underscore are the engine's; a few others are the medium's own. */
    private List<MediaVariable> operatorVariables() {
        return medium.variables().stream()
                .filter(each -> !each.name().startsWith("_") && !OF_THE_MEDIUM.contains(each.name()))
                .map(each -> MediaVariable.plain(each.name(), each.value()))
                .toList();
    }

    private ClientAccess access() {
        boolean dynamic = !value(DYNAMIC).isEmpty();
        List<String> points = Arrays.stream(
                        value(dynamic ? DYNAMIC : SITE_BASED).split("\\*"))
                .map(url -> url.substring(url.indexOf("://") + "://".length()))
                .toList();
        boolean unknown = medium.variables().stream()
                .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).endsWith("unknownmachineguid"));
        return new ClientAccess(
                dynamic ? MediaMode.DYNAMIC : MediaMode.SITE_BASED, points, certificate(), unknown, affinity());
    }

    private CertificateInput certificate() {
        return changes.certificate() == null ? presentCertificate() : changes.certificate();
    }

    private CertificateInput presentCertificate() {
        return MediaCertificates.ofMedium(
                value(MediaVariables.PFX), UUID.fromString(value(MediaVariables.GUID)), identity);
    }

    /** The certificate that a medium has; empty when it has none that can be read. */
    static Optional<MediaCertificate> certificate(MediumDescription medium, MediaIdentity identity) {
        MediumWish wish = new MediumWish(medium, identity, RefreshChanges.none(null));
        return wish.presentCertificate() instanceof CertificateInput.Ready(MediaCertificate certificate)
                ? Optional.of(certificate)
                : Optional.empty();
    }

    private UserDeviceAffinity affinity() {
        return Arrays.stream(UserDeviceAffinity.values())
                .filter(each -> each.assignMode().equals(value(AFFINITY)))
                .findFirst()
                .orElse(UserDeviceAffinity.DO_NOT_ALLOW);
    }

    private String firstWord(String name) {
        return medium.manifest().value(name).split(" ")[0];
    }

    private String value(String name) {
        return medium.variables().stream()
                .filter(each -> each.name().equals(name))
                .map(MediumDescription.Variable::value)
                .findFirst()
                .orElse("");
    }
}
