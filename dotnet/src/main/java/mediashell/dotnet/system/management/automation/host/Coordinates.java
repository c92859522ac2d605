package mediashell.dotnet.system.management.automation.host;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** A place on the screen, from 0 (System.Management.Automation.Host.Coordinates). */
@DotNetType(value = "System.Management.Automation.Host.Coordinates", base = "System.ValueType", kind = TypeKind.STRUCT)
public final class Coordinates {

    private int x;
    private int y;

    @DotNetConstructor
    public Coordinates(int x, int y) {
        this.x = x;
        this.y = y;
    }

    @DotNetProperty
    int x() {
        return x;
    }

    @DotNetProperty
    void x(int value) {
        x = value;
    }

    @DotNetProperty
    int y() {
        return y;
    }

    @DotNetProperty
    void y(int value) {
        y = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coordinates same && same.x == x && same.y == y;
    }

    @Override
    public int hashCode() {
        return 31 * x + y;
    }

    @DotNetMethod("ToString")
    String text() {
        return x + "," + y;
    }

    @Override
    public String toString() {
        return text();
    }
}
