package mediashell.automation.format.error;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TypedArray;

/**
 * An error with all that is known of it, as Get-Error shows it: one line a property, exceptions and invocations opened below theirs. Empty properties
 * are left out.
 */
public final class ExtendedErrorText {

    private static final String MARK = "#PSExtendedError";
    private static final int DEEPEST = 10;
    private static final int STEP = 4;
    private static final String INDEX = "PSErrorIndex";

    private final ExecutionContext context;
    private final List<Object> opened = new ArrayList<>();

    private ExtendedErrorText(ExecutionContext context) {
        this.context = context;
    }

    /** Whether Get-Error has marked the object by a type name. */
    public static boolean isMarked(Object value) {
        return value instanceof PSObject wrapper
                && wrapper.ownTypeNames() != null
                && !wrapper.ownTypeNames().names().isEmpty()
                && wrapper.ownTypeNames().names().getFirst().endsWith(MARK);
    }

    /** The text, with a blank line before and behind it. */
    public static String of(ExecutionContext context, PSObject marked) {
        var index = marked.instanceMembers().get(INDEX);
        String title = index == null ? "" : "\nErrorIndex: " + context.members().get(marked, INDEX) + "\n";
        return title + "\n" + String.join("\n", new ExtendedErrorText(context).lines(marked.baseObject(), 0, 1)) + "\n";
    }

    private record Line(String name, Object value) {}

    private List<String> lines(Object value, int indent, int depth) {
        opened.add(PSObject.base(value));
        List<Line> properties = properties(value);
        int longest =
                properties.stream().mapToInt(each -> each.name.length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Line property : properties) {
            String start = " ".repeat(indent) + property.name + " ".repeat(longest - property.name.length()) + " : ";
            add(lines, start, property, indent, depth);
        }
        opened.removeLast();
        return lines;
    }

    /** The properties that say something; an exception begins with its type. */
    private List<Line> properties(Object value) {
        List<Line> found = new ArrayList<>();
        if (PSObject.base(value) instanceof DotNetException exception) {
            found.add(new Line("Type", exception.psType().fullName()));
        }
        for (PSMemberInfo member : context.members().properties(value)) {
            Object content = context.members().get(value, member.name());
            if (!isEmpty(content) && !isOpen(content)) {
                found.add(new Line(member.name(), content));
            }
        }
        return found;
    }

    /** An exception has the record that it is shown in: once is enough. */
    private boolean isOpen(Object value) {
        Object base = PSObject.base(value);
        return opened.stream().anyMatch(each -> each == base);
    }

    private static boolean isEmpty(Object value) {
        Object base = PSObject.base(value);
        return switch (base) {
            case null -> true;
            case String text -> text.isEmpty();
            case CollectionValue collection -> collection.count() == 0;
            case TypedArray array -> array.length() == 0;
            default -> base == ObjectMembers.MISSING;
        };
    }

    private void add(List<String> lines, String start, Line property, int indent, int depth) {
        Object base = PSObject.base(property.value);
        switch (base) {
            case DotNetException ignored -> addNested(lines, start, base, indent, depth);
            case ErrorRecord ignored -> addNested(lines, start, base, indent, depth);
            case InvocationInfo ignored -> addNested(lines, start, base, indent, depth);
            case DictionaryValue table -> {
                lines.add(start);
                for (Object key : table.keys()) {
                    lines.add(" ".repeat(indent + STEP) + text(key) + " : " + text(table.get(key)));
                }
            }
            case PSType type -> lines.add(start + "[" + type.fullName() + "]");
            default -> addText(lines, start, property.name, text(base));
        }
    }

    private void addNested(List<String> lines, String start, Object value, int indent, int depth) {
        if (depth >= DEEPEST) {
            lines.add(start + "…");
            return;
        }
        lines.add(start);
        lines.addAll(lines(value, indent + STEP, depth + 1));
    }

    /** Further lines stand below the first; those of a stack are long and begin at the margin. */
    private static void addText(List<String> lines, String start, String name, String text) {
        List<String> parts = text.lines().toList();
        if (name.equals("StackTrace")) {
            lines.add(start);
            lines.addAll(parts);
            return;
        }
        lines.add(start + (parts.isEmpty() ? "" : parts.getFirst().strip()));
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            lines.add(" ".repeat(start.length()) + part.strip());
        }
    }

    private String text(Object value) {
        return context.conversions().toText(value);
    }
}
