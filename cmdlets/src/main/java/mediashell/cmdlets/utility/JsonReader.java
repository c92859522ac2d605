package mediashell.cmdlets.utility;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.members.MemberCollection;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.OrderedHashtable;
import mediashell.automation.values.TypedArray;

/** JSON text as objects of the session; comments, trailing commas and single quotes are accepted as PowerShell does. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final ExecutionContext context;
    private final boolean asHashtable;
    private final int maximumDepth;
    private final String dateKind;

    public JsonReader(ExecutionContext context, boolean asHashtable, int maximumDepth, String dateKind) {
        this.context = context;
        this.asHashtable = asHashtable;
        this.maximumDepth = maximumDepth;
        this.dateKind = dateKind;
    }

    public Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, 0);
            if (parser.nextToken() != null) {
                throw broken("there is more after the end of the first value");
            }
            return value;
        } catch (IOException wrong) {
            throw broken(wrong.getMessage());
        }
    }

    private static DotNetException broken(String reason) {
        return SessionErrors.plain("System.ArgumentException", "the text is not JSON: " + reason);
    }

    private Object value(JsonParser parser, int depth) throws IOException {
        return switch (parser.currentToken()) {
            case null -> throw broken("it ends too early");
            case START_OBJECT -> asHashtable ? table(parser, deeper(depth)) : object(parser, deeper(depth));
            case START_ARRAY -> array(parser, deeper(depth));
            case VALUE_STRING ->
                JsonDates.read(parser.getText(), dateKind, context.process().zone());
            case VALUE_NUMBER_INT -> integer(parser.getText());
            case VALUE_NUMBER_FLOAT -> Double.parseDouble(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw broken("unexpected " + parser.currentToken());
        };
    }

    private int deeper(int depth) {
        if (depth >= maximumDepth) {
            throw broken("it is nested deeper than " + maximumDepth + " levels");
        }
        return depth + 1;
    }

    private static Object integer(String digits) {
        BigInteger number = new BigInteger(digits);
        return number.bitLength() < 64 ? (Object) number.longValue() : number;
    }

    private Object array(JsonParser parser, int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth));
        }
        return TypedArray.ofObjects(items);
    }

    private Object table(JsonParser parser, int depth) throws IOException {
        OrderedHashtable table = new OrderedHashtable();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            table.set(name, value(parser, depth));
        }
        return table;
    }

    private Object object(JsonParser parser, int depth) throws IOException {
        PSObject object = PSObject.custom();
        MemberCollection members = object.instanceMembers();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            checkName(members, name);
            members.put(new PSNoteProperty(name, value(parser, depth)));
        }
        return object;
    }

    private static void checkName(MemberCollection members, String name) {
        if (name.isEmpty()) {
            throw refused("EmptyKeyInJsonString", "an empty key cannot become a property; use -AsHashtable");
        }
        PSMemberInfo existing = members.get(name);
        if (existing != null && !existing.name().equals(name)) {
            throw refused(
                    "KeysWithDifferentCasingInJsonString",
                    "the keys " + existing.name() + " and " + name + " differ by case only; use -AsHashtable");
        }
    }

    private static DotNetException refused(String id, String message) {
        return SessionErrors.of("System.InvalidOperationException", id, ErrorCategory.InvalidOperation, null, message);
    }
}
