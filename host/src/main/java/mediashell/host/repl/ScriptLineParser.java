package mediashell.host.repl;

import java.util.List;

import mediashell.language.ParseResult;
import mediashell.language.Parser;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;

/** Lets JLine ask the grammar whether a line is finished, and which word the cursor is in. */
final class ScriptLineParser implements org.jline.reader.Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE) {
            ParseResult result = Parser.parseInput(line, null);
            if (result.isIncomplete()) {
                throw new EOFError(-1, cursor, "the statement is not finished", ">>");
            }
        }
        int start = wordStart(line, cursor);
        return new Word(line, cursor, line.substring(start, cursor), start);
    }

    private static int wordStart(String line, int cursor) {
        int start = cursor;
        while (start > 0 && " \t\n;|({,=&\"'".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The word before the cursor; completion replaces it. */
    record Word(String line, int cursor, String word, int start) implements CompletingParsedLine {

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
