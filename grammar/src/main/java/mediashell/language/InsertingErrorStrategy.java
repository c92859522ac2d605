package mediashell.language;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.lexer.ContextTokenStream;
import mediashell.language.lexer.LexToken;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * Recovers from errors by pretending that what is missing was there, never by leaving out what is: the parser then goes on
 * as PowerShell's does.
 */
final class InsertingErrorStrategy implements ANTLRErrorStrategy {
    private final List<ParseError> errors;

    InsertingErrorStrategy(List<ParseError> errors) {
        this.errors = errors;
    }

    @Override
    public void reset(Parser recognizer) {}

    @Override
    public Token recoverInline(Parser recognizer) {
        var stream = (ContextTokenStream) recognizer.getInputStream();
        LexToken found = stream.LT(1);
        var expected = recognizer.getExpectedTokens().toString(recognizer.getVocabulary());
        report(recognizer, found, expected);
        throw new org.antlr.v4.runtime.InputMismatchException(recognizer);
    }

    private void report(Parser recognizer, LexToken found, String expected) {
        var rule = recognizer.getRuleInvocationStack().getFirst();
        errors.add(new ParseError(
                found.extent(),
                "UnexpectedToken",
                rule + " expects " + expected + ", found " + found.getText(),
                false));
    }

    @Override
    public void recover(Parser recognizer, RecognitionException problem) {}

    @Override
    public void sync(Parser recognizer) {}

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
        return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {}

    @Override
    public void reportError(Parser recognizer, RecognitionException problem) {
        if (problem instanceof org.antlr.v4.runtime.NoViableAltException) {
            var stream = (ContextTokenStream) recognizer.getInputStream();
            report(recognizer, stream.LT(1), "something else");
        }
    }
}
