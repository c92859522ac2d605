package mediashell.site.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import mediashell.site.internal.XmlText;
import mediashell.site.wmi.SmsInstance;
import mediashell.site.wmi.SmsProperty;

/** Writes an SMS instance as {@code object.xml}; every property is there, a null one without a value. */
final class CimInstanceWriter {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern(
                    "uuuuMMddHHmmss.SSSSSS'+000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final XmlText xml = new XmlText(true);

    private CimInstanceWriter() {}

    static String write(SmsInstance instance) {
        CimInstanceWriter writer = new CimInstanceWriter();
        writer.instance(instance);
        return writer.xml.toString();
    }

    private void instance(SmsInstance instance) {
        xml.open("INSTANCE").attribute("CLASSNAME", instance.className());
        system("__CLASS", instance.className());
        system("__RELPATH", instance.relativePath());
        for (SmsProperty property : instance.type().properties()) {
            property(instance, property);
        }
        xml.close();
    }

    private void system(String name, String value) {
        xml.open("PROPERTY")
                .attribute("NAME", name)
                .attribute("CLASSORIGIN", "___SYSTEM")
                .attribute("TYPE", "string");
        value(value);
        xml.close();
    }

    private void property(SmsInstance instance, SmsProperty property) {
        Object value = instance.get(property.name());
        String cimType = property.type().replace("[]", "").toLowerCase(Locale.ROOT);
        boolean array = property.type().endsWith("[]");
        boolean objects = cimType.startsWith("sms_");
        String element = objects ? "PROPERTY.OBJECTARRAY" : array ? "PROPERTY.ARRAY" : "PROPERTY";
        xml.open(element).attribute("NAME", property.name()).attribute("CLASSORIGIN", instance.className());
        xml.attribute(
                objects ? "REFERENCECLASS" : "TYPE", objects ? property.type().replace("[]", "") : cimType);
        if (value instanceof List<?> list) {
            list(list, objects);
        } else if (value != null) {
            value(text(value));
        }
        xml.close();
    }

    private void list(List<?> list, boolean objects) {
        xml.open(objects ? "VALUE.OBJECTARRAY" : "VALUE.ARRAY");
        for (Object each : list) {
            if (each instanceof SmsInstance instance) {
                xml.open("VALUE.OBJECT");
                instance(instance);
                xml.close();
            } else {
                value(text(each));
            }
        }
        xml.close();
    }

    private void value(String text) {
        xml.open("VALUE").text(text).close();
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "TRUE" : "FALSE";
            case Instant time -> DATE_TIME.format(time);
            default -> value.toString();
        };
    }
}
