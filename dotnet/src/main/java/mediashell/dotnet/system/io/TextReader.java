package mediashell.dotnet.system.io;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.IO.TextReader. */
@DotNetType(value = "System.IO.TextReader", base = "System.MarshalByRefObject", interfaces = "System.IDisposable")
public abstract class TextReader {

    /** The next character without taking it, or -1 at the end. */
    @DotNetMethod
    public abstract int peek();

    /** The next character, or -1 at the end. */
    @DotNetMethod
    public abstract int read();

    @DotNetMethod
    public final int read(char[] buffer, int index, int count) {
        int taken = 0;
        while (taken < count && peek() >= 0) {
            buffer[index + taken++] = (char) read();
        }
        return taken;
    }

    /** The next line without its end, or null at the end. */
    @DotNetMethod
    public final String readLine() {
        if (peek() < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (int c = read(); c >= 0 && c != '\n'; c = read()) {
            if (c == '\r') {
                if (peek() == '\n') {
                    read();
                }
                break;
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @DotNetMethod
    public final String readToEnd() {
        StringBuilder text = new StringBuilder();
        for (int c = read(); c >= 0; c = read()) {
            text.append((char) c);
        }
        return text.toString();
    }

    @DotNetMethod
    public abstract void close();

    @DotNetMethod
    public final void dispose() {
        close();
    }
}
