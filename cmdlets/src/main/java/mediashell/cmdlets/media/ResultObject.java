package mediashell.cmdlets.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;
import mediashell.site.wmi.SmsInstance;

/**
 * An object of the site as scripts see it: the properties of its SMS class under the type name {@code IResultObject#<class>}
 * (facts/site-and-content.md §0). The record it was made of travels with it.
 */
@DotNetType(
        value = ResultObject.TYPE,
        interfaces = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
public final class ResultObject implements IResultObject {

    static final String TYPE = "Microsoft.ConfigurationManagement.ManagementProvider.WqlQueryEngine.WqlResultObject";
    private static final String PREFIX = "IResultObject#";

    private final String objectClass;
    private final String text;
    private final Object subject;

    private ResultObject(String objectClass, String text, Object subject) {
        this.objectClass = objectClass;
        this.text = text;
        this.subject = subject;
    }

    /** Wraps an instance of the catalogue. */
    public static PSObject of(SmsInstance instance, Object subject) {
        Map<String, Object> values = new LinkedHashMap<>();
        instance.values().forEach((name, value) -> values.put(name, value(value)));
        ResultObject object = new ResultObject(instance.className(), instance.relativePath(), subject);
        values.put("SmsProviderObjectPath", instance.relativePath());
        return wrap(object, List.of(), values);
    }

    /** Wraps something that the catalogue has no class table for, such as a step. */
    public static PSObject of(
            String objectClass, List<String> baseClasses, Map<String, Object> values, Object subject) {
        return wrap(new ResultObject(objectClass, objectClass, subject), baseClasses, values);
    }

    private static PSObject wrap(ResultObject object, List<String> baseClasses, Map<String, Object> values) {
        PSObject wrapper = PSObject.wrap(object);
        values.forEach((name, value) -> wrapper.instanceMembers().put(new PSNoteProperty(name, value)));
        List<String> names = new ArrayList<>();
        names.add(PREFIX + object.objectClass);
        baseClasses.forEach(each -> names.add(PREFIX + each));
        names.add(TYPE);
        names.add("System.Object");
        wrapper.setTypeNames(new TypeNameList(names));
        return wrapper;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Instant time -> DateTime.ofInstant(time);
            case SmsInstance instance -> of(instance, null);
            case List<?> list ->
                TypedArray.ofObjects(list.stream().map(ResultObject::value).toArray());
            case null, default -> value;
        };
    }

    /** The record behind a value that a script passed, if it is an object of this kind. */
    public static <T> Optional<T> subject(Object value, Class<T> kind) {
        return PSObject.base(value) instanceof ResultObject object && kind.isInstance(object.subject)
                ? Optional.of(kind.cast(object.subject))
                : Optional.empty();
    }

    @Override
    public String objectClass() {
        return objectClass;
    }

    @Override
    public String toString() {
        return text;
    }
}
