package mediashell.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptRequirements;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;

/** Reads the {@code #requires} lines among a script's comments (about_Requires). */
final class RequiresParser {
    private static final String KEYWORD = "#requires";
    private final List<ParseError> errors;
    private final List<String> editions = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> assemblies = new ArrayList<>();
    private String version;
    private String shell;
    private boolean elevated;
    private boolean found;

    private RequiresParser(List<ParseError> errors) {
        this.errors = errors;
    }

    /** What the comments among {@code tokens} ask for; null when there is no such line. */
    static ScriptRequirements parse(List<Token> tokens, List<ParseError> errors) {
        var parser = new RequiresParser(errors);
        for (var token : tokens) {
            if (token.kind() == TokenKind.Comment && isRequires(token.text())) {
                parser.parse(token);
            }
        }
        return parser.found ? parser.result() : null;
    }

    private static boolean isRequires(String comment) {
        return comment.regionMatches(true, 0, KEYWORD, 0, KEYWORD.length())
                && comment.length() > KEYWORD.length()
                && Character.isWhitespace(comment.charAt(KEYWORD.length()));
    }

    private ScriptRequirements result() {
        return new ScriptRequirements(version, editions, modules, elevated, assemblies, shell);
    }

    private void parse(Token comment) {
        found = true;
        var words = words(comment.text().substring(KEYWORD.length()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() > 1 && words.get(i).charAt(0) == '-') {
                var name = words.get(i).substring(1).toLowerCase(Locale.ROOT);
                var values = valuesFrom(words, i + 1);
                accept(comment, name, values);
                i += values.size();
            }
        }
    }

    private static List<String> valuesFrom(List<String> words, int first) {
        int end = first;
        while (end < words.size() && words.get(end).charAt(0) != '-') {
            end++;
        }
        return words.subList(first, end);
    }

    private void accept(Token comment, String name, List<String> values) {
        switch (name) {
            case "version" -> acceptVersion(comment, values);
            case "psedition" -> acceptEdition(comment, values);
            case "modules" -> modules.addAll(values);
            case "assembly" -> assemblies.addAll(values);
            case "shellid" -> shell = values.isEmpty() ? null : values.getFirst();
            case "runasadministrator" -> elevated = true;
            default -> {}
        }
    }

    private void acceptVersion(Token comment, List<String> values) {
        if (values.size() != 1 || !values.getFirst().matches("\\d+(\\.\\d+){0,3}")) {
            report(comment, "RequiresVersionInvalid", "'#requires -Version' takes a version such as 7.4.");
            return;
        }
        version = values.getFirst();
    }

    private void acceptEdition(Token comment, List<String> values) {
        for (var value : values) {
            if (!value.equalsIgnoreCase("Core") && !value.equalsIgnoreCase("Desktop")) {
                report(comment, "RequiresPSEditionInvalid", "'#requires -PSEdition' takes Core or Desktop.");
                return;
            }
            editions.add(value);
        }
    }

    private void report(Token comment, String id, String message) {
        errors.add(new ParseError(comment.extent(), id, message, false));
    }

    /** The words of a line: divided by blanks and commas, hashtables and quoted text whole. */
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (char c : line.toCharArray()) {
            quote = quote == c ? 0 : quote == 0 && (c == '\'' || c == '"') ? c : quote;
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean divides = quote == 0 && depth == 0 && (Character.isWhitespace(c) || c == ',');
            if (!divides) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(unquoted(word));
            }
        }
        if (!word.isEmpty()) {
            words.add(unquoted(word));
        }
        return words;
    }

    private static String unquoted(StringBuilder word) {
        var text = word.toString();
        word.setLength(0);
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
