package mediashell.authoring.policy;

import java.util.UUID;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * Writes policies with their assignments as one document: no encoding in the declaration, CRLF, tabs, values as CDATA, a final
 * line end (facts/media-format.md §7, §7.1). Readers delete CR, LF and tabs before they parse, so nothing depends on them.
 */
final class PolicyXmlWriter {

    private static final String LINE = "\r\n";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>").append(LINE);
    private final String source;
    private final SeededGuids guids;
    private int depth;

    PolicyXmlWriter(String siteCode, SeededGuids guids) {
        source = "SMS:" + siteCode;
        this.guids = guids;
        open("PolicyXml");
    }

    /** Adds a policy with one instance, and the assignment that makes it hold. */
    PolicyXmlWriter policy(String key, PolicyInstance instance) {
        UUID policyId = guids.next("policy " + key);
        open("Policy PolicyType=\"Machine\" SchemaVersion=\"1.00\" PolicyID=\"" + braced(policyId)
                + "\" PolicyVersion=\"1.00\" PolicySource=\"" + source + "\"");
        open("PolicyRule PolicyRuleID=\"" + braced(guids.next("rule " + key)) + "\"");
        open("PolicyAction PolicyActionType=\"WMI-XML\"");
        open("instance class=\"" + instance.className() + "\"");
        instance.properties().forEach(this::property);
        close("instance");
        close("PolicyAction");
        close("PolicyRule");
        close("Policy");
        return assignment(key, policyId);
    }

    private PolicyXmlWriter assignment(String key, UUID policyId) {
        open("PolicyAssignment PolicyAssignmentID=\"" + braced(guids.next("assignment " + key)) + "\"");
        open("Condition");
        open("Operator OperatorType=\"AND\"");
        line("<Expression ExpressionLanguage=\"WQL\" ExpressionType=\"continuous\">"
                + "SELECT * FROM Win32_OperatingSystem WHERE OSType=18</Expression>");
        close("Operator");
        close("Condition");
        line("<Policy PolicyID=\"" + braced(policyId) + "\" PolicyVersion=\"1.00\"/>");
        close("PolicyAssignment");
        return this;
    }

    private void property(PolicyInstance.Property property) {
        open("property name=\"" + property.name() + "\" type=\""
                + property.type().number() + "\"");
        for (String value : property.values()) {
            requireLegal(property.name(), value);
            line("<value>" + (value.isEmpty() ? "" : cdata(value)) + "</value>");
        }
        close("property");
    }

    String text() {
        close("PolicyXml");
        return out.toString();
    }

    private static void requireLegal(String name, String value) {
        boolean legal = value.chars().allMatch(c -> c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n' || c == '\r');
        if (!legal) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE,
                    name,
                    "its value holds a control character, which a policy cannot carry (XML 1.0 section 2.2); remove it from the object");
        }
    }

    private static String cdata(String value) {
        return "<![CDATA[" + value.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String braced(UUID guid) {
        return "{" + guid + "}";
    }

    private void open(String tag) {
        line("<" + tag + ">");
        depth++;
    }

    private void close(String element) {
        depth--;
        line("</" + element + ">");
    }

    private void line(String text) {
        out.repeat("\t", depth).append(text).append(LINE);
    }
}
