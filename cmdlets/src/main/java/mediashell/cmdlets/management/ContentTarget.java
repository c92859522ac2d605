package mediashell.cmdlets.management;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.provider.FileModes;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.TypedArray;

/** One place that content goes to: a file, or an item of another provider whose value is set at the end. */
final class ContentTarget {

    private final ExecutionContext context;
    private final ProviderPath place;
    private final String operation;
    private final ContentSettings settings;
    private final List<Object> values = new ArrayList<>();
    private OutputStream stream;
    private TextEncoding encoding;

    private ContentTarget(ExecutionContext context, ProviderPath place, String operation, ContentSettings settings) {
        this.context = context;
        this.place = place;
        this.operation = operation;
        this.settings = settings;
    }

    static ContentTarget open(
            ExecutionContext context, ProviderPath place, String operation, ContentSettings settings) {
        ContentTarget target = new ContentTarget(context, place, operation, settings);
        if (place.items() instanceof FileSystemProvider) {
            try {
                target.openFile(Path.of(place.path()));
            } catch (IOException failed) {
                throw FileErrors.of(operation, place.shown(), failed);
            }
        } else if (settings.append()) {
            target.values.add(place.items().content(place.path()));
        }
        return target;
    }

    private void openFile(Path file) throws IOException {
        if (settings.force() && Files.exists(file) && FileModes.isReadOnly(file)) {
            FileModes.setReadOnly(file, false);
        }
        if (Files.exists(file) && FileModes.isReadOnly(file)) {
            throw new AccessDeniedException(file.toString());
        }
        boolean goesOn = settings.append() && Files.exists(file) && Files.size(file) > 0;
        encoding = goesOn ? encodingOf(file) : settings.encoding() == null ? TextEncoding.UTF8 : settings.encoding();
        stream = new BufferedOutputStream(
                settings.append()
                        ? Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        : Files.newOutputStream(file));
        if (!goesOn && !settings.asBytes()) {
            stream.write(encoding.preamble());
        }
    }

    private TextEncoding encodingOf(Path file) throws IOException {
        if (settings.encoding() != null) {
            return settings.encoding();
        }
        try (InputStream start = Files.newInputStream(file)) {
            byte[] bytes = start.readNBytes(4);
            TextEncoding told = TextEncoding.detect(bytes, bytes.length);
            return told == null ? TextEncoding.UTF8 : told;
        }
    }

    void write(Object value) {
        if (stream == null) {
            values.add(value);
            return;
        }
        try {
            writeToFile(value);
        } catch (IOException failed) {
            throw FileErrors.of(operation, place.shown(), failed);
        }
    }

    private void writeToFile(Object value) throws IOException {
        if (settings.asBytes()) {
            stream.write(context.conversions().toInt(value));
            return;
        }
        if (value == null) {
            return;
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements == null) {
            writeText(context.conversions().toCultureText(value));
        }
        while (elements != null && elements.hasNext()) {
            writeToFile(elements.next());
        }
    }

    private void writeText(String text) throws IOException {
        stream.write(text.getBytes(encoding.charset()));
        if (!settings.noNewline()) {
            stream.write("\n".getBytes(encoding.charset()));
        }
    }

    void finish() {
        if (stream == null) {
            place.items().setValue(place.path(), values.size() == 1 ? values.getFirst() : TypedArray.ofObjects(values));
        } else {
            close();
        }
    }

    void close() {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException failed) {
                throw FileErrors.of(operation, place.shown(), failed);
            }
        }
    }
}
