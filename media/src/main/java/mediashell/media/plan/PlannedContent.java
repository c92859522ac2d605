package mediashell.media.plan;

import java.util.List;

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

    public PlannedContent {
        files = List.copyOf(files);
    }

    /** The sum of the files' sizes in bytes. */
    public long size() {
        return files.stream().mapToLong(file -> file.source().size()).sum();
    }
}
