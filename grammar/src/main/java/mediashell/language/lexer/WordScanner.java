package mediashell.language.lexer;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.StringConstantType;

/** Reads barewords: commands' names and arguments, with quotes, escapes and parts to expand in them. */
final class WordScanner {
    private final Script script;
    private final StringScanner strings;
    private int at;
    private boolean plain = true;

    WordScanner(Script script, List<ParseError> errors) {
        this.script = script;
        this.strings = new StringScanner(script, errors);
    }

    /** The word at {@code start}. */
    StringContent scan(int start) {
        var text = new TextBuilder();
        at = start;
        while (!Characters.endsWord(script.at(at))) {
            scanPiece(text);
        }
        return text.finish(StringConstantType.BareWord);
    }

    /** Where the word ends. */
    int end() {
        return at;
    }

    /** True when the word holds only letters, digits and underscores. */
    boolean isPlain() {
        return plain;
    }

    private void scanPiece(TextBuilder text) {
        char c = script.at(at);
        plain &= Characters.isIdentifierPart(c);
        if (c == '`') {
            at = strings.scanEscape(text, at + 1);
        } else if (Characters.isSingleQuote(c) || Characters.isDoubleQuote(c)) {
            addQuoted(text);
        } else if (c == '$' && strings.scanPart(text, at) >= 0) {
            at = strings.end();
        } else {
            text.append(c);
            at++;
        }
    }

    private void addQuoted(TextBuilder text) {
        var content = strings.scan(at);
        at = strings.end();
        for (int i = 0; i < content.parts().size(); i++) {
            text.append(content.literals().get(i));
            text.add(content.parts().get(i));
        }
        text.append(content.literals().getLast());
    }
}
