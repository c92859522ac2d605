package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/**
 * System.Xml.Linq.XName: a name with its namespace, as text {@code {namespace}local}.
 */
@DotNetType("System.Xml.Linq.XName")
public record XName(XNamespace space, String local) {

    public XName {
        if (local == null || local.isEmpty() || local.indexOf(' ') >= 0 || local.indexOf('<') >= 0) {
            throw new IllegalArgumentException("'" + local + "' is no name in XML");
        }
    }

    static XName of(String namespace, String local) {
        return new XName(new XNamespace(namespace == null ? "" : namespace), local);
    }

    @DotNetMethod
    static XName get(String expandedName) {
        if (expandedName == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'expandedName')");
        }
        int end = expandedName.startsWith("{") ? expandedName.lastIndexOf('}') : -1;
        return end < 0 ? of("", expandedName) : of(expandedName.substring(1, end), expandedName.substring(end + 1));
    }

    @DotNetMethod
    static XName get(String localName, String namespaceName) {
        return of(namespaceName, localName);
    }

    @DotNetMethod("op_Implicit")
    static XName ofText(String expandedName) {
        return get(expandedName);
    }

    @DotNetProperty
    String localName() {
        return local;
    }

    @DotNetProperty
    XNamespace namespace() {
        return space;
    }

    @DotNetProperty
    String namespaceName() {
        return space.uri();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return space.uri().isEmpty() ? local : "{" + space.uri() + "}" + local;
    }
}
