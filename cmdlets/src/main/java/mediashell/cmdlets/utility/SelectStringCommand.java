package mediashell.cmdlets.utility;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateCount;
import mediashell.automation.ValidateCultureName;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.values.FileInfo;
import mediashell.automation.values.TextEncoding;
import mediashell.text.WildcardPattern;
import mediashell.text.culture.Culture;
import mediashell.text.regex.RegexParseException;

/** Finds lines that match patterns. */
@Cmdlet(verb = "Select", noun = "String", defaultParameterSetName = "File")
@OutputType({"System.Boolean", "Microsoft.PowerShell.Commands.MatchInfo", "System.String"})
public final class SelectStringCommand extends UtilityCommandBase {

    /** All matches of a line, not only the first. */
    @Parameter
    boolean allMatches;

    /** Distinguishes upper and lower case. */
    @Parameter
    boolean caseSensitive;

    /** How many lines before and after to keep. */
    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateRange(min = 0, max = 2147483647)
    @ValidateCount(min = 1, max = 2)
    int[] context;

    /** Whose alphabet compares plain text: a culture's, the session's (Current), or the code units (Ordinal). */
    @Parameter
    @ValidateNotNull
    @ValidateCultureName({"Ordinal", "Invariant", "Current"})
    String culture;

    /** The encoding of the text. */
    @Parameter(type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] exclude;

    /** Only items whose names match one of these patterns. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] include;

    /** The object from the pipeline. */
    @Parameter(
            set = "Object",
            mandatory = true,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSObject")
    @Parameter(set = "ObjectRaw", mandatory = true, valueFromPipeline = true)
    @AllowNull
    @AllowEmptyString
    Object inputObject;

    /** Only the first match of a file. */
    @Parameter
    boolean list;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralFile",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    @Parameter(set = "LiteralFileRaw", mandatory = true, valueFromPipelineByPropertyName = true)
    String[] literalPath;

    /** Matches are not emphasised on the screen. */
    @Parameter
    boolean noEmphasis;

    /** The lines that do not match. */
    @Parameter
    boolean notMatch;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "File", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    @Parameter(set = "FileRaw", mandatory = true, position = 1, valueFromPipelineByPropertyName = true)
    String[] path;

    /** The regular expressions, or texts with -SimpleMatch. */
    @Parameter(mandatory = true, position = 0)
    String[] pattern;

    /** Only whether there is a match. */
    @Parameter(set = "Object")
    @Parameter(set = "File")
    @Parameter(set = "LiteralFile")
    boolean quiet;

    /** Writes the lines alone. */
    @Parameter(set = "ObjectRaw", mandatory = true)
    @Parameter(set = "FileRaw", mandatory = true)
    @Parameter(set = "LiteralFileRaw", mandatory = true)
    boolean raw;

    /** The patterns are plain text. */
    @Parameter
    boolean simpleMatch;

    private LineMatcher matcher;
    private final ArrayDeque<String> before = new ArrayDeque<>();
    private final List<MatchInfoContext> open = new ArrayList<>();
    private final List<Object> pending = new ArrayList<>();
    private int inputLine;
    private boolean done;

    @Override
    public void beginProcessing() {
        if (culture != null && !simpleMatch) {
            fail(
                    "System.InvalidOperationException",
                    "CannotSpecifyCultureWithoutSimpleMatch",
                    culture,
                    "-Culture needs -SimpleMatch: regular expressions do not compare by alphabet");
        }
        try {
            matcher = new LineMatcher(
                    pattern,
                    simpleMatch ? textSearch() : null,
                    !caseSensitive,
                    allMatches,
                    context().culture());
        } catch (RegexParseException wrong) {
            fail(
                    "System.ArgumentException",
                    "InvalidRegex",
                    String.join(",", pattern),
                    "a pattern is no regular expression: " + wrong.getMessage());
        }
    }

    private TextSearch textSearch() {
        return switch (culture == null ? "current" : culture.toLowerCase(Locale.ROOT)) {
            case "ordinal" -> TextSearch.ordinal(!caseSensitive);
            case "current" -> TextSearch.of(context().culture(), !caseSensitive);
            case "invariant" -> TextSearch.of(Culture.INVARIANT, !caseSensitive);
            default -> TextSearch.of(Culture.of(culture), !caseSensitive);
        };
    }

    @Override
    public void processRecord() {
        if (path != null || literalPath != null) {
            files();
        } else if (!done) {
            Object base = PSObject.base(inputObject);
            if (base instanceof FileInfo file) {
                search(file.path(), file.fullName());
            } else {
                lineOfInput(
                        base instanceof MatchInfo info
                                ? info.line()
                                : context().conversions().toText(inputObject));
            }
        }
    }

    private void lineOfInput(String text) {
        inputLine++;
        if (line(text, inputLine, MatchInfo.INPUT_STREAM) && quiet) {
            done = true;
            stopUpstream();
        }
    }

    private void files() {
        NamePatterns names = new NamePatterns(include, exclude);
        for (String one : literalPath != null ? literalPath : path) {
            List<ProviderPath> places = literalPath != null
                    ? List.of(context().providers().resolve(one))
                    : context().providers().glob(one, true);
            if (places.isEmpty() && !WildcardPattern.containsWildcardCharacters(one)) {
                writeError(ProviderErrors.pathNotFound(one).errorRecord());
            }
            for (ProviderPath place : places) {
                if (!place.isContainer() && names.accepts(place.name())) {
                    search(Path.of(place.path()), place.path());
                }
            }
        }
    }

    private void search(Path file, String shown) {
        boolean any = false;
        try (BufferedReader reader = TextFiles.open(context(), file.toString(), encoding)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                boolean hit = line(text, number, shown);
                any |= hit;
                if (hit && (list || quiet)) {
                    break;
                }
            }
        } catch (IOException unreadable) {
            writeError(TextFiles.openFailure(shown, unreadable));
        }
        endOfText();
        if (quiet && !any) {
            writeObject(false);
        }
    }

