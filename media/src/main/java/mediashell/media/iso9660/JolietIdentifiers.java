package mediashell.media.iso9660;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mediashell.media.tree.DirectoryNode;
import mediashell.media.tree.TreeNode;

/**
 * Joliet identifiers: UTF-16, most significant byte first, without the characters {@code * / : ; ? \}; up to 103 units,
 * which is what a directory record holds and readers take, though the specification's own limit is 64.
 */
final class JolietIdentifiers implements IdentifierScheme {

    private static final int LONGEST_NAME = 103;
    private static final String FORBIDDEN = "*/:;?\\";
    private static final String VERSION = ";1";

    @Override
    public List<Named> identify(DirectoryNode directory) {
        Map<String, TreeNode> byIdentifier = new TreeMap<>();
        Map<String, Integer> suffixes = new HashMap<>();
        for (TreeNode child : directory.children()) {
            String version = child instanceof DirectoryNode ? "" : VERSION;
            String name = allowed(child.name());
            String candidate = shortened(name, LONGEST_NAME);
            while (byIdentifier.putIfAbsent(candidate + version, child) != null) {
                String suffix = "~" + suffixes.merge(name, 1, Integer::sum);
                candidate = shortened(name, LONGEST_NAME - suffix.length()) + suffix;
            }
        }
        List<Named> named = new ArrayList<>(byIdentifier.size());
        byIdentifier.forEach((identifier, node) -> named.add(new Named(node, utf16(identifier))));
        return named;
    }

    @Override
    public int deepestLevel() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int longestPath() {
        return Integer.MAX_VALUE;
    }

    static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }

    private static String allowed(String name) {
        StringBuilder result = new StringBuilder(name);
        for (int i = 0; i < result.length(); i++) {
            if (result.charAt(i) < ' ' || FORBIDDEN.indexOf(result.charAt(i)) >= 0) {
                result.setCharAt(i, '_');
            }
        }
        return result.toString();
    }

    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end);
    }
}
