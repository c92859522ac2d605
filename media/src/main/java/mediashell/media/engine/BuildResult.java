package mediashell.media.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.manifest.Manifest;
import mediashell.media.tree.PackedStrings;

/**
 * What a build has made.
 *
 * @param volumes one, or the discs of a set in their order
 * @param layout the positions of everything, as text
 */
public record BuildResult(List<BuiltVolume> volumes, List<String> layout) {

    public BuildResult {
        volumes = List.copyOf(volumes);
        layout = PackedStrings.copyOf(layout);
    }

    /** The medium, of a set its first disc. */
    public Path file() {
        return volumes.getFirst().file();
    }

    /** Bytes of all volumes. */
    public long size() {
        return volumes.stream().mapToLong(BuiltVolume::size).sum();
    }

    /** The digest of the first image file, upper-case hex; null for a folder or device. */
    public String sha256() {
        return volumes.getFirst().sha256();
    }

    /** The manifest of the first volume. */
    public Manifest manifest() {
        return volumes.getFirst().manifest();
    }

    /** The files of all volumes, in their order. */
    public Stream<Manifest.FileLine> files() {
        return volumes.stream().flatMap(volume -> volume.manifest().files().stream());
    }
}
