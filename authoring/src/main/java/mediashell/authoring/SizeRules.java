package mediashell.authoring;

import java.util.List;
import java.util.Locale;

import mediashell.media.TreeFile;
import mediashell.media.plan.BootSource;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;

/** Checks that files fit the carrier's file system and everything its capacity (mission C1, C2). */
final class SizeRules {

    /** The largest file of FAT32 (Microsoft FAT specification: DIR_FileSize has 32 bits). */
    private static final long LARGEST_ON_FAT32 = 0xFFFF_FFFFL;

    private final Findings findings;

    SizeRules(Findings findings) {
        this.findings = findings;
    }

    void check(MediaOptions options, BootSource boot, List<PlannedContent> contents) {
        if (options.carrier().isStick()) {
            contents.forEach(this::fat32);
            bootImage(boot);
        }
        long total = boot.wim().size()
                + contents.stream().mapToLong(PlannedContent::size).sum();
        if (options.capacity() != MediaPlan.UNLIMITED && total > options.capacity()) {
            findings.error(
                    FindingId.CAPACITY_EXCEEDED,
                    "capacity",
                    "The contents have " + total + " bytes, the medium holds " + options.capacity() + ".",
                    "Choose a larger capacity, or take content out.");
        }
    }

    private void fat32(PlannedContent content) {
        boolean images =
                content.kind().equals("OperatingSystemImage") || content.kind().equals("OperatingSystemUpgradePackage");
        for (TreeFile file : content.files()) {
            boolean splits = images && file.path().toLowerCase(Locale.ROOT).endsWith(".wim");
            if (!splits && file.source().size() > LARGEST_ON_FAT32) {
                tooLarge(content.name() + ": " + file.path(), file.source().size());
            }
        }
    }

    private void bootImage(BootSource boot) {
        if (boot.wim().size() > LARGEST_ON_FAT32) {
            tooLarge("boot image " + boot.packageId(), boot.wim().size());
        }
    }

    private void tooLarge(String itemPath, long size) {
        findings.error(
                FindingId.FILE_TOO_LARGE,
                itemPath,
                "The file has " + size + " bytes; FAT32 holds files up to " + LARGEST_ON_FAT32
                        + ", and only WIM files of" + " operating system images are split.",
                "Make an ISO instead, or split the file in its package.");
    }
}
