package mediashell.dotnet.system.management.automation.host;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** Width and height in cells (System.Management.Automation.Host.Size). */
@DotNetType(value = "System.Management.Automation.Host.Size", base = "System.ValueType", kind = TypeKind.STRUCT)
public final class Size {

    private int width;
    private int height;

    @DotNetConstructor
    public Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @DotNetProperty
    int width() {
        return width;
    }

    @DotNetProperty
    void width(int value) {
        width = value;
    }

    @DotNetProperty
    int height() {
        return height;
    }

    @DotNetProperty
    void height(int value) {
        height = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size same && same.width == width && same.height == height;
    }

    @Override
    public int hashCode() {
        return 31 * width + height;
    }

    @DotNetMethod("ToString")
    String text() {
        return width + "," + height;
    }

    @Override
    public String toString() {
        return text();
    }
}
