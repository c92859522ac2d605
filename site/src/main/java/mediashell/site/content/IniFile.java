package mediashell.site.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * An INI file as content libraries and site servers have them. Section and key names ignore case; {@code ;} starts a comment line; blanks around
 * {@code =} do not count. Reads UTF-16 and UTF-8 with a byte order mark, UTF-8, else Windows-1252; writes CRLF without a
 * mark and without blanks (facts/site-and-content.md §1.3).
 */
public final class IniFile {

    /** No INI comes near this; a larger one is something else. */
    private static final long LIMIT = 16L << 20;

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Reads a file.
     *
     * @throws SiteException CONTENT_CORRUPT for a file that is too large to be one
     */
    public static IniFile read(Path file) throws IOException {
        if (Files.size(file) > LIMIT) {
            throw new SiteException(
                    SiteErrorCode.CONTENT_CORRUPT,
                    file.toString(),
                    "an INI file is small, this is " + Files.size(file) + " bytes");
        }
        return parse(decode(Files.readAllBytes(file)));
    }

    static IniFile parse(String text) {
        IniFile ini = new IniFile();
        String section = "";
        for (String line : text.split("\r\n|\n|\r")) {
            String content = line.strip();
            if (content.startsWith("[") && content.endsWith("]")) {
                section = content.substring(1, content.length() - 1).strip();
                ini.keys(section);
            } else if (!content.isEmpty() && !content.startsWith(";")) {
                ini.putLine(section, content);
            }
        }
        return ini;
    }

    private void putLine(String section, String line) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        put(section, key, equals < 0 ? "" : line.substring(equals + 1).strip());
    }

    IniFile put(String section, String key, String value) {
        keys(section).put(key, value);
        return this;
    }

    /** The keys of a section in ascending order, to add to; made when it is not there yet. */
    Map<String, String> keys(String section) {
        String name = spelling.computeIfAbsent(section, each -> each);
        return sections.computeIfAbsent(name, each -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }

    Optional<String> get(String section, String key) {
        return Optional.ofNullable(keys(section).get(key));
    }

    /** The value of a key, whatever its section is called. */
    public Optional<String> find(String key) {
        return sections.values().stream()
                .filter(keys -> keys.containsKey(key))
                .map(keys -> keys.get(key))
                .findFirst();
    }

    /** Every key of the file, whatever its section is called. */
    Iterable<String> allKeys() {
        return sections.values().stream()
                .flatMap(keys -> keys.keySet().stream())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        sections.forEach((section, keys) -> {
            text.append('[').append(section).append("]\r\n");
            keys.forEach(
                    (key, value) -> text.append(key).append('=').append(value).append("\r\n"));
        });
        return text.toString();
    }

    /** Writes beside the file, then renames over it. */
    void write(Path file) throws IOException {
        Atomic.write(file, toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
