package mediashell.automation.help;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;

/** Help as people read it: sections with headings in capitals and indented text (about_Comment_Based_Help). */
public final class HelpText {

    private static final String ROOT = "MamlCommandHelpInfo";
    private static final String INDENT = "    ";
    private static final String BLANK = INDENT;
    private static final int LABEL_WIDTH = 29;

    private final ExecutionContext context;
    private final String level;
    private final List<String> lines = new ArrayList<>();

    private HelpText(ExecutionContext context, String level) {
        this.context = context;
        this.level = level;
    }

    /** The text of a help object or of a parameter in one; null for everything else. */
    public static String of(ExecutionContext context, Object value) {
        if (!(value instanceof PSObject help) || help.ownTypeNames() == null) {
            return null;
        }
        String type = help.ownTypeNames().names().getFirst();
        if (!type.startsWith(ROOT)) {
            return null;
        }
        HelpText text = new HelpText(context, type.substring(ROOT.length()));
        switch (text.level) {
            case "", "#FullView", "#DetailedView", "#ExamplesView" -> text.command(help);
            case "#parameter" -> text.parameter(help, "", INDENT, true);
            default -> {
                return null;
            }
        }
        return String.join("\n", text.lines);
    }

    private void command(Object help) {
        lines.add("");
        section("NAME", text(help, "Name"), BLANK);
        section("SYNOPSIS", text(help, "Synopsis"), BLANK, BLANK);
        if (level.equals("#ExamplesView")) {
            examples(help);
            return;
        }
        section("SYNTAX", text(value(help, "syntax"), "Text"), BLANK, BLANK);
        section("DESCRIPTION", paragraph(value(help, "description")), BLANK, "");
        if (level.isEmpty()) {
            links(help);
            remarks(help);
            return;
        }
        details(help);
    }

    private void details(Object help) {
        boolean full = level.equals("#FullView");
        lines.add("PARAMETERS");
        for (Object parameter : items(value(value(help, "parameters"), "parameter"))) {
            parameter(parameter, INDENT, INDENT + INDENT, full);
        }
        if (full) {
            section("INPUTS", typeName(help, "inputTypes", "inputType"), BLANK);
            section("OUTPUTS", typeName(help, "returnValues", "returnValue"), BLANK);
            notes(help);
        }
        examples(help);
        links(help);
    }

    private void parameter(Object parameter, String indent, String deeper, boolean full) {
        if (indent.isEmpty()) {
            lines.add("");
        }
        lines.add(indent + "-" + text(parameter, "name") + " <" + text(parameter, "parameterValue") + ">");
        indented(paragraph(value(parameter, "description")), deeper);
        if (full) {
            lines.add("");
            fact(deeper, "Required?", text(parameter, "required"));
            fact(deeper, "Position?", text(parameter, "position"));
            fact(deeper, "Default value", text(parameter, "defaultValue"));
            fact(deeper, "Accept pipeline input?", text(parameter, "pipelineInput"));
            fact(deeper, "Aliases", text(parameter, "aliases"));
            fact(deeper, "Accept wildcard characters?", text(parameter, "globbing"));
        }
        lines.add(BLANK);
    }

    private void fact(String indent, String label, String said) {
        lines.add(indent + label + " ".repeat(LABEL_WIDTH - label.length()) + said);
    }

    private void notes(Object help) {
        Object notes = value(help, "alertSet");
        if (notes != null) {
            lines.add("NOTES");
            indented(paragraph(value(notes, "alert")), INDENT + INDENT);
            lines.add(BLANK);
        }
    }

    private void examples(Object help) {
        for (Object example : items(value(value(help, "examples"), "example"))) {
            indented(text(example, "title") + "\n", INDENT);
            indented(paragraph(value(example, "introduction")) + text(example, "code") + "\n", INDENT);
            String remarks = paragraph(value(example, "remarks"));
            if (!remarks.isEmpty()) {
                indented(remarks + "\n", INDENT);
            }
        }
    }

    private void links(Object help) {
        lines.add("RELATED LINKS");
        for (Object link : items(value(value(help, "relatedLinks"), "navigationLink"))) {
            indented(text(link, "linkText") + text(link, "uri"), INDENT);
        }
    }

    private void remarks(Object help) {
        String name = text(help, "Name");
        lines.add("");
        section(
                "REMARKS",
                "For examples: Get-Help " + name + " -Examples; for everything: Get-Help " + name + " -Full",
                BLANK);
    }

    private void section(String heading, String text, String... behind) {
        lines.add(heading);
        indented(text, INDENT);
        lines.addAll(List.of(behind));
    }

    private void indented(String text, String indent) {
        for (String line : text.split("\n", -1)) {
            lines.add(indent + line);
        }
    }

    private String typeName(Object help, String list, String item) {
        return text(value(value(value(help, list), item), "type"), "name");
    }

    private String paragraph(Object paragraphs) {
        List<String> texts =
                items(paragraphs).stream().map(each -> text(each, "Text")).toList();
        return String.join("\n", texts);
    }

    private Object value(Object target, String name) {
        Object value = target == null ? null : context.members().get(target, name);
        return value == ObjectMembers.MISSING ? null : value;
    }

    private String text(Object target, String name) {
        Object value = value(target, name);
        return value == null ? "" : context.conversions().toText(value);
    }

    private static List<Object> items(Object value) {
        return switch (value) {
            case null -> List.of();
            case TypedArray array -> List.of(array.items());
            default -> List.of(value);
        };
    }
}
