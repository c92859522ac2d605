package mediashell.dotnet.system.io;

import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.StringJoining;

/** System.IO.TextWriter. */
@DotNetType(value = "System.IO.TextWriter", base = "System.MarshalByRefObject", interfaces = "System.IDisposable")
public abstract class TextWriter {

    private String newLine = "\n";

    abstract void append(String text);

    /** The encoding of what it writes; UTF-16 when that stays text. */
    @DotNetProperty
    public TextEncoding encoding() {
        return TextEncoding.UNICODE;
    }

    @DotNetProperty
    public final String newLine() {
        return newLine;
    }

    @DotNetProperty
    public final void newLine(String value) {
        newLine = value == null ? "\n" : value;
    }

    @DotNetMethod
    public final void write(String value) {
        append(value == null ? "" : value);
    }

    @DotNetMethod
    public final void write(char value) {
        append(String.valueOf(value));
    }

    @DotNetMethod
    public final void write(char[] buffer) {
        append(new String(buffer));
    }

    @DotNetMethod
    static void write(ExecutionContext context, TextWriter self, Object value) {
        self.append(value == null ? "" : ValueFormat.format(context, value, null));
    }

    @DotNetMethod
    static void write(ExecutionContext context, TextWriter self, String format, Object... arg) {
        self.append(StringJoining.format(context, null, format, arg));
    }

    @DotNetMethod
    public final void writeLine() {
        append(newLine);
    }

    @DotNetMethod
    public final void writeLine(String value) {
        append((value == null ? "" : value) + newLine);
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context, TextWriter self, Object value) {
        self.append((value == null ? "" : ValueFormat.format(context, value, null)) + self.newLine);
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context, TextWriter self, String format, Object... arg) {
        self.append(StringJoining.format(context, null, format, arg) + self.newLine);
    }

    @DotNetMethod
    public abstract void flush();

    @DotNetMethod
    public abstract void close();

    @DotNetMethod
    public final void dispose() {
        close();
    }
}
