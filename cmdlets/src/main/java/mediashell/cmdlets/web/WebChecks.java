package mediashell.cmdlets.web;

import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.EnumValue;

/** What the parameters of the web cmdlets forbid each other, with the error ids of PowerShell. */
record WebChecks(WebParameters given) {

    /** What is wrong first, or null. */
    ErrorRecord firstError() {
        ErrorRecord wrong = authenticationError();
        if (wrong == null) {
            wrong = bodyError();
        }
        if (wrong == null && given.webSession != null && given.sessionVariable != null) {
            wrong = error("WebCmdletSessionConflictException", "-WebSession and -SessionVariable exclude each other");
        }
        if (wrong == null && given.outFile == null && (given.passThru || given.resume)) {
            wrong = error("WebCmdletOutFileMissingException", "-PassThru and -Resume need the file of -OutFile");
        }
        return wrong != null ? wrong : proxyError();
    }

    /** None, Basic, Bearer or OAuth. */
    String authentication() {
        return given.authentication instanceof EnumValue value ? value.name() : "None";
    }

    private ErrorRecord authenticationError() {
        String kind = authentication();
        boolean token = kind.equals("Bearer") || kind.equals("OAuth");
        boolean any = !kind.equals("None");
        if (given.useDefaultCredentials && any) {
            return error(
                    "WebCmdletAuthenticationConflictException",
                    "-UseDefaultCredentials and -Authentication exclude each other");
        }
        if (any && given.token != null && given.credential != null) {
            return error("WebCmdletAuthenticationTokenConflictException", "-Token and -Credential exclude each other");
        }
        if (kind.equals("Basic") && given.credential == null) {
            return error(
                    "WebCmdletAuthenticationCredentialNotSuppliedException",
                    "-Authentication Basic needs a -Credential");
        }
        if (token && given.token == null) {
            return error(
                    "WebCmdletAuthenticationTokenNotSuppliedException", "-Authentication " + kind + " needs a -Token");
        }
        boolean secrets = any || given.credential != null || given.useDefaultCredentials;
        if (secrets
                && !given.allowUnencryptedAuthentication
                && !WebAddress.of(given.uri).getScheme().equals("https")) {
            return error(
                    "WebCmdletAllowUnencryptedAuthenticationRequiredException",
                    "secrets would travel unencrypted: use https, or say -AllowUnencryptedAuthentication");
        }
        return given.useDefaultCredentials && given.credential != null
                ? error(
                        "WebCmdletCredentialConflictException",
                        "-UseDefaultCredentials and -Credential exclude each other")
                : null;
    }

    private ErrorRecord bodyError() {
        if (given.body != null && given.inFile != null) {
            return error("WebCmdletBodyConflictException", "-Body and -InFile exclude each other");
        }
        if (given.body != null && given.form != null) {
            return error("WebCmdletBodyFormConflictException", "-Body and -Form exclude each other");
        }
        return given.inFile != null && given.form != null
                ? error("WebCmdletFormInFileConflictException", "-InFile and -Form exclude each other")
                : null;
    }

    private ErrorRecord proxyError() {
        if (given.proxyUseDefaultCredentials && given.proxyCredential != null) {
            return error(
                    "WebCmdletProxyCredentialConflictException",
                    "-ProxyUseDefaultCredentials and -ProxyCredential exclude each other");
        }
        boolean credentials = given.proxyUseDefaultCredentials || given.proxyCredential != null;
        return credentials && given.proxy == null
                ? error("WebCmdletProxyUriNotSuppliedException", "credentials for a proxy need a -Proxy")
                : null;
    }

    /** What .NET can and this program cannot: said before anything is sent. */
    ErrorRecord unsupported() {
        String what = given.unixSocket != null
                ? "-UnixSocket"
                : given.certificate != null || given.certificateThumbprint != null ? "a client's certificate" : null;
        return what == null
                ? null
                : SessionErrors.of(
                                "System.PlatformNotSupportedException",
                                "NotSupported",
                                ErrorCategory.NotImplemented,
                                null,
                                "requests are sent over TCP without a certificate of the client; " + what
                                        + " is not supported")
                        .errorRecord();
    }

    private static ErrorRecord error(String errorId, String message) {
        return SessionErrors.of(
                        "System.Management.Automation.ValidationMetadataException",
                        errorId,
                        ErrorCategory.InvalidArgument,
                        null,
                        message)
                .errorRecord();
    }
}
