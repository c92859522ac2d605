package mediashell.dotnet.system.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Text.StringRuneEnumerator: the scalar values of a text one by one. */
@DotNetType(
        value = "System.Text.StringRuneEnumerator",
        kind = TypeKind.STRUCT,
        interfaces = {"System.Collections.Generic.IEnumerable`1[System.Text.Rune]", "System.Collections.IEnumerable"})
public final class StringRuneEnumerator implements Iterable<Object> {

    private final String text;

    public StringRuneEnumerator(String text) {
        this.text = text;
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        List<Object> runes = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            runes.add(Rune.at(text, i));
        }
        return runes.iterator();
    }
}
