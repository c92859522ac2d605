package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.DiskSpace;
import mediashell.media.device.BlockDevice;
import mediashell.media.device.DeviceTarget;
import mediashell.media.plan.Carrier;
import mediashell.media.publish.TargetLock;

/** What can be known of a target before anything is written: its folder, rights, free space, and whether another build has it. */
public final class TargetCheck {

    private TargetCheck() {}

    /**
     * Everything that keeps a medium from being written, all at once; empty when nothing does.
     *
     * @param device names the device of the target by its serial; null for files and folders
     * @param bytes what the medium needs at least, beside the old one
     */
    public static List<MediaException> problems(Path target, DeviceTarget device, Carrier carrier, long bytes) {
        return device == null ? ofFile(target, carrier, bytes) : ofDevice(target, device, carrier, bytes);
    }

    private static List<MediaException> ofDevice(Path target, DeviceTarget device, Carrier carrier, long bytes) {
        List<MediaException> problems = new ArrayList<>();
        if (!carrier.isStick()) {
            problems.add(new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    target.toString(),
                    "a device is written as a stick; choose that file system, or name a file"));
        }
        try {
            BlockDevice found = device.require(target);
            if (bytes > found.size()) {
                problems.add(new MediaException(
                        MediaErrorCode.CAPACITY_EXCEEDED,
                        target.toString(),
                        "the medium needs at least " + bytes + " bytes, the device has " + found.size()
                                + "; use a larger one or leave content out"));
            }
            if (!Files.isWritable(target)) {
                problems.add(new MediaException(
                        MediaErrorCode.TARGET_UNUSABLE, target.toString(), "you may not write to this device"));
            }
        } catch (MediaException unusable) {
            problems.add(unusable);
        } catch (IOException unknown) {
            problems.add(new MediaException(
                    MediaErrorCode.DEVICE_UNUSABLE,
                    target.toString(),
                    "what uses it cannot be read: " + unknown.getMessage(),
                    unknown));
        }
        TargetLock.holder(target).ifPresent(holder -> problems.add(TargetLock.locked(target, holder)));
        return problems;
    }

    private static List<MediaException> ofFile(Path target, Carrier carrier, long bytes) {
        List<MediaException> problems = new ArrayList<>();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            return List.of(
                    new MediaException(
                            MediaErrorCode.DEVICE_UNUSABLE,
                            target.toString(),
                            "a device is written only when its serial number is named with its path; Get-MediaDevice shows it"));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of(new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    String.valueOf(folder),
                    "the medium must be written into an existing folder; create it first"));
        }
        if (!Files.isWritable(folder)) {
            problems.add(new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE, folder.toString(), "you may not write into this folder"));
        }
        if (carrier != Carrier.FOLDER && Files.isDirectory(target)) {
            problems.add(new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    target.toString(),
                    "the target must be a file, but is a folder; name the file inside it"));
        }
        TargetLock.holder(target).ifPresent(holder -> problems.add(TargetLock.locked(target, holder)));
        addSpace(target, bytes, problems);
        return problems;
    }

    private static void addSpace(Path target, long bytes, List<MediaException> problems) {
        try {
            new DiskSpace(target, bytes).require();
        } catch (MediaException full) {
            problems.add(full);
        } catch (IOException unknown) {
            problems.add(new MediaException(
                    MediaErrorCode.TARGET_UNUSABLE,
                    target.toString(),
                    "the free space of its disk cannot be read: " + unknown.getMessage(),
                    unknown));
        }
    }
}
