package mediashell.authoring;

import java.util.List;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
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
        if (options.capacity() == MediaPlan.UNLIMITED) {
            return;
        }
        if (options.carrier().isDisc()) {
            discs(options.capacity(), boot, contents);
        } else {
            long total = contents.stream().mapToLong(PlannedContent::size).sum();
            total(options.capacity(), "The contents have ", boot.wim().size() + total);
        }
    }

    /** Contents are spread over as many discs as they need, but the boot image must fit the first, and every file one. */
    private void discs(long capacity, BootSource boot, List<PlannedContent> contents) {
        if (boot.wim().size() > capacity) {
            total(capacity, "The boot image has ", boot.wim().size());
            return;
        }
        long total = contents.stream().mapToLong(PlannedContent::size).sum();
        if (boot.wim().size() + total > capacity) {
            new ChoiceRules(findings).set(capacity);
        }
        for (PlannedContent content : contents) {
            for (TreeFile file : content.files()) {
                if (file.source().size() > capacity && !content.isSplittable(file)) {
                    findings.error(
                            FindingId.FILE_TOO_LARGE,
                            content.name() + ": " + file.path(),
                            "The file has " + file.source().size() + " bytes, a disc of the set " + capacity + ".",
                            "Choose a larger capacity, or split the file in its package.");
                }
            }
        }
    }

    private void total(long capacity, String what, long bytes) {
        if (bytes > capacity) {
            findings.error(
                    FindingId.CAPACITY_EXCEEDED,
                    "capacity",
                    what + bytes + " bytes, the medium holds " + capacity + ".",
                    "Choose a larger capacity, or take content out.");
        }
    }

    private void fat32(PlannedContent content) {
        for (TreeFile file : content.files()) {
            if (!content.isSplittable(file) && file.source().size() > LARGEST_ON_FAT32) {
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
