package mediashell.media.iso9660;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.TreeNode;

/**
 * Identifiers of interchange levels 2 and 3 (7.5, 7.6): d-characters, 30 for name and extension of a file and 31 for a
 * directory. Other characters become an underscore; of several equal identifiers the later ones end in a number.
 */
final class PrimaryIdentifiers implements IdentifierScheme {

    private static final int FILE_LENGTH = 30;
    private static final int DIRECTORY_LENGTH = 31;
    private static final int LONGEST_EXTENSION = 10;

    private record Mangled(TreeNode node, String name, String extension) {

        String key() {
            return name + "." + extension;
        }

        byte[] identifier() {
            String text = node instanceof DirectoryNode ? name : name + "." + extension + ";1";
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    @Override
    public List<Named> identify(DirectoryNode directory) {
        Map<String, Mangled> used = new HashMap<>();
        Map<String, Integer> suffixes = new HashMap<>();
        for (TreeNode child : directory.children()) {
            Mangled mangled = mangle(child);
            while (used.putIfAbsent(mangled.key(), mangled) != null) {
                mangled = numbered(child, suffixes);
            }
        }
        List<Mangled> sorted = new ArrayList<>(used.values());
        sorted.sort(Comparator.comparing(Mangled::name).thenComparing(Mangled::extension));
        return sorted.stream()
                .map(mangled -> new Named(mangled.node(), mangled.identifier()))
                .toList();
    }

    @Override
    public int deepestLevel() {
        return Iso9660.DEEPEST_LEVEL;
    }

    @Override
    public int longestPath() {
        return Iso9660.LONGEST_PATH;
    }

    private static Mangled mangle(TreeNode node) {
        String name = node.name();
        int dot = node instanceof DirectoryNode ? -1 : name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : dCharacters(name.substring(dot + 1), LONGEST_EXTENSION);
        String base = dot <= 0 ? name : name.substring(0, dot);
        int room = node instanceof DirectoryNode ? DIRECTORY_LENGTH : FILE_LENGTH - extension.length();
        return new Mangled(node, dCharacters(base, room), extension);
    }

    private static Mangled numbered(TreeNode node, Map<String, Integer> suffixes) {
        Mangled plain = mangle(node);
        int number = suffixes.merge(plain.key(), 1, Integer::sum);
        String suffix = "_" + number;
        int room = node instanceof DirectoryNode
                ? DIRECTORY_LENGTH
                : FILE_LENGTH - plain.extension().length();
        String kept = plain.name().substring(0, Math.min(plain.name().length(), room - suffix.length()));
        return new Mangled(node, kept + suffix, plain.extension());
    }

    /** 7.4.1: A to Z, 0 to 9, underscore. */
    static String dCharacters(String text, int longest) {
        StringBuilder result = new StringBuilder(longest);
        for (int i = 0; i < text.length() && result.length() < longest; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                result.append((char) (c - 'a' + 'A'));
            } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                result.append(c);
            } else if (!Character.isLowSurrogate(c)) {
                result.append('_');
            }
        }
        return result.toString();
    }
}
