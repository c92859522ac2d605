package mediashell.language;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;

/** Ends rules up to and including one of a given kind, after an error that was reported. */
final class LeftRuleException extends RecognitionException {
    private static final long serialVersionUID = 1L;
    private final int rule;

    LeftRuleException(Parser parser, int rule) {
        super(parser, parser.getInputStream(), parser.getContext());
        this.rule = rule;
    }

    /** The rule that ends last. */
    int rule() {
        return rule;
    }
}
