package mediashell.interpreter.polyglot;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.ParsingRequest;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.language.ParseResult;

/** A source that was evaluated: runs in the session's global scope; the arguments of a parsed value are {@code $args}. */
final class EvaluationRootNode extends RootNode {
    private final ParseResult script;
    private final Source source;

    EvaluationRootNode(PowerShellLanguage language, ParseResult script, ParsingRequest request) {
        super(language);
        this.script = script;
        this.source = request.getSource();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame.getArguments());
    }

    @TruffleBoundary
    private Object run(Object[] given) {
        PowerShellContext context = PowerShellContext.current();
        List<Object> arguments = new ArrayList<>();
        for (Object argument : given) {
            arguments.add(context.values().fromInterop(argument));
        }
        return context.evaluate(script, arguments, source.isInteractive());
    }

    @Override
    public String getName() {
        return "<script>";
    }

    @Override
    public SourceSection getSourceSection() {
        return source.createSection(0, source.getLength());
    }
}
