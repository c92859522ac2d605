package mediashell.cmdlets.utility;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TextEncoding;

/** Text files of cmdlets that read and write them whole. */
final class TextFiles {

    private TextFiles() {}

    /** A reader over a file, in the encoding that its byte order mark tells, else the given one, else UTF-8. */
    static BufferedReader open(ExecutionContext context, String path, TextEncoding encoding) throws IOException {
        InputStream stream =
                new BufferedInputStream(Files.newInputStream(context.providers().toFile(path)));
        stream.mark(4);
        byte[] start = stream.readNBytes(4);
        TextEncoding told = TextEncoding.detect(start, start.length);
        stream.reset();
        if (told != null) {
            stream.skipNBytes(told.preamble().length);
        }
        TextEncoding used = told != null ? told : encoding != null ? encoding : TextEncoding.UTF8;
        return new BufferedReader(new InputStreamReader(stream, used.charset()));
    }

    /** FileOpenFailure. */
    static ErrorRecord openFailure(String path, IOException cause) {
        boolean missing = cause instanceof NoSuchFileException;
        DotNetException exception = SessionErrors.plain(
                missing ? "System.IO.FileNotFoundException" : "System.IO.IOException",
                missing ? "there is no file '" + path + "'" : "'" + path + "' cannot be opened: " + cause.getMessage());
        return new ErrorRecord(exception, "FileOpenFailure", ErrorCategory.OpenError, null);
    }
}
