package mediashell.language.ast;

import java.util.List;
import java.util.Map;

/**
 * Help that stands in comments (about_Comment_Based_Help).
 *
 * @param sections the texts of each directive, by its name in capitals: SYNOPSIS, DESCRIPTION, EXAMPLE, INPUTS, OUTPUTS,
 *     NOTES, LINK, COMPONENT, ROLE, FUNCTIONALITY, FORWARDHELPTARGETNAME, ...; in the order written
 * @param parameters the texts of {@code .PARAMETER}, by the parameter's name in capitals
 */
public record CommentHelpInfo(Map<String, List<String>> sections, Map<String, String> parameters) {
    /** The first text of a directive; empty when it is not there. */
    public String first(String directive) {
        var texts = sections.get(directive);
        return texts == null ? "" : texts.getFirst();
    }

    /** All texts of a directive. */
    public List<String> all(String directive) {
        return sections.getOrDefault(directive, List.of());
    }
}
