package mediashell.dotnet.system.xml.linq;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.dotnet.system.xml.XmlScanner;

/** System.Xml.Linq.XNamespace. */
@DotNetType("System.Xml.Linq.XNamespace")
public record XNamespace(String uri) {

    @DotNetMethod
    static XNamespace get(String namespaceName) {
        if (namespaceName == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'namespaceName')");
        }
        return new XNamespace(namespaceName);
    }

    @DotNetMethod("op_Implicit")
    static XNamespace ofText(String namespaceName) {
        return get(namespaceName);
    }

    @DotNetMethod("op_Addition")
    static XName plus(XNamespace ns, String localName) {
        return new XName(ns, localName);
    }

    @DotNetProperty
    static XNamespace none() {
        return new XNamespace("");
    }

    @DotNetProperty
    static XNamespace xml() {
        return new XNamespace(XmlScanner.XML_NAMESPACE);
    }

    @DotNetProperty
    static XNamespace xmlns() {
        return new XNamespace(XmlScanner.XMLNS_NAMESPACE);
    }

    @DotNetProperty
    String namespaceName() {
        return uri;
    }

    @DotNetMethod
    XName getName(String localName) {
        return new XName(this, localName);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return uri;
    }
}
