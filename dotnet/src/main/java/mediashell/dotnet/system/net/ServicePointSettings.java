package mediashell.dotnet.system.net;

import mediashell.automation.session.ExecutionContext;

/** What ServicePointManager keeps for a process. It rules only the old request classes; the web cmdlets have parameters of their own. */
final class ServicePointSettings {

    long securityProtocol;
    boolean checkCertificateRevocationList;
    boolean expect100Continue = true;
    boolean useNagleAlgorithm = true;
    int defaultConnectionLimit = 2;
    int dnsRefreshTimeout = 120_000;
    int maxServicePointIdleTime = 100_000;
    Object serverCertificateValidationCallback;

    static ServicePointSettings of(ExecutionContext context) {
        return context.process().shared(ServicePointSettings.class, ServicePointSettings::new);
    }
}
