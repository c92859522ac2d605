package mediashell.interpreter.polyglot;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.SourceText;

/** Which of the engine's sources a parsed text is: those that were evaluated as they came, files and generated text on first use. */
final class Sources {
    private final Map<SourceText, Source> known = Collections.synchronizedMap(new WeakHashMap<>());

    void add(SourceText text, Source source) {
        known.put(text, source);
    }

    /** The section of an extent, or null when there is none. */
    SourceSection section(ScriptExtent extent) {
        if (extent == null) {
            return null;
        }
        Source source = known.computeIfAbsent(extent.source(), Sources::make);
        int length = source.getLength();
        int start = Math.min(extent.startOffset(), length);
        return source.createSection(start, Math.min(extent.endOffset(), length) - start);
    }

    private static Source make(SourceText text) {
        String name = text.fileName() == null ? "<script>" : text.fileName();
        return Source.newBuilder(PowerShellLanguage.ID, text.text(), name)
                .mimeType(PowerShellLanguage.MIME_TYPE)
                .build();
    }
}
