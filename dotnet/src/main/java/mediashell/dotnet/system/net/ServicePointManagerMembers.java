package mediashell.dotnet.system.net;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Net.ServicePointManager: settings that scripts make for the sake of old servers; in .NET too the cmdlets do not ask for them. */
@DotNetType("System.Net.ServicePointManager")
final class ServicePointManagerMembers {

    @DotNetField
    static final int DefaultNonPersistentConnectionLimit = 4;

    @DotNetField
    static final int DefaultPersistentConnectionLimit = 2;

    private ServicePointManagerMembers() {}

    @DotNetProperty
    @TypeName("System.Net.SecurityProtocolType")
    static EnumValue securityProtocol(ExecutionContext context) {
        return new EnumValue(
                FacadeTypes.require("System.Net.SecurityProtocolType"),
                ServicePointSettings.of(context).securityProtocol);
    }

    @DotNetProperty
    static void securityProtocol(
            ExecutionContext context, @TypeName("System.Net.SecurityProtocolType") EnumValue value) {
        ServicePointSettings.of(context).securityProtocol = value.value();
    }

    @DotNetProperty
    static boolean checkCertificateRevocationList(ExecutionContext context) {
        return ServicePointSettings.of(context).checkCertificateRevocationList;
    }

    @DotNetProperty
    static void checkCertificateRevocationList(ExecutionContext context, boolean value) {
        ServicePointSettings.of(context).checkCertificateRevocationList = value;
    }

    @DotNetProperty
    static boolean expect100Continue(ExecutionContext context) {
        return ServicePointSettings.of(context).expect100Continue;
    }

    @DotNetProperty
    static void expect100Continue(ExecutionContext context, boolean value) {
        ServicePointSettings.of(context).expect100Continue = value;
    }

    @DotNetProperty
    static boolean useNagleAlgorithm(ExecutionContext context) {
        return ServicePointSettings.of(context).useNagleAlgorithm;
    }

    @DotNetProperty
    static void useNagleAlgorithm(ExecutionContext context, boolean value) {
        ServicePointSettings.of(context).useNagleAlgorithm = value;
    }

    @DotNetProperty
    static int defaultConnectionLimit(ExecutionContext context) {
        return ServicePointSettings.of(context).defaultConnectionLimit;
    }

    @DotNetProperty
    static void defaultConnectionLimit(ExecutionContext context, int value) {
        ServicePointSettings.of(context).defaultConnectionLimit = value;
    }

    @DotNetProperty
    static int dnsRefreshTimeout(ExecutionContext context) {
        return ServicePointSettings.of(context).dnsRefreshTimeout;
    }

    @DotNetProperty
    static void dnsRefreshTimeout(ExecutionContext context, int value) {
        ServicePointSettings.of(context).dnsRefreshTimeout = value;
    }

    @DotNetProperty
    static int maxServicePointIdleTime(ExecutionContext context) {
        return ServicePointSettings.of(context).maxServicePointIdleTime;
    }

    @DotNetProperty
    static void maxServicePointIdleTime(ExecutionContext context, int value) {
        ServicePointSettings.of(context).maxServicePointIdleTime = value;
    }

    @DotNetProperty
    static Object serverCertificateValidationCallback(ExecutionContext context) {
        return ServicePointSettings.of(context).serverCertificateValidationCallback;
    }

    @DotNetProperty
    static void serverCertificateValidationCallback(ExecutionContext context, Object value) {
        ServicePointSettings.of(context).serverCertificateValidationCallback = value;
    }
}
