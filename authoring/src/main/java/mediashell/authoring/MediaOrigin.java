package mediashell.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.Choice;
import mediashell.media.engine.MediumDescription;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;

/**
 * What a manifest tells of the wish that a medium was made from, beyond what the medium itself shows: enough to make it again. Lines
 * {@code name: value}; a line end within a value becomes a blank, as texts of people only have them by mistake. No secrets.
 */
@Choice(
        number = 17,
        topic = "origin of a medium",
        value = "The manifest tells the wish that a medium was made from, so that Update-Media can make it again.")
final class MediaOrigin {

    private static final String SITE = "site";
    private static final String CARRIER = "carrier";
    private static final String CAPACITY = "capacity";
    private static final String UNLIMITED = "unlimited";
    private static final String AUTORUN = "autorun";
    private static final String ENCRYPTION = "encryption";
    private static final String ARCHITECTURE = "machines";
    private static final String POINT = "distribution point";
    private static final String PRESTART_FOLDER = "prestart folder";
    private static final String BOOT_FILES = "boot files";
    private static final String BOOT_LOADER = "boot loader";
    private static final String CERTIFICATES = "trusted certificates";
    private static final String SECRET = MediumDescription.SECRET_VARIABLE;
    private static final String APPLICATION = "extra application";
    private static final String PACKAGE = "extra package";
    private static final String DRIVERS = "extra driver package";
    private static final String DEPENDENCIES = "application dependencies";
    private static final String CHOSEN_BY = "content of";
    private static final String BOOT_OF_SEQUENCE = "boot image of sequence";
    private static final String CREATED_BY = "created by";
    private static final String VERSION = "version";
    private static final String COMMENT = "comment";

    private final Manifest manifest;

    MediaOrigin(Manifest manifest) {
        this.manifest = manifest;
    }

    /** The lines of a wish. */
    static List<String> lines(MediaRequest request) {
        List<String> lines = new ArrayList<>();
        addOptions(lines, request.options());
        switch (request) {
            case StandaloneMediaRequest standalone -> addExtra(lines, standalone.extra());
            case PrestagedMediaRequest prestaged -> {
                addExtra(lines, prestaged.extra());
                add(lines, CHOSEN_BY, prestaged.taskSequence());
                add(lines, BOOT_OF_SEQUENCE, prestaged.bootImage().isEmpty() ? "yes" : "");
                add(lines, CREATED_BY, prestaged.createdBy());
                add(lines, VERSION, prestaged.version());
                add(lines, COMMENT, prestaged.comment());
            }
            case BootableMediaRequest _, CaptureMediaRequest _ -> {}
        }
        return lines;
    }

    private static void addOptions(List<String> lines, MediaOptions options) {
        add(lines, SITE, options.siteCode());
        add(lines, CARRIER, options.carrier().name());
        add(lines, CAPACITY, options.capacity() == MediaPlan.UNLIMITED ? UNLIMITED : Long.toString(options.capacity()));
        add(lines, AUTORUN, options.autorun() ? "yes" : "");
        add(lines, ENCRYPTION, options.algorithm().name());
        add(lines, ARCHITECTURE, options.architecture());
        options.distributionPoints().forEach(each -> add(lines, POINT, each));
        add(lines, PRESTART_FOLDER, text(options.prestart().folder()));
        add(lines, BOOT_FILES, text(options.bootFilesFolder()));
        boolean standard = options.bootLoader() == BootLoader.STANDARD;
        add(lines, BOOT_LOADER, standard ? "" : options.bootLoader().name());
        add(lines, CERTIFICATES, text(options.trustedCertificates()));
        options.variables().stream().filter(MediaVariable::isSecret).forEach(each -> add(lines, SECRET, each.name()));
    }

    private static void addExtra(List<String> lines, ExtraContent extra) {
        extra.applications().forEach(each -> add(lines, APPLICATION, each));
        extra.packages().forEach(each -> add(lines, PACKAGE, each));
        extra.driverPackages().forEach(each -> add(lines, DRIVERS, each));
        add(lines, DEPENDENCIES, extra.includeDependencies() ? "yes" : "");
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value.replaceAll("[\\r\\n]+", " "));
        }
    }

    private static String text(Path path) {
        return path == null ? "" : path.toString();
    }

    /** Whether the manifest tells a wish; media of older versions do not. */
    boolean isThere() {
        return manifest.value(SITE) != null;
    }

    String site() {
        return value(SITE);
    }

    String contentOf() {
        return value(CHOSEN_BY);
    }

    boolean takesBootImageOfSequence() {
        return !value(BOOT_OF_SEQUENCE).isEmpty();
    }

    String createdBy() {
        return value(CREATED_BY);
    }

    String version() {
        return value(VERSION);
    }

    String comment() {
        return value(COMMENT);
    }

    List<String> secretVariables() {
        return manifest.values(SECRET);
    }

    /** Gives a wish what the manifest tells of every type. */
    <B extends MediaRequestBuilder<B>> B apply(B wish) {
        String capacity = value(CAPACITY);
        return wish.carrier(Carrier.valueOf(value(CARRIER)))
                .capacity(capacity.equals(UNLIMITED) ? MediaPlan.UNLIMITED : Long.parseLong(capacity))
                .autorun(!value(AUTORUN).isEmpty())
                .algorithm(EnvelopeAlgorithm.valueOf(value(ENCRYPTION)))
                .architecture(value(ARCHITECTURE))
                .distributionPoints(manifest.values(POINT))
                .prestartFolder(path(value(PRESTART_FOLDER)))
                .bootFilesFolder(path(value(BOOT_FILES)))
                .bootLoader(value(BOOT_LOADER).isEmpty() ? BootLoader.STANDARD : BootLoader.valueOf(value(BOOT_LOADER)))
                .trustedCertificates(path(value(CERTIFICATES)));
    }

    /** Gives a wish what the manifest tells of content beyond a sequence. */
    <B extends ContentRequestBuilder<B>> B applyExtra(B wish) {
        return wish.applications(manifest.values(APPLICATION))
                .packages(manifest.values(PACKAGE))
                .driverPackages(manifest.values(DRIVERS))
                .includeApplicationDependencies(!value(DEPENDENCIES).isEmpty());
    }

    private static Path path(String text) {
        return text.isEmpty() ? null : Path.of(text);
    }

    private String value(String name) {
        String value = manifest.value(name);
        return value == null ? "" : value;
    }
}