    private boolean line(String text, int number, String shown) {
        LineMatcher.Hit hit = matcher.match(text);
        boolean found = (hit != null) != notMatch;
        feedContexts(text);
        if (found) {
            report(text, number, shown, hit);
        }
        remember(text);
        return found;
    }

    private void feedContexts(String text) {
        for (MatchInfoContext waiting : List.copyOf(open)) {
            waiting.add(text);
            if (waiting.afterCount() >= after()) {
                open.remove(waiting);
            }
        }
        if (open.isEmpty()) {
            flush();
        }
    }

    private int beforeCount() {
        return context == null ? 0 : context[0];
    }

    private int after() {
        return context == null ? 0 : context[context.length - 1];
    }

    private void remember(String text) {
        before.addLast(text);
        if (before.size() > beforeCount()) {
            before.removeFirst();
        }
    }

    private void report(String text, int number, String shown, LineMatcher.Hit hit) {
        if (quiet) {
            writeObject(true);
        } else if (raw) {
            writeObject(text);
        } else {
            MatchInfoContext around = context == null ? null : new MatchInfoContext(List.copyOf(before));
            pending.add(new MatchInfo(
                    text,
                    number,
                    shown,
                    hit == null ? pattern[0] : hit.pattern(),
                    !caseSensitive,
                    hit == null ? List.of() : hit.matches(),
                    around));
            if (around != null && after() > 0) {
                open.add(around);
            } else if (open.isEmpty()) {
                flush();
            }
        }
    }

    private void flush() {
        List<Object> ready = List.copyOf(pending);
        pending.clear();
        ready.forEach(this::writeObject);
    }

    private void endOfText() {
        open.clear();
        flush();
        before.clear();
    }

    @Override
    public void endProcessing() {
        endOfText();
    }
}
