package mediashell.automation.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of one help comment: a line that begins with a dot and a keyword opens each. A comment with other text before the first
 * section, or with a keyword that nobody knows, is no help.
 */
final class HelpSections {
    private static final Pattern DIRECTIVE = Pattern.compile("\\s*\\.(\\w+)(\\s+(\\S.*?))?\\s*");
    private static final List<String> PLAIN = List.of(
            "SYNOPSIS",
            "DESCRIPTION",
            "NOTES",
            "LINK",
            "EXAMPLE",
            "INPUTS",
            "OUTPUTS",
            "COMPONENT",
            "ROLE",
            "FUNCTIONALITY",
            "EXTERNALHELP");
    private static final List<String> WITH_ARGUMENT =
            List.of("PARAMETER", "FORWARDHELPTARGETNAME", "FORWARDHELPCATEGORY", "REMOTEHELPRUNSPACE", "EXTERNALHELP");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private HelpSections() {}

    /** The sections, or null when the comment is no help. */
    static HelpSections of(List<String> lines) {
        HelpSections sections = new HelpSections();
        boolean seen = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(i));
            if (directive.matches()) {
                int end = end(lines, i + 1);
                if (!sections.add(directive, text(lines.subList(i + 1, end)))) {
                    return null;
                }
                seen = true;
                i = end - 1;
            } else if (!lines.get(i).isBlank()) {
                return null;
            }
        }
        return seen ? sections : null;
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !DIRECTIVE.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end;
    }

    private boolean add(Matcher directive, String text) {
        String keyword = directive.group(1).toUpperCase(Locale.ROOT);
        String argument = directive.group(3);
        if (argument == null) {
            sections.computeIfAbsent(keyword, k -> new ArrayList<>()).add(text);
            return PLAIN.contains(keyword);
        }
        if (keyword.equals("PARAMETER")) {
            parameters.putIfAbsent(argument.toUpperCase(Locale.ROOT), text);
        } else {
            sections.computeIfAbsent(keyword, k -> new ArrayList<>()).add(argument);
        }
        return WITH_ARGUMENT.contains(keyword);
    }

    /** The first line that is not empty says how much indentation goes. */
    private static String text(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int indent = 0;
        for (String line : lines) {
            if (kept.isEmpty()) {
                if (line.isBlank()) {
                    continue;
                }
                indent = line.length() - line.stripLeading().length();
            }
            int blanks = line.length() - line.stripLeading().length();
            kept.add(line.substring(Math.min(indent, blanks)));
        }
        return String.join("\n", kept).stripTrailing();
    }

    /** The text of a section that occurs once, or null. */
    String text(String keyword) {
        List<String> all = sections.get(keyword);
        return all == null ? null : all.getFirst();
    }

    /** The texts of a section that may occur again and again. */
    List<String> texts(String keyword) {
        return sections.getOrDefault(keyword, List.of());
    }

    /** What {@code .PARAMETER name} says, or null. */
    String parameter(String name) {
        return parameters.get(name.toUpperCase(Locale.ROOT));
    }
}
