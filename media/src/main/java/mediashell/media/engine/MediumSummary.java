package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

import mediashell.media.MediaEntry;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;

/**
 * What media are compared by: a medium that was read, or a plan that was not built yet. What every medium has of its own (GUID, certificate file,
 * times in policies) is left out.
 *
 * @param properties type, label, dates and such, by name
 * @param contents by id
 * @param files SHA-256 by path; of a plan only those that are known beforehand
 * @param variables by name; empty when they could not be opened
 * @param policy digest of the policies without GUIDs and times, empty for none or when they could not be opened
 * @param opened whether variables and policies are known
 * @param complete whether all files are known
 */
public record MediumSummary(
        SequencedMap<String, String> properties,
        SequencedMap<String, Content> contents,
        SequencedMap<String, String> files,
        SequencedMap<String, Value> variables,
        String policy,
        boolean opened,
        boolean complete) {

    /** Files that hold what is compared in another way, or that differ on every medium. */
    private static final Set<String> OWN_FILES =
            Set.of(MediaPaths.VARIABLES, MediaPaths.POLICY, Manifest.PATH, Manifest.SIGNATURE_PATH, SetIndex.PATH);

    /** What every medium has of its own, and what follows from its carrier. */
    private static final Set<String> OWN_VARIABLES =
            Set.of(MediaVariables.GUID, MediaVariables.PFX, MediaVariables.LAUNCH_MODE);

    /** Labels of the second disc and the following, which follow from the first and from how the contents are spread. */
    private static final Pattern FURTHER_LABEL = Pattern.compile(MediaVariables.DISK_LABEL + "(?!1$)[0-9]+");

    private static final Pattern GUID = Pattern.compile("\\{[0-9a-fA-F-]{36}\\}");
    private static final Pattern TIME = Pattern.compile("[0-9]{14}\\.[0-9]{6}[+-][0-9*]{3}");
    private static final int CONTENT_FIELDS = 5;
    static final String HIDDEN = "********";

    /**
     * A content.
     *
     * @param digest of its files as the content library knows them, empty on media of older versions
     */
    public record Content(String kind, String version, String name, String digest) {}

    /**
     * A variable's value as a digest, and as it may be shown.
     *
     * @param shown the value, or asterisks for a secret
     */
    public record Value(String digest, String shown) {}

    /**
     * Reads what a medium is compared by.
     *
     * @param password null for none; stays the caller's to wipe
     */
    public static MediumSummary of(OpenedMedium medium, char[] password) throws IOException {
        return of(medium, medium.describe(password));
    }

    /** The same of a medium that was described already. */
    public static MediumSummary of(OpenedMedium medium, MediumDescription description) throws IOException {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (MediumDisc disc : medium.discs()) {
            addFiles(disc, files);
        }
        SequencedMap<String, Value> variables = new LinkedHashMap<>();
        description
                .variables()
                .forEach(each -> put(
                        variables,
                        each.name(),
                        each.value().toCharArray(),
                        description.isSecret(each) ? HIDDEN : each.value()));
        Manifest manifest = description.manifest();
        return new MediumSummary(
                properties(description),
                manifest == null ? idsOnly(description.contentIds()) : contents(manifest),
                files,
                variables,
                policy(description.policyXml()),
                description.opened(),
                true);
    }

    /** What a plan would make. */
    public static MediumSummary of(MediaPlan plan) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("type", plan.kind().mediaType());
        properties.put("label", plan.label());
        properties.put("password", Boolean.toString(plan.protection().isPasswordRequired()));
        properties.put("unattended", Boolean.toString(plan.unattended()));
        properties.put("boot image", plan.boot().packageId() + " " + plan.boot().architecture());
        putIfThere(properties, "task sequence", sequence(plan));
        if (plan.prestage() != null) {
            properties.put(
                    "operating system",
                    plan.prestage().packageId() + " " + plan.prestage().systemImage());
        }
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        for (PlannedContent each : plan.contents()) {
            contents.put(each.id(), new Content(each.kind(), each.version(), each.name(), each.digest()));
        }
        SequencedMap<String, String> files = new LinkedHashMap<>();
        putIfThere(files, MediaPaths.BOOT_WIM, plan.boot().sha256());
        SequencedMap<String, Value> variables = new LinkedHashMap<>();
        plan.variables().forEach(each -> put(variables, each));
        return new MediumSummary(properties, contents, files, variables, policy(plan.policyXml()), true, false);
    }

    private static String sequence(MediaPlan plan) {
        return plan.taskSequenceId() == null ? null : plan.taskSequenceId() + " " + plan.taskSequenceName();
    }

    private static SequencedMap<String, String> properties(MediumDescription medium) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("type", medium.mediaType());
        properties.put(
                "label",
                medium.manifest() == null ? medium.label() : medium.manifest().value("label"));
        properties.put("password", Boolean.toString(medium.passwordRequired()));
        properties.put("unattended", Boolean.toString(medium.unattended()));
        if (medium.manifest() != null) {
            for (String name : List.of("boot image", "task sequence", "operating system")) {
                putIfThere(properties, name, medium.manifest().value(name));
            }
        }
        return properties;
    }

    private static void putIfThere(Map<String, String> map, String name, String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static SequencedMap<String, Content> contents(Manifest manifest) {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        for (String line : manifest.values("content")) {
            String[] fields = Arrays.copyOf(line.split("\t", CONTENT_FIELDS), CONTENT_FIELDS);
            for (int i = 0; i < fields.length; i++) {
                fields[i] = fields[i] == null ? "" : fields[i];
            }
            contents.put(fields[0], new Content(fields[1], fields[2], fields[3], fields[4]));
        }
        return contents;
    }

    private static SequencedMap<String, Content> idsOnly(List<String> ids) {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        ids.forEach(id -> contents.put(id, new Content("", "", "", "")));
        return contents;
    }

    private static void addFiles(MediumDisc disc, Map<String, String> files) throws IOException {
        Optional<MediaEntry> entry = disc.volume().stat(Manifest.PATH);
        if (entry.isEmpty()) {
            return;
        }
        try (InputStream in = disc.volume().open(entry.get().path())) {
            Manifest.read(in).files().stream()
                    .filter(file -> !OWN_FILES.contains(file.path()))
                    .forEach(file -> files.putIfAbsent(file.path(), file.sha256()));
        }
    }

    private static void put(Map<String, Value> variables, MediaVariable variable) {
        if (!variable.isSecret()) {
            put(variables, variable.name(), variable.value().toCharArray(), variable.value());
            return;
        }
        char[] secret = variable.secret().reveal();
        try {
            put(variables, variable.name(), secret, HIDDEN);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static void put(Map<String, Value> variables, String name, char[] value, String shown) {
        if (!OWN_VARIABLES.contains(name) && !FURTHER_LABEL.matcher(name).matches()) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(value));
            variables.put(name, new Value(digest(Arrays.copyOf(bytes.array(), bytes.limit())), shown));
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    private static String policy(String xml) {
        return xml == null
                ? ""
                : digest(TIME.matcher(GUID.matcher(xml).replaceAll("{}"))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        String digest = HexFormat.of().formatHex(MediumVerifier.sha256().digest(bytes));
        Arrays.fill(bytes, (byte) 0);
        return digest;
    }
}
