package mediashell.authoring;

import java.nio.file.Path;
import java.util.List;

import mediashell.media.device.DeviceTarget;
import mediashell.media.plan.BootLoader;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretNames;
import mediashell.media.plan.SecretRef;

/**
 * Collects what can be asked of every type of media; everything has a default. Texts and lists that are null count as not given.
 *
 * @param <B> the builder of one type
 */
public abstract sealed class MediaRequestBuilder<B extends MediaRequestBuilder<B>>
        permits BootableMediaRequest.Builder, CaptureMediaRequest.Builder, ContentRequestBuilder {

    private final String siteCode;
    private Path target;
    private DeviceTarget device;
    private Carrier carrier = Carrier.ISO;
    private long capacity = MediaPlan.UNLIMITED;
    private String label = MediaOptions.DEFAULT_LABEL;
    private SecretRef password;
    private EnvelopeAlgorithm algorithm = EnvelopeAlgorithm.AES_128;
    private boolean unattended;
    private String prestartCommand = "";
    private String prestartPackage = "";
    private Path prestartFolder;
    private List<MediaVariable> variables = List.of();
    private List<String> secretVariables = List.of();
    private List<String> distributionPoints = List.of();
    private String architecture = "";
    private boolean autorun;
    private Path bootFilesFolder;
    private BootLoader bootLoader = BootLoader.STANDARD;
    private Path trustedCertificates;

    MediaRequestBuilder(String siteCode) {
        this.siteCode = siteCode;
    }

    abstract B self();

    /** The finished wish. */
    public abstract MediaRequest build();

    MediaOptions options() {
        return new MediaOptions(
                siteCode,
                target,
                device,
                carrier,
                capacity,
                label,
                password,
                algorithm,
                unattended,
                new PrestartWish(prestartCommand, prestartPackage, prestartFolder),
                SecretNames.hide(variables, secretVariables),
                distributionPoints,
                architecture,
                autorun,
                bootFilesFolder,
                bootLoader,
                trustedCertificates);
    }

    /** The file, folder or device to make: it is checked with everything else then. */
    public B target(Path value) {
        target = value;
        return self();
    }

    /** Names the device of the target by its serial; null for files and folders. */
    public B device(DeviceTarget value) {
        device = value;
        return self();
    }

    public B carrier(Carrier value) {
        carrier = value;
        return self();
    }

    /** Bytes of one disc or stick. */
    public B capacity(long bytes) {
        capacity = bytes;
        return self();
    }

    public B label(String value) {
        label = value == null || value.isEmpty() ? MediaOptions.DEFAULT_LABEL : value;
        return self();
    }

    /** Null for none. */
    public B password(SecretRef value) {
        password = value;
        return self();
    }

    public B algorithm(EnvelopeAlgorithm value) {
        algorithm = value;
        return self();
    }

    public B unattended(boolean value) {
        unattended = value;
        return self();
    }

    public B prestartCommand(String value) {
        prestartCommand = orEmpty(value);
        return self();
    }

    /** The package with the prestart command's files. */
    public B prestartPackage(String packageId) {
        prestartPackage = orEmpty(packageId);
        return self();
    }

    /** A folder with the prestart command's files, in place of a package. */
    public B prestartFolder(Path value) {
        prestartFolder = value;
        return self();
    }

    public B variables(List<MediaVariable> value) {
        variables = value;
        return self();
    }

    /** Names of variables whose values are secrets, with wildcards, beyond {@link SecretNames#PATTERNS}. */
    public B secretVariables(List<String> patterns) {
        secretVariables = patterns;
        return self();
    }

    /** Server names; all distribution points of the site when empty. */
    public B distributionPoints(List<String> value) {
        distributionPoints = value;
        return self();
    }

    /** The architecture of the machines to start: {@code x86}, {@code x64} or {@code arm64}. */
    public B architecture(String value) {
        architecture = orEmpty(value);
        return self();
    }

    public B autorun(boolean value) {
        autorun = value;
        return self();
    }

    /** A folder in which boot files are looked for that the boot image does not have. */
    public B bootFilesFolder(Path value) {
        bootFilesFolder = value;
        return self();
    }

    /** Which of the boot image's sets of UEFI boot files the medium takes. */
    public B bootLoader(BootLoader value) {
        bootLoader = value;
        return self();
    }

    /** A file or folder with the certificates that the machines' firmware trusts: the loader's signature must lead to one. */
    public B trustedCertificates(Path value) {
        trustedCertificates = value;
        return self();
    }

    static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
