package mediashell.dotnet.system.xml;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;

/** System.Xml.XmlNamespaceManager. */
@DotNetType("System.Xml.XmlNamespaceManager")
public final class XmlNamespaces implements NamespaceContext {

    private final Map<String, String> byPrefix = new LinkedHashMap<>();

    @DotNetConstructor
    XmlNamespaces(Object nameTable) {}

    @DotNetMethod
    void addNamespace(String prefix, String uri) {
        byPrefix.put(prefix, uri);
    }

    @DotNetMethod
    void removeNamespace(String prefix, String uri) {
        byPrefix.remove(prefix, uri);
    }

    @DotNetMethod
    boolean hasNamespace(String prefix) {
        return byPrefix.containsKey(prefix);
    }

    @DotNetMethod
    String lookupNamespace(String prefix) {
        return byPrefix.get(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return byPrefix.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public String getPrefix(String uri) {
        return byPrefix.entrySet().stream()
                .filter(e -> e.getValue().equals(uri))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
        String prefix = getPrefix(uri);
        return (prefix == null ? List.<String>of() : List.of(prefix)).iterator();
    }
}
