package mediashell.dotnet.system.io;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.IO.StringReader. */
@DotNetType(value = "System.IO.StringReader", base = "System.IO.TextReader")
public final class StringReader extends TextReader {

    private String text;
    private int position;

    @DotNetConstructor
    public StringReader(String s) {
        if (s == null) {
            throw new NullPointerException("a text is needed, but null came (Parameter 's')");
        }
        text = s;
    }

    @Override
    public int peek() {
        if (text == null) {
            throw SessionErrors.plain("System.ObjectDisposedException", "the reader is closed already");
        }
        return position < text.length() ? text.charAt(position) : -1;
    }

    @Override
    public int read() {
        int next = peek();
        position += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public void close() {
        text = null;
    }
}
