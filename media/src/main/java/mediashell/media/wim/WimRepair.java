package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;

/**
 * Finds blobs of an image whose bytes are damaged, and stores them anew from other WIMs or folders that have the right
 * bytes. A damaged tree of an image cannot be repaired.
 */
public final class WimRepair {

    private final Path wim;
    private final int index;
    private final WriteMonitor monitor;

    private WimRepair(Path wim, int index, WriteMonitor monitor) {
        this.wim = wim;
        this.index = index;
        this.monitor = monitor;
    }

    /**
     * Reads every blob of an image.
     *
     * @throws MediaException with {@link MediaErrorCode#CORRUPT_IMAGE} when not even the image's tree can be read
     */
    public static WimDamage scan(Path wim, int index, WriteMonitor monitor) throws IOException {
        return new WimRepair(wim, index, monitor).scan();
    }

    /**
     * Stores the damaged blobs anew.
     *
     * @param sources WIMs, whose images may be any, and folders, where a file is looked for at its path in the image
     * @return what is still damaged since no source has it
     */
    public static WimDamage repair(Path wim, int index, List<Path> sources, WriteMonitor monitor) throws IOException {
        WimRepair repair = new WimRepair(wim, index, monitor);
        WimDamage damage = repair.scan();
        return damage.isNone() ? damage : repair.restore(damage, sources);
    }

    private WimDamage scan() throws IOException {
        try (WimReader reader = WimReader.openSet(wim)) {
            Map<Sha1Hash, List<String>> users = new LinkedHashMap<>();
            addUsers(reader.volume(index).metadata().root(), "", users);
            List<Sha1Hash> blobs = new ArrayList<>();
            Set<String> files = new LinkedHashSet<>();
            byte[] buffer = new byte[1 << 16];
            for (Map.Entry<Sha1Hash, List<String>> blob : users.entrySet()) {
                if (!isSound(reader, blob.getKey(), buffer)) {
                    blobs.add(blob.getKey());
                    files.addAll(blob.getValue());
                }
            }
            return new WimDamage(blobs, List.copyOf(files));
        }
    }

    private static void addUsers(Dentry dentry, String path, Map<Sha1Hash, List<String>> users) {
        for (DentryStream stream : dentry.streams()) {
            if (!stream.hash().isZero()) {
                users.computeIfAbsent(stream.hash(), hash -> new ArrayList<>()).add(path);
            }
        }
        for (Dentry child : dentry.children()) {
            addUsers(child, path.isEmpty() ? child.name() : path + "/" + child.name(), users);
        }
    }

    private boolean isSound(WimReader reader, Sha1Hash hash, byte[] buffer) throws IOException {
        try (InputStream in = reader.open(hash)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                monitor.advanced(reader.name(), count);
            }
            return true;
        } catch (MediaException damaged) {
            if (damaged.code() != MediaErrorCode.CORRUPT_IMAGE) {
                throw damaged;
            }
            return false;
        }
    }

    private WimDamage restore(WimDamage damage, List<Path> sources) throws IOException {
        List<WimReader> open = new ArrayList<>();
        try {
            Map<Sha1Hash, ContentSource> found = new HashMap<>();
            for (Path source : sources) {
                if (Files.isDirectory(source)) {
                    findInFolder(damage, source, found);
                } else {
                    open.add(WimReader.openSet(source));
                    findInWim(damage, open.getLast(), found);
                }
            }
            if (!found.isEmpty()) {
                WimFile.at(wim).extend(new WimFile.Extension(false, false, 1), monitor, writer -> {
                    for (Map.Entry<Sha1Hash, ContentSource> each : found.entrySet()) {
                        writer.restore(each.getKey(), each.getValue(), monitor);
                    }
                });
            }
        } finally {
            for (WimReader reader : open) {
                reader.close();
            }
        }
        return scan();
    }

    private void findInWim(WimDamage damage, WimReader source, Map<Sha1Hash, ContentSource> found) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (Sha1Hash hash : damage.blobs()) {
            Blob blob = source.blob(hash);
            if (blob != null && !found.containsKey(hash) && isSound(source, hash, buffer)) {
                found.put(hash, new WimContentSource(source, hash, blob.size(), "blob " + hash));
            }
        }
    }

    private static void findInFolder(WimDamage damage, Path folder, Map<Sha1Hash, ContentSource> found)
            throws IOException {
        for (String path : damage.files()) {
            Path file = folder.resolve(path).normalize();
            if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                ContentSource source = ContentSource.ofFile(file);
                Sha1Hash hash = Sha1Hash.ofContent(source);
                if (damage.blobs().contains(hash)) {
                    found.putIfAbsent(hash, source);
                }
            }
        }
    }
}
