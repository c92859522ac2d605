package mediashell.interpreter.facade;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.interpreter.nodes.control.SteppingEnumerator;

/** {@code $foreach}, {@code $switch}, {@code $input}: an enumerator over a list. */
@DotNetType(
        value = "System.Collections.ArrayList+ArrayListEnumeratorSimple",
        represents = SteppingEnumerator.class,
        interfaces = {"System.Collections.IEnumerator"})
final class EnumeratorMembers {
    private EnumeratorMembers() {}

    @DotNetProperty
    static Object current(SteppingEnumerator self) {
        return self.current();
    }

    @DotNetMethod
    static boolean moveNext(SteppingEnumerator self) {
        return self.moveNext();
    }

    @DotNetMethod
    static void reset(SteppingEnumerator self) {
        self.reset();
    }
}
