package mediashell.dotnet.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TextEncoding;
import mediashell.dotnet.system.io.ConsoleWriter;
import mediashell.dotnet.system.io.TextWriter;

/** System.Console: the streams of the process, past all streams of PowerShell. */
@DotNetType("System.Console")
final class ConsoleMembers {
    private ConsoleMembers() {}

    @DotNetProperty
    static TextEncoding outputEncoding(ExecutionContext context) {
        return context.process().consoleEncoding();
    }

    /** How the output of programs is read, and what is written here. */
    @DotNetProperty
    static void outputEncoding(ExecutionContext context, TextEncoding value) {
        context.process().setConsoleEncoding(value);
    }

    @DotNetProperty
    static TextEncoding inputEncoding(ExecutionContext context) {
        return context.process().consoleEncoding();
    }

    @DotNetProperty
    static TextWriter out(ExecutionContext context) {
        return new ConsoleWriter(
                context.process().standardOutput(), context.process().consoleEncoding());
    }

    @DotNetProperty
    static TextWriter error(ExecutionContext context) {
        return new ConsoleWriter(
                context.process().standardError(), context.process().consoleEncoding());
    }

    @DotNetProperty
    static boolean isInputRedirected(ExecutionContext context) {
        return context.process().isInputRedirected();
    }

    @DotNetProperty
    static boolean isOutputRedirected(ExecutionContext context) {
        return context.process().isOutputRedirected();
    }

    @DotNetMethod
    static void write(ExecutionContext context, String value) {
        out(context).write(value);
    }

    @DotNetMethod
    static void write(ExecutionContext context, Object value) {
        out(context).write(text(context, value));
    }

    @DotNetMethod
    static void write(ExecutionContext context, String format, Object... arg) {
        out(context).write(StringJoining.format(context, null, format, arg));
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context) {
        out(context).writeLine();
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context, String value) {
        out(context).writeLine(value);
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context, Object value) {
        out(context).writeLine(text(context, value));
    }

    @DotNetMethod
    static void writeLine(ExecutionContext context, String format, Object... arg) {
        out(context).writeLine(StringJoining.format(context, null, format, arg));
    }

    private static String text(ExecutionContext context, Object value) {
        return context.conversions().toCultureText(value);
    }

    /** A line without its end, or null at the end of the input. */
    @DotNetMethod
    static String readLine(ExecutionContext context) {
        InputStream input = context.process().standardInput();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = input.read();
            if (next < 0) {
                return null;
            }
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = input.read();
            }
        } catch (IOException failed) {
            throw SessionErrors.plain("System.IO.IOException", "the input cannot be read: " + failed.getMessage());
        }
        String text = context.process().consoleEncoding().decode(line.toByteArray());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
