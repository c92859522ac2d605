package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** A line that Select-String found (Microsoft.PowerShell.Commands.MatchInfo). */
@DotNetType("Microsoft.PowerShell.Commands.MatchInfo")
public final class MatchInfo {

    /** What stands as the path of text that comes from no file. */
    static final String INPUT_STREAM = "InputStream";

    private static final String MATCH = "> ";
    private static final String AROUND = "  ";

    private final String line;
    private final int lineNumber;
    private final String path;
    private final String pattern;
    private final boolean ignoreCase;
    private final List<Object> matches;
    private final MatchInfoContext context;

    MatchInfo(
            String line,
            int lineNumber,
            String path,
            String pattern,
            boolean ignoreCase,
            List<Object> matches,
            MatchInfoContext context) {
        this.line = line;
        this.lineNumber = lineNumber;
        this.path = path;
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
        this.matches = matches;
        this.context = context;
    }

    @DotNetProperty
    public boolean ignoreCase() {
        return ignoreCase;
    }

    @DotNetProperty
    public int lineNumber() {
        return lineNumber;
    }

    @DotNetProperty
    public String line() {
        return line;
    }

    @DotNetProperty
    public String filename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @DotNetProperty
    public String path() {
        return path;
    }

    @DotNetProperty
    public String pattern() {
        return pattern;
    }

    @DotNetProperty
    @TypeName("Microsoft.PowerShell.Commands.MatchInfoContext")
    public MatchInfoContext context() {
        return context;
    }

    @DotNetProperty
    @TypeName("System.Text.RegularExpressions.Match[]")
    public Object matches() {
        PSType match = FacadeTypes.find("System.Text.RegularExpressions.Match");
        return match == null ? TypedArray.ofObjects(matches) : new TypedArray(match, matches.toArray());
    }

    /** The path as seen from a folder. */
    @DotNetMethod
    public String relativePath(String directory) {
        boolean below = path.startsWith(directory + "/");
        return below ? path.substring(directory.length() + 1) : path;
    }

    /** Path, number and line; only the line when it comes from no file. Lines of context stand around it, the match is marked then. */
    @DotNetMethod("ToString")
    public String text() {
        return text(null);
    }

    /** The same with the path as seen from a folder. */
    @DotNetMethod("ToString")
    public String text(String directory) {
        String shown = directory == null ? path : relativePath(directory);
        if (context == null) {
            return shown("", shown, lineNumber, line);
        }
        List<String> lines = new ArrayList<>();
        int number = lineNumber - context.before().size();
        for (String before : context.before()) {
            lines.add(shown(AROUND, shown, number++, before));
        }
        lines.add(shown(MATCH, shown, number++, line));
        for (String after : context.after()) {
            lines.add(shown(AROUND, shown, number++, after));
        }
        return String.join("\n", lines);
    }

    private String shown(String mark, String shownPath, int number, String text) {
        return path.equals(INPUT_STREAM) ? mark + text : mark + shownPath + ":" + number + ":" + text;
    }

    @Override
    public String toString() {
        return text();
    }
}
