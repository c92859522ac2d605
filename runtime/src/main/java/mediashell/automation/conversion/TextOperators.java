package mediashell.automation.conversion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;
import mediashell.text.WhiteSpace;
import mediashell.text.culture.Culture;
import mediashell.text.format.CompositeFormat;
import mediashell.text.format.NetFormatException;
import mediashell.text.regex.Group;
import mediashell.text.regex.Match;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexCache;
import mediashell.text.regex.RegexOptions;
import mediashell.text.regex.RegexParseException;

/** The operators on text: {@code -f}, {@code -join}, {@code -split}, {@code -replace}, {@code -match}, and repetition. */
final class TextOperators {

    private static final int CACHED_PATTERNS = 256;

    private final ExecutionContext context;
    /** The expression that was used last: loops ask for the same one again and again. */
    private Compiled last;

    private record Compiled(String pattern, int options, Culture culture, NetRegex regex) {
        boolean is(String otherPattern, int otherOptions, Culture otherCulture) {
            return options == otherOptions && culture == otherCulture && pattern.equals(otherPattern);
        }
    }

    TextOperators(ExecutionContext context) {
        this.context = context;
    }

    private String text(Object value) {
        return context.conversions().toText(value);
    }

    String repeat(String text, Object times) {
        int count = (Integer) context.conversions().convert(times, Types.INT);
        if (count < 0) {
            throw SessionErrors.plain(
                    "System.ArgumentOutOfRangeException", "A text cannot be repeated " + count + " times.");
        }
        return text.repeat(count);
    }

    Object format(Object left, Object right) {
        Object base = PSObject.base(right);
        boolean several =
                base instanceof TypedArray array && !array.elementType().isValueType();
        Object[] arguments = several ? ArrayAccess.toObjects(base) : new Object[] {right};
        try {
            return CompositeFormat.format(
                    text(left), arguments, (value, format) -> ValueFormat.format(context, value, format));
        } catch (NetFormatException wrong) {
            throw SessionErrors.runtime(
                    "FormatError",
                    ErrorCategory.InvalidOperation,
                    left,
                    "Error formatting a string: " + wrong.getMessage());
        }
    }

    Object join(Object left, Object separator) {
        Iterator<Object> items = context.conversions().enumerate(left);
        if (items == null) {
            return text(left);
        }
        String between = text(separator);
        StringBuilder joined = new StringBuilder();
        boolean first = true;
        while (items.hasNext()) {
            joined.append(first ? "" : between).append(itemText(items.next()));
            first = false;
        }
        return joined.toString();
    }

    /** Collections inside a joined collection are not unrolled. */
    private String itemText(Object item) {
        boolean nested = context.conversions().isEnumerable(item);
        return nested ? ObjectText.of(context, item) : context.conversions().toCultureText(item);
    }

    private List<String> inputs(Object left) {
        List<String> inputs = new ArrayList<>();
        Iterator<Object> items = context.conversions().enumerate(left);
        if (items == null) {
            inputs.add(text(left));
        } else {
            items.forEachRemaining(item -> inputs.add(text(item)));
        }
        return inputs;
    }

    private Object[] parts(Object right) {
        Object base = PSObject.base(right);
        return ArrayAccess.isArray(base) ? ArrayAccess.toObjects(base) : new Object[] {right};
    }

    /** {@code -split text}: at white space, with none left over at the ends. */
    private Object splitAtBlanks(Object left) {
        NetRegex blanks = compile("\\s+", RegexOptions.NONE, null);
        List<String> results = new ArrayList<>();
        for (String input : inputs(left)) {
            results.addAll(blanks.split(WhiteSpace.trim(input)));
        }
        return TypedArray.ofStrings(results);
    }

    Object split(Object left, Object right, boolean ignoreCase) {
        if (right == null) {
            return splitAtBlanks(left);
        }
        Object[] parts = parts(right);
        Object separator = parts.length > 0 ? PSObject.base(parts[0]) : "";
        int count = parts.length > 1 ? (Integer) argument(parts[1], Types.INT) : 0;
        int options = parts.length > 2 ? SplitOptionNames.value(argument(parts[2], SplitOptionNames.type())) : 0;
        SplitOptionNames.check(options, separator instanceof ScriptBlock);
        SplitOperator splitter = separator instanceof ScriptBlock block
                ? SplitOperator.byBlock(context, block, count)
                : SplitOperator.byRegex(splitRegex(text(separator), options, ignoreCase), count);
        List<String> results = new ArrayList<>();
        inputs(left).forEach(input -> splitter.split(input, results));
        return TypedArray.ofStrings(results);
    }

    private Object argument(Object value, PSType type) {
        try {
            return context.conversions().convert(value, type);
        } catch (DotNetException wrong) {
            throw SessionErrors.runtime("RuntimeException", ErrorCategory.NotSpecified, null, wrong.getMessage());
        }
    }

