package mediashell.automation.members;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;

import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.text.culture.CultureNotFoundException;
import mediashell.text.format.NetFormatException;
import mediashell.text.regex.RegexMatchTimeoutException;
import mediashell.text.regex.RegexParseException;

/** The .NET exception that stands for a Java one thrown by facade code; one table for all members. */
public final class JavaExceptions {

    private JavaExceptions() {}

    /** The .NET exception, or null for a defect of ours, which must not look like a script's error. */
    public static DotNetException toDotNet(Throwable thrown) {
        return switch (thrown) {
            case DotNetException already -> already;
            case ArgumentRangeException range -> argumentRange(range);
            case CultureNotFoundException culture -> make("System.Globalization.CultureNotFoundException", culture);
            case NetFormatException format -> make("System.FormatException", format);
            case NumberFormatException format -> make("System.FormatException", format);
            case InvalidPathException path -> make("System.ArgumentException", path);
            case RegexParseException regex -> make("System.Text.RegularExpressions.RegexParseException", regex);
            case RegexMatchTimeoutException timeout -> regexTimeout(timeout);
            case IllegalArgumentException argument -> make("System.ArgumentException", argument);
            case ArithmeticException overflow -> arithmetic(overflow);
            case StringIndexOutOfBoundsException index -> make("System.ArgumentOutOfRangeException", index);
            case IndexOutOfBoundsException index -> make("System.IndexOutOfRangeException", index);
            case ConcurrentModificationException changed -> make("System.InvalidOperationException", changed);
            case NoSuchElementException empty -> make("System.InvalidOperationException", empty);
            case UnsupportedOperationException unsupported -> make("System.NotSupportedException", unsupported);
            case IllegalStateException state -> make("System.InvalidOperationException", state);
            case NullPointerException missing -> make("System.ArgumentNullException", missing);
            case ClassCastException cast -> make("System.InvalidCastException", cast);
            case NegativeArraySizeException size -> make("System.OverflowException", size);
            case UncheckedIOException io -> ofIo(io.getCause());
            case IOException io -> ofIo(io);
            case TimeoutException time -> make("System.TimeoutException", time);
            default -> null;
        };
    }

    private static DotNetException ofIo(IOException io) {
        String type =
                switch (io) {
                    case NoSuchFileException ignored -> "System.IO.FileNotFoundException";
                    case FileNotFoundException ignored -> "System.IO.FileNotFoundException";
                    case NotDirectoryException ignored -> "System.IO.DirectoryNotFoundException";
                    case AccessDeniedException ignored -> "System.UnauthorizedAccessException";
                    case FileAlreadyExistsException ignored -> "System.IO.IOException";
                    case DirectoryNotEmptyException ignored -> "System.IO.IOException";
                    default -> "System.IO.IOException";
                };
        return make(type, io);
    }

    private static DotNetException arithmetic(ArithmeticException thrown) {
        boolean zero =
                "/ by zero".equals(thrown.getMessage()) || "BigInteger divide by zero".equals(thrown.getMessage());
        return make(zero ? "System.DivideByZeroException" : "System.OverflowException", thrown);
    }

    private static DotNetException argumentRange(ArgumentRangeException range) {
        DotNetException made = make("System.ArgumentOutOfRangeException", range);
        made.properties().put("ParamName", range.parameterName());
        return made;
    }

    private static DotNetException regexTimeout(RegexMatchTimeoutException timeout) {
        DotNetException made = make("System.Text.RegularExpressions.RegexMatchTimeoutException", timeout);
        made.properties().put("Input", timeout.input());
        made.properties().put("Pattern", timeout.pattern());
        made.properties().put("MatchTimeout", timeout.matchTimeout());
        return made;
    }

    private static DotNetException make(String type, Throwable from) {
        String message = from.getMessage() == null ? from.getClass().getSimpleName() : from.getMessage();
        return SessionErrors.plain(type, message);
    }
}
