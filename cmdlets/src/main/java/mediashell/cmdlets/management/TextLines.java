package mediashell.cmdlets.management;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.values.TextEncoding;

/** Reads text line by line; CR LF, LF and a lone CR end a line, or a delimiter of the user's. */
final class TextLines implements AutoCloseable {

    private final Reader reader;
    private final String delimiter;
    private int pushedBack = -1;

    /** Null for lines. */
    TextLines(Reader reader, String delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
    }

    /** A reader over a file in an encoding, or in the one its byte order mark tells. */
    static Reader open(Path file, TextEncoding encoding) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        stream.mark(4);
        byte[] start = stream.readNBytes(4);
        TextEncoding told = TextEncoding.detect(start, start.length);
        stream.reset();
        if (told != null) {
            stream.skipNBytes(told.preamble().length);
        }
        TextEncoding used = told != null ? told : encoding;
        return new BufferedReader(new InputStreamReader(stream, used.charset()), 1 << 16);
    }

    /** The next line without its end, or null. */
    String next() throws IOException {
        return delimiter == null || delimiter.equals("\n") ? nextLine() : nextDelimited();
    }

    private int read() throws IOException {
        if (pushedBack >= 0) {
            int c = pushedBack;
            pushedBack = -1;
            return c;
        }
        return reader.read();
    }

    private String nextLine() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder(80);
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            c = read();
        }
        if (c == '\r') {
            int after = read();
            pushedBack = after == '\n' ? -1 : after;
        }
        return line.toString();
    }

    private String nextDelimited() throws IOException {
        StringBuilder text = new StringBuilder(80);
        for (int c = read(); c >= 0; c = read()) {
            text.append((char) c);
            int start = text.length() - delimiter.length();
            if (start >= 0 && text.indexOf(delimiter, start) == start) {
                return text.substring(0, start);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** All that is left. */
    String rest() throws IOException {
        StringBuilder text = new StringBuilder(4096);
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
