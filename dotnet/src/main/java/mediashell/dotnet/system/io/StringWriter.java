package mediashell.dotnet.system.io;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.IO.StringWriter. */
@DotNetType(value = "System.IO.StringWriter", base = "System.IO.TextWriter")
public final class StringWriter extends TextWriter {

    private final StringBuilder text;
    private boolean closed;

    @DotNetConstructor
    public StringWriter() {
        this(new StringBuilder());
    }

    @DotNetConstructor
    public StringWriter(StringBuilder sb) {
        text = sb;
    }

    @Override
    void append(String added) {
        if (closed) {
            throw SessionErrors.plain("System.ObjectDisposedException", "the writer is closed already");
        }
        text.append(added);
    }

    @DotNetMethod
    public StringBuilder getStringBuilder() {
        return text;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        closed = true;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return text.toString();
    }
}
