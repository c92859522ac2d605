package mediashell.dotnet.system.text.regularexpressions;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListValue;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.text.regex.Captured;

/** System.Text.RegularExpressions.CaptureCollection. */
@DotNetType(
        value = "System.Text.RegularExpressions.CaptureCollection",
        interfaces = {
            "System.Collections.IList",
            "System.Collections.Generic.IList`1[System.Text.RegularExpressions.Capture]"
        })
public final class CaptureCollection implements ListValue {

    private final List<? extends Captured> items;

    CaptureCollection(List<? extends Captured> items) {
        this.items = List.copyOf(items);
    }

    @Override
    @DotNetProperty
    public int count() {
        return items.size();
    }

    @Override
    @DotNetIndexer
    @TypeName("System.Text.RegularExpressions.Capture")
    public Captured get(int index) {
        return items.get(index);
    }

    @Override
    public void set(int index, Object value) {
        throw new UnsupportedOperationException("Collection is read-only.");
    }

    @Override
    public void add(Object value) {
        throw new UnsupportedOperationException("Collection is read-only.");
    }

    @Override
    public boolean isFixedSize() {
        return true;
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(items).iterator();
    }
}
