package mediashell.media.rehearsal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.engine.MediaPaths;

/** The instances that a medium's policies put into a machine's WMI (facts/media-format.md §7.1). */
record PolicyDocument(List<Instance> instances) {

    /** A class and the values of its properties. */
    record Instance(String className, Map<String, List<String>> properties) {

        List<String> values(String name) {
            return properties.getOrDefault(name, List.of());
        }

        /** The first value, or an empty text. */
        String value(String name) {
            return values(name).isEmpty() ? "" : values(name).getFirst();
        }
    }

    /** @throws MediaException CORRUPT_IMAGE for a text that is no XML */
    static PolicyDocument parse(String text) throws MediaException {
        List<Instance> instances = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try {
            XMLStreamReader xml = SafeXml.reader(text);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "instance" -> instances.add(new Instance(name(xml, "class"), new LinkedHashMap<>()));
                    case "property" -> values = startProperty(instances, name(xml, "name"));
                    case "value" -> values.add(xml.getElementText());
                    default -> {
                        // policies, rules and assignments only wrap the instances
                    }
                }
            }
            return new PolicyDocument(instances);
        } catch (XMLStreamException e) {
            throw new MediaException(MediaErrorCode.CORRUPT_IMAGE, MediaPaths.POLICY, "its XML is damaged", e);
        }
    }

    private static List<String> startProperty(List<Instance> instances, String name) {
        List<String> values = new ArrayList<>();
        if (!instances.isEmpty()) {
            instances.getLast().properties().put(name, values);
        }
        return values;
    }

    private static String name(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    List<Instance> of(String className) {
        return instances.stream()
                .filter(each -> each.className().equals(className))
                .toList();
    }

    /** XML of foreign media: no document types, nothing from outside. */
    private static final class SafeXml {

        static XMLStreamReader reader(String text) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory.createXMLStreamReader(new StringReader(text));
        }
    }
}
