package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DirectoryInfo;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;

/** System.IO.DriveInfo: a file system and where it is mounted (proc_mounts(5)). */
@DotNetType("System.IO.DriveInfo")
public final class DriveInfo {

    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ceph", "fuse.sshfs", "9p");
    private static final Set<String> MEMORY = Set.of(
            "tmpfs",
            "ramfs",
            "proc",
            "sysfs",
            "devtmpfs",
            "devpts",
            "cgroup",
            "cgroup2",
            "mqueue",
            "debugfs",
            "tracefs",
            "securityfs",
            "pstore",
            "bpf",
            "configfs",
            "fusectl",
            "hugetlbfs",
            "rootfs",
            "binfmt_misc",
            "nsfs",
            "autofs",
            "efivarfs",
            "rpc_pipefs");

    private final String mount;
    private final String format;

    private DriveInfo(String mount, String format) {
        this.mount = mount;
        this.format = format;
    }

    /** The file system that a path lies on. */
    @DotNetConstructor
    static DriveInfo create(String driveName) {
        if (driveName == null || driveName.isEmpty()) {
            throw new IllegalArgumentException("a drive has a path, but the text is empty");
        }
        Path wanted = Path.of(driveName).toAbsolutePath().normalize();
        DriveInfo best = new DriveInfo("/", "");
        for (DriveInfo each : mounted()) {
            if (wanted.startsWith(each.mount) && each.mount.length() >= best.mount.length()) {
                best = each;
            }
        }
        return best;
    }

    @DotNetMethod
    static @TypeName("System.IO.DriveInfo[]") Object getDrives() {
        return new TypedArray(
                FacadeTypes.require("System.IO.DriveInfo"), mounted().toArray());
    }

    /** What is mounted over another file system hides it. */
    private static List<DriveInfo> mounted() {
        Map<String, DriveInfo> byPlace = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(MOUNTS)) {
                String[] fields = line.split(" ");
                if (fields.length > 2) {
                    String place = fields[1].replace("\\040", " ").replace("\\011", "\t");
                    byPlace.put(place, new DriveInfo(place, fields[2]));
                }
            }
        } catch (IOException notLinux) {
            byPlace.put("/", new DriveInfo("/", ""));
        }
        return List.copyOf(byPlace.values());
    }

    @DotNetProperty
    String name() {
        return mount;
    }

    @DotNetProperty
    @TypeName("System.IO.DriveType")
    EnumValue driveType() {
        String kind =
                NETWORK.contains(format) ? "Network" : MEMORY.contains(format) ? "Ram" : isDisc() ? "CDRom" : "Fixed";
        return EnumValue.of(FacadeTypes.require("System.IO.DriveType"), kind);
    }

    private boolean isDisc() {
        return format.equals("iso9660") || format.equals("udf");
    }

    @DotNetProperty
    String driveFormat() {
        return format;
    }

    @DotNetProperty
    boolean isReady() {
        return Files.isDirectory(Path.of(mount));
    }

    /** Bytes that this user may still write. */
    @DotNetProperty
    long availableFreeSpace() {
        return ask(FileStore::getUsableSpace);
    }

    @DotNetProperty
    long totalFreeSpace() {
        return ask(FileStore::getUnallocatedSpace);
    }

    @DotNetProperty
    long totalSize() {
        return ask(FileStore::getTotalSpace);
    }

    @FunctionalInterface
    private interface Question {

        long of(FileStore store) throws IOException;
    }

    private long ask(Question question) {
        try {
            return question.of(Files.getFileStore(Path.of(mount)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DotNetProperty
    DirectoryInfo rootDirectory() {
        return new DirectoryInfo(Path.of(mount), mount);
    }

    @DotNetProperty
    String volumeLabel() {
        return mount;
    }

    @DotNetProperty
    void volumeLabel(String value) {
        throw SessionErrors.plain(
                "System.PlatformNotSupportedException", "labels are set by the programs of each file system on Linux");
    }

    @Override
    @DotNetMethod
    public String toString() {
        return mount;
    }
}
