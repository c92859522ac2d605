package mediashell.interpreter.polyglot;

import java.nio.charset.Charset;
import java.util.Locale;

import com.oracle.truffle.api.TruffleFile;

/** Tells script files by their ending. */
public final class PowerShellFileDetector implements TruffleFile.FileTypeDetector {
    @Override
    public String findMimeType(TruffleFile file) {
        String name = String.valueOf(file.getName()).toLowerCase(Locale.ROOT);
        boolean script = name.endsWith(".ps1") || name.endsWith(".psm1") || name.endsWith(".psd1");
        return script ? PowerShellLanguage.MIME_TYPE : null;
    }

    /** Left to the reader: a byte order mark decides, otherwise UTF-8. */
    @Override
    public Charset findEncoding(TruffleFile file) {
        return null;
    }
}
