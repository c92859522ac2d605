package mediashell.cmdlets.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.eltorito.BootPlatform;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.fat.FatGeometry;
import mediashell.media.image.DiscImage;
import mediashell.media.image.FatImage;
import mediashell.media.image.PartitionScheme;
import mediashell.media.partition.Partition;

/** The properties of what the image cmdlets write, in their order. */
final class ImageObjects {

    private static final int SECTOR = 512;
    private static final int DIRECTORY = 0x10;
    private static final int NORMAL = 0x80;

    private ImageObjects() {}

    static Map<String, Object> disc(Path file, DiscImage image) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", file.toString());
        values.put("Label", image.volumes().getFirst().label());
        values.put(
                "FileSystem",
                String.join(
                        ", ", image.volumes().stream().map(MediaVolume::format).toList()));
        values.put("Length", image.size());
        values.put("Bootable", image.catalog().isPresent());
        return values;
    }

    static Map<String, Object> bootEntry(ElToritoCatalog.Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Platform", platform(entry.platform()));
        values.put("Bootable", entry.bootable());
        values.put("Emulation", emulation(entry.emulation()));
        values.put("Sector", entry.sector());
        values.put("LoadCount", entry.loadCount());
        return values;
    }

    private static String platform(int identifier) {
        for (BootPlatform platform : BootPlatform.values()) {
            if (platform.identifier() == identifier) {
                return platform.name();
            }
        }
        return "0x" + Integer.toHexString(identifier);
    }

    /** El Torito 2.2: boot media types. */
    private static String emulation(int type) {
        return switch (type) {
            case 0 -> "None";
            case 1, 2, 3 -> "Diskette";
            case 4 -> "HardDisk";
            default -> "Unknown";
        };
    }

    static Map<String, Object> fat(Path file, FatImage image) {
        FatGeometry geometry = image.volume().geometry();
        Partition partition = image.partition();
        PartitionScheme scheme = image.scheme();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", file.toString());
        values.put("Label", image.volume().label().strip());
        values.put("FileSystem", image.volume().format());
        values.put("Length", image.size());
        values.put("PartitionStyle", scheme == null ? "None" : scheme.name());
        values.put("PartitionOffset", partition == null ? 0L : partition.start() * SECTOR);
        values.put("Active", partition != null && partition.active());
        values.put("VolumeSize", geometry.totalSectors() * SECTOR);
        values.put("ClusterSize", geometry.sectorsPerCluster() * SECTOR);
        return values;
    }

    static Map<String, Object> entry(MediaEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Name", entry.name());
        values.put("Path", entry.path());
        values.put("IsDirectory", entry.directory());
        values.put("Length", entry.size());
        values.put("LastWriteTime", DateTime.ofInstant(entry.modified()));
        values.put("Attributes", attributes(entry));
        return values;
    }

    /** What volumes without attributes of Windows, discs, know is which entries are directories. */
    private static EnumValue attributes(MediaEntry entry) {
        int bits = entry.attributes() | (entry.directory() ? DIRECTORY : 0);
        return new EnumValue(FacadeTypes.require("System.IO.FileAttributes"), bits == 0 ? NORMAL : bits);
    }

    /** Everything below a directory, each directory before what it holds. */
    static List<MediaEntry> list(MediaVolume volume, String directory) throws IOException {
        List<MediaEntry> entries = new ArrayList<>();
        for (MediaEntry entry : volume.list(directory)) {
            entries.add(entry);
            if (entry.directory()) {
                entries.addAll(list(volume, entry.path()));
            }
        }
        return entries;
    }
}