    private NetRegex splitRegex(String pattern, int given, boolean ignoreCase) {
        boolean simple = (given & SplitOptionNames.SIMPLE_MATCH) != 0;
        int options = SplitOptionNames.regexOptions(given) | (ignoreCase ? RegexOptions.IGNORE_CASE : 0);
        String text = simple ? mediashell.text.regex.RegexEscaping.escape(pattern) : pattern;
        return compile(text, options, null);
    }

    private NetRegex compile(String pattern, int options, String id) {
        Culture culture = context.culture();
        if (last == null || !last.is(pattern, options, culture)) {
            last = new Compiled(pattern, options, culture, compileAnew(pattern, options, id));
        }
        return last.regex;
    }

    private NetRegex compileAnew(String pattern, int options, String id) {
        try {
            return context.service(RegexCache.class, c -> new RegexCache(CACHED_PATTERNS))
                    .get(pattern, options, context.culture());
        } catch (RegexParseException wrong) {
            throw regexError(pattern, wrong, id);
        }
    }

    private static DotNetException regexError(String pattern, RegexParseException wrong, String id) {
        if (id == null) {
            return SessionErrors.plain("System.Text.RegularExpressions.RegexParseException", wrong.getMessage());
        }
        return SessionErrors.runtime(
                id,
                ErrorCategory.InvalidOperation,
                pattern,
                "'" + pattern + "' is no regular expression: " + wrong.getMessage());
    }

    private NetRegex regex(Object pattern, boolean ignoreCase, String errorId) {
        if (PSObject.base(pattern) instanceof NetRegex given) {
            return given;
        }
        return compile(text(pattern), ignoreCase ? RegexOptions.IGNORE_CASE : RegexOptions.NONE, errorId);
    }

    Object replace(Object left, Object right, boolean ignoreCase) {
        Object[] parts = parts(right);
        if (parts.length > 2) {
            throw SessionErrors.runtime(
                    "BadReplaceArgument",
                    ErrorCategory.InvalidOperation,
                    right,
                    "-replace takes a pattern and a replacement, but got " + parts.length + " values.");
        }
        NetRegex regex = regex(parts.length > 0 ? parts[0] : "", ignoreCase, "InvalidRegularExpression");
        Object replacement = parts.length > 1 ? PSObject.base(parts[1]) : "";
        Iterator<Object> items = context.conversions().enumerate(left);
        if (items == null) {
            return replaceOne(regex, text(left), replacement);
        }
        List<Object> results = new ArrayList<>();
        items.forEachRemaining(item -> results.add(replaceOne(regex, text(item), replacement)));
        return TypedArray.ofObjects(results);
    }

    private String replaceOne(NetRegex regex, String input, Object replacement) {
        if (replacement instanceof ScriptBlock block) {
            int start = regex.isRightToLeft() ? input.length() : 0;
            return regex.replace(input, match -> replacedBy(block, match), -1, start, context::checkStop);
        }
        return regex.replace(input, text(replacement));
    }

    private String replacedBy(ScriptBlock block, Match match) {
        List<Object> output = new ArrayList<>();
        block.code()
                .run(
                        context,
                        block,
                        new ScriptBlockCode.Call(
                                false,
                                match,
                                null,
                                new ArrayList<>(),
                                java.util.Map.of(),
                                context.hostStreams().withOutput(output::add)));
        return text(output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output));
    }

    Object match(Object left, Object right, boolean ignoreCase, boolean negated) {
        NetRegex regex = regex(right, ignoreCase, null);
        Iterator<Object> items = context.conversions().enumerate(left);
        if (items == null) {
            return matchesOne(regex, text(left)) != negated;
        }
        List<Object> found = new ArrayList<>();
        while (items.hasNext()) {
            Object item = items.next();
            if (regex.isMatch(text(item)) != negated) {
                found.add(item);
            }
        }
        return TypedArray.ofObjects(found);
    }

    boolean matchesText(Object input, Object pattern, boolean ignoreCase) {
        int options = ignoreCase ? RegexOptions.IGNORE_CASE : RegexOptions.NONE;
        return matchesOne(compile(text(pattern), options, "InvalidRegularExpression"), text(input));
    }

    private boolean matchesOne(NetRegex regex, String input) {
        Match match = regex.match(input);
        if (match.success()) {
            context.sessionState().setVariable("Matches", groups(match));
        }
        return match.success();
    }

    /** {@code $Matches}: the groups that took part, by number or name. */
    static Hashtable groups(Match match) {
        Hashtable groups = Hashtable.ignoringCase();
        for (Group group : match.groups()) {
            if (group.success()) {
                requireNew(groups, group.name());
                groups.set(key(group.name()), group.value());
            }
        }
        return groups;
    }

    /** Names of groups that differ in case only are one key. */
    private static void requireNew(Hashtable groups, String name) {
        if (groups.containsKey(key(name))) {
            throw SessionErrors.plain("System.ArgumentException", "Two groups have the name '" + name + "'.");
        }
    }

    private static Object key(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return name;
            }
        }
        return Integer.valueOf(name);
    }
}
