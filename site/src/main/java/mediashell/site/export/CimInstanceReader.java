package mediashell.site.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** Reads {@code object.xml}: properties, arrays and embedded instances; qualifiers and system properties are passed over. */
final class CimInstanceReader {

    private static final int MAXIMUM_DEPTH = 64;

    private final XMLStreamReader xml;
    private int depth;

    private CimInstanceReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static CimInstance read(String name, String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            xml.nextTag();
            if (!xml.getLocalName().equals("INSTANCE")) {
                throw invalid(name, "must hold an INSTANCE, but holds " + xml.getLocalName(), null);
            }
            return new CimInstanceReader(xml).instance();
        } catch (XMLStreamException e) {
            throw invalid(name, "is not the XML of an exported object", e);
        }
    }

    private interface ElementReader {
        void read(String element) throws XMLStreamException;
    }

    private void children(ElementReader reader) throws XMLStreamException {
        if (++depth > MAXIMUM_DEPTH) {
            throw new XMLStreamException("nested too deep");
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                reader.read(xml.getLocalName());
            }
        }
        depth--;
    }

    private void skip() throws XMLStreamException {
        children(element -> skip());
    }

    private CimInstance instance() throws XMLStreamException {
        String className = xml.getAttributeValue(null, "CLASSNAME");
        Map<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        children(element -> {
            String name = xml.getAttributeValue(null, "NAME");
            Object value = element.startsWith("PROPERTY") ? property() : nothing();
            if (name != null && value != null) {
                values.put(name, value);
            }
        });
        return new CimInstance(className == null ? "" : className, values);
    }

    private Object nothing() throws XMLStreamException {
        skip();
        return null;
    }

    /** The value of any form of property, or null. */
    private Object property() throws XMLStreamException {
        Object[] value = new Object[1];
        children(element -> {
            switch (element) {
                case "VALUE" -> value[0] = xml.getElementText();
                case "VALUE.ARRAY", "VALUE.OBJECTARRAY" -> value[0] = array();
                case "VALUE.OBJECT" -> value[0] = List.of(object());
                default -> skip();
            }
        });
        return value[0];
    }

    private List<Object> array() throws XMLStreamException {
        List<Object> values = new ArrayList<>();
        children(element -> {
            switch (element) {
                case "VALUE" -> values.add(xml.getElementText());
                case "VALUE.OBJECT" -> values.add(object());
                default -> skip();
            }
        });
        return values;
    }

    private CimInstance object() throws XMLStreamException {
        List<CimInstance> found = new ArrayList<>();
        children(element -> {
            if (element.equals("INSTANCE")) {
                found.add(instance());
            } else {
                skip();
            }
        });
        return found.isEmpty() ? new CimInstance("", Map.of()) : found.getFirst();
    }

    private static SiteException invalid(String name, String sentence, Throwable cause) {
        return new SiteException(SiteErrorCode.EXPORT_INVALID, name, sentence, cause);
    }
}
