package mediashell.authoring;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import mediashell.media.plan.Carrier;
import mediashell.media.plan.EnvelopeAlgorithm;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;

/**
 * A wish for stand-alone media; everything but the task sequence has a default. Immutable, made by a {@link Builder}.
 *
 * @param siteCode the site that makes it
 * @param capacity bytes of the carrier, {@link MediaPlan#UNLIMITED} by default
 * @param label at most 32 characters; empty means {@code Configuration Manager}
 * @param password null for none
 * @param start null for no start date
 * @param expiry null for no expiry
 * @param prestartCommand empty for none
 * @param prestartPackage package id of its files, empty for none
 * @param prestartFolder local folder of its files in place of a package, or null
 * @param variables of the operator, in order
 * @param distributionPoints server names; empty means all of the site
 * @param applications model names of extra applications
 * @param packages ids of extra packages
 * @param driverPackages ids of extra driver packages
 * @param includeApplicationDependencies whether applications bring along what they depend on
 * @param bootFilesFolder where boot files are looked for last, or null
 */
public record StandaloneMediaRequest(
        String siteCode,
        String taskSequence,
        Carrier carrier,
        long capacity,
        String label,
        SecretRef password,
        EnvelopeAlgorithm algorithm,
        Instant start,
        Instant expiry,
        boolean unattended,
        String prestartCommand,
        String prestartPackage,
        Path prestartFolder,
        List<MediaVariable> variables,
        List<String> distributionPoints,
        List<String> applications,
        List<String> packages,
        List<String> driverPackages,
        boolean includeApplicationDependencies,
        boolean autorun,
        Path bootFilesFolder) {

    /** The label that the original gives media by default (facts/media-format.md §4.1). */
    public static final String DEFAULT_LABEL = "Configuration Manager";

    public StandaloneMediaRequest {
        variables = List.copyOf(variables);
        distributionPoints = List.copyOf(distributionPoints);
        applications = List.copyOf(applications);
        packages = List.copyOf(packages);
        driverPackages = List.copyOf(driverPackages);
    }

    /** Begins a wish for the sequence with this package id at this site. */
    public static Builder of(String siteCode, String taskSequence) {
        return new Builder(siteCode, taskSequence);
    }

    /** Collects the parts of a wish. */
    public static final class Builder {

        private final String siteCode;
        private final String taskSequence;
        private Carrier carrier = Carrier.ISO;
        private long capacity = MediaPlan.UNLIMITED;
        private String label = DEFAULT_LABEL;
        private SecretRef password;
        private EnvelopeAlgorithm algorithm = EnvelopeAlgorithm.AES_128;
        private Instant start;
        private Instant expiry;
        private boolean unattended;
        private String prestartCommand = "";
        private String prestartPackage = "";
        private Path prestartFolder;
        private List<MediaVariable> variables = List.of();
        private List<String> distributionPoints = List.of();
        private List<String> applications = List.of();
        private List<String> packages = List.of();
        private List<String> driverPackages = List.of();
        private boolean includeApplicationDependencies;
        private boolean autorun;
        private Path bootFilesFolder;

        private Builder(String siteCode, String taskSequence) {
            this.siteCode = siteCode;
            this.taskSequence = taskSequence;
        }

        public Builder carrier(Carrier value) {
            carrier = value;
            return this;
        }

        public Builder capacity(long bytes) {
            capacity = bytes;
            return this;
        }

        public Builder label(String value) {
            label = value == null || value.isEmpty() ? DEFAULT_LABEL : value;
            return this;
        }

        public Builder password(SecretRef value) {
            password = value;
            return this;
        }

        public Builder algorithm(EnvelopeAlgorithm value) {
            algorithm = value;
            return this;
        }

        public Builder start(Instant value) {
            start = value;
            return this;
        }

        public Builder expiry(Instant value) {
            expiry = value;
            return this;
        }

        public Builder unattended(boolean value) {
            unattended = value;
            return this;
        }

        public Builder prestartCommand(String value) {
            prestartCommand = value == null ? "" : value;
            return this;
        }

        public Builder prestartPackage(String packageId) {
            prestartPackage = packageId == null ? "" : packageId;
            return this;
        }

        public Builder prestartFolder(Path value) {
            prestartFolder = value;
            return this;
        }

        public Builder variables(List<MediaVariable> value) {
            variables = value;
            return this;
        }

        public Builder distributionPoints(List<String> serverNames) {
            distributionPoints = serverNames;
            return this;
        }

        public Builder applications(List<String> modelNames) {
            applications = modelNames;
            return this;
        }

        public Builder packages(List<String> packageIds) {
            packages = packageIds;
            return this;
        }

        public Builder driverPackages(List<String> packageIds) {
            driverPackages = packageIds;
            return this;
        }

        public Builder includeApplicationDependencies(boolean value) {
            includeApplicationDependencies = value;
            return this;
        }

        public Builder autorun(boolean value) {
            autorun = value;
            return this;
        }

        public Builder bootFilesFolder(Path value) {
            bootFilesFolder = value;
            return this;
        }

        public StandaloneMediaRequest build() {
            return new StandaloneMediaRequest(
                    siteCode,
                    taskSequence,
                    carrier,
                    capacity,
                    label,
                    password,
                    algorithm,
                    start,
                    expiry,
                    unattended,
                    prestartCommand,
                    prestartPackage,
                    prestartFolder,
                    variables,
                    distributionPoints,
                    applications,
                    packages,
                    driverPackages,
                    includeApplicationDependencies,
                    autorun,
                    bootFilesFolder);
        }
    }
}
