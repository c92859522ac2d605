package mediashell.media.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import mediashell.media.TreeFile;

/**
 * One content item, which goes to {@code SMS\PKG\<id>}.
 *
 * @param id package id or content id
 * @param kind Package, Application, DriverPackage, OperatingSystemImage …, as users are told
 * @param name what users call it
 * @param version its source version
 * @param files paths relative to the item's folder, digests from the content library
 */
public record PlannedContent(String id, String kind, String name, String version, List<TreeFile> files) {

    /** The kind of a content that is one WIM to be applied. */
    public static final String OPERATING_SYSTEM_IMAGE = "OperatingSystemImage";

    /** The kind of a content that is the source of Windows Setup. */
    public static final String UPGRADE_PACKAGE = "OperatingSystemUpgradePackage";

    public PlannedContent {
        files = List.copyOf(files);
    }

    /**
     * Whether a file may be replaced by parts where a carrier cannot hold it whole (design §4): the WIM of an operating system image and the
     * {@code install.wim} of an upgrade package. Nothing would find the parts of another.
     */
    public boolean isSplittable(TreeFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case OPERATING_SYSTEM_IMAGE -> path.endsWith(".wim");
            case UPGRADE_PACKAGE -> path.equals("install.wim") || path.endsWith("/install.wim");
            default -> false;
        };
    }

    /** The sum of the files' sizes in bytes. */
    public long size() {
        return files.stream().mapToLong(file -> file.source().size()).sum();
    }

    /** One digest of all files, by path, size and what the content library tells of their bytes; upper-case hex. */
    public String digest() {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(TreeFile::path)).forEach(file -> {
            String line = file.path() + "\n" + file.source().size() + "\n" + file.sha256() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().withUpperCase().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
