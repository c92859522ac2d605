package mediashell.media.tree;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Paths over a reader's directories: look-up without regard to case where an exact match wins, listings in UTF-16 order,
 * and the checks that keep a hostile volume harmless. A directory that is reached by two paths is refused, so that a walk
 * over any volume ends; a name that could lead out of a target folder is refused, too.
 *
 * <p>Directories that were read stay in memory up to a number of nodes. Safe for several threads.
 *
 * @param <N> the reader's nodes
 */
public final class VolumeTree<N extends VolumeNode> {

    /** Reads the children of a directory. */
    @FunctionalInterface
    public interface DirectoryReader<N extends VolumeNode> {
        List<N> read(N directory) throws IOException;
    }

    private static final int MOST_CACHED_NODES = 50_000;

    /** Deeper than any format's path limit allows. */
    private static final int DEEPEST = 600;

    private final String volume;
    private final N root;
    private final DirectoryReader<N> reader;
    private final Map<String, NameIndex<N>> cache = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, String> pathOfDirectory = new HashMap<>();
    private int cachedNodes;

    /** @param volume what the volume is, for messages */
    public VolumeTree(String volume, N root, DirectoryReader<N> reader) {
        this.volume = volume;
        this.root = root;
        this.reader = reader;
        pathOfDirectory.put(root.location(), "");
    }

    public List<MediaEntry> list(String path) throws IOException {
        Located<N> directory = require(path);
        if (!directory.node().directory()) {
            throw new MediaException(MediaErrorCode.ENTRY_NOT_FOUND, path, "it is a file, not a directory");
        }
        return directory(directory).entries().stream()
                .map(node -> entry(directory.path(), node))
                .toList();
    }

    public Optional<MediaEntry> stat(String path) throws IOException {
        return find(path)
                .map(found -> new MediaEntry(
                        found.path(),
                        found.node().directory(),
                        found.node().size(),
                        found.node().modified(),
                        found.node().attributes()));
    }

    /** The node of a file; the caller opens it. */
    public N file(String path) throws IOException {
        N node = require(path).node();
        if (node.directory()) {
            throw new MediaException(MediaErrorCode.ENTRY_NOT_FOUND, path, "it is a directory, not a file");
        }
        return node;
    }

    private record Located<N>(String path, N node) {}

    private Located<N> require(String path) throws IOException {
        return find(path)
                .orElseThrow(() -> new MediaException(
                        MediaErrorCode.ENTRY_NOT_FOUND, path, "there is no such file or directory on " + volume));
    }

    private synchronized Optional<Located<N>> find(String path) throws IOException {
        Located<N> at = new Located<>("", root);
        if (path.isEmpty()) {
            return Optional.of(at);
        }
        for (String name : path.split("/", -1)) {
            if (!at.node().directory()) {
                return Optional.empty();
            }
            N found = directory(at).find(name);
            if (found == null) {
                return Optional.empty();
            }
            at = new Located<>(childPath(at.path(), found), found);
        }
        return Optional.of(at);
    }

    private synchronized NameIndex<N> directory(Located<N> located) throws IOException {
        NameIndex<N> known = cache.get(located.path());
        if (known != null) {
            return known;
        }
        requireSound(located);
        List<N> children = reader.read(located.node());
        for (N child : children) {
            requireHarmless(child.name());
        }
        NameIndex<N> fresh = new NameIndex<>(children, VolumeNode::name);
        remember(located.path(), fresh);
        return fresh;
    }

    private void remember(String path, NameIndex<N> directory) {
        cachedNodes += directory.entries().size();
        Iterator<NameIndex<N>> oldest = cache.values().iterator();
        while (cachedNodes > MOST_CACHED_NODES && oldest.hasNext()) {
            cachedNodes -= oldest.next().entries().size();
            oldest.remove();
        }
        cache.put(path, directory);
    }

    private void requireSound(Located<N> directory) throws MediaException {
        String other = pathOfDirectory.putIfAbsent(directory.node().location(), directory.path());
        if (other != null && !other.equals(directory.path())) {
            throw corrupt("the directories '" + other + "' and '" + directory.path() + "' are the same one");
        }
        if (directory.path().chars().filter(c -> c == '/').count() > DEEPEST) {
            throw corrupt("directories are nested more than " + DEEPEST + " deep");
        }
    }

    private void requireHarmless(String name) throws MediaException {
        boolean harmful = name.isEmpty() || name.equals(".") || name.equals("..");
        if (harmful || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf(0) >= 0) {
            throw corrupt("a directory holds the name '" + name.replace('\0', '?') + "', which no file can have");
        }
    }

    private MediaException corrupt(String sentence) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, volume, sentence);
    }

    private MediaEntry entry(String directory, N node) {
        return new MediaEntry(
                childPath(directory, node), node.directory(), node.size(), node.modified(), node.attributes());
    }

    private String childPath(String directory, N node) {
        return directory.isEmpty() ? node.name() : directory + "/" + node.name();
    }
}
