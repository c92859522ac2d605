package mediashell.interpreter.nodes.function;

import java.util.List;

import mediashell.automation.scope.LazyContent;
import mediashell.interpreter.nodes.control.SteppingEnumerator;

/** {@code $input}: an enumerator over what was piped in. */
final class InputVariable {
    private InputVariable() {}

    static LazyContent none() {
        return of(List.of());
    }

    static LazyContent of(List<Object> input) {
        return new LazyContent(() -> new SteppingEnumerator(input::iterator));
    }
}
