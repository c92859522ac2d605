package mediashell.automation.conversion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.TypedArray;

/** Values as arrays: collections item by item, text as chars for {@code char[]}, anything else as the only item. */
final class ArrayConversion {

    private final LanguagePrimitives primitives;

    ArrayConversion(LanguagePrimitives primitives) {
        this.primitives = primitives;
    }

    Object convert(Object value, PSType type) {
        if (type == Types.ARRAY) {
            return ofItems(items(value), Types.OBJECT);
        }
        if (((ArrayType) type).rank() > 1) {
            throw ConversionErrors.none(value, type);
        }
        PSType element = type.elementType();
        if (element == Types.CHAR && value instanceof String text) {
            return text.toCharArray();
        }
        Iterator<Object> items = Enumeration.of(value);
        return items != null ? ofItems(list(items), element) : ofScalar(value, type);
    }

    private static List<Object> items(Object value) {
        Iterator<Object> items = Enumeration.of(value);
        return items != null ? list(items) : List.of(value);
    }

    private static List<Object> list(Iterator<Object> items) {
        List<Object> list = new ArrayList<>();
        items.forEachRemaining(list::add);
        return list;
    }

    private Object ofItems(List<Object> items, PSType element) {
        if (element == Types.OBJECT) {
            return TypedArray.ofObjects(items);
        }
        Object array = ArrayAccess.create(element, items.size());
        for (int i = 0; i < items.size(); i++) {
            ArrayAccess.set(array, i, primitives.convert(items.get(i), element));
        }
        return array;
    }

    private Object ofScalar(Object value, PSType type) {
        PSType element = type.elementType();
        Object item;
        try {
            item = primitives.convert(value, element);
        } catch (DotNetException failed) {
            throw scalarError(value, type, failed);
        }
        Object array = ArrayAccess.create(element, 1);
        ArrayAccess.set(array, 0, item);
        return array;
    }

    /** Numbers and texts get an error of their own; for everything else that of the item stands. */
    private static DotNetException scalarError(Object value, PSType type, DotNetException failed) {
        boolean plain = value instanceof String || LanguagePrimitives.isPlainNumber(value);
        if (plain && NumberKind.of(type.elementType()) != null || plain && type.elementType() == Types.CHAR) {
            return ConversionErrors.of("InvalidCastExceptionScalarToArray", value, type, failed.getMessage(), failed);
        }
        return failed.errorRecord() == null
                ? failed
                : ConversionErrors.of(failed.errorRecord().errorId(), value, type, failed.getMessage(), failed);
    }
}
