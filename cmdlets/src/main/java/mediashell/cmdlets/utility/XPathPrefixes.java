package mediashell.cmdlets.utility;

import java.util.Collections;
import java.util.Iterator;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Hashtable;

/** The prefixes of an XPath from the table of a -Namespace argument. */
final class XPathPrefixes implements NamespaceContext {

    private final ExecutionContext context;
    private final Hashtable table;

    /** @param table null for none */
    XPathPrefixes(ExecutionContext context, Hashtable table) {
        this.context = context;
        this.table = table;
    }

    @Override
    public String getNamespaceURI(String prefix) {
        Object uri = table == null ? null : table.get(prefix);
        return uri == null ? XMLConstants.NULL_NS_URI : context.conversions().toText(uri);
    }

    @Override
    public String getPrefix(String namespaceURI) {
        return null;
    }

    @Override
    public Iterator<String> getPrefixes(String namespaceURI) {
        return Collections.emptyIterator();
    }
}
