package mediashell.cmdlets.web;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.VersionArgument;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.Uri;
import mediashell.dotnet.system.management.automation.PSCredential;

/** The parameters that both web cmdlets have. */
final class WebParameters {

    /** Follows a redirection from https to http. */
    @Parameter
    boolean allowInsecureRedirect;

    /** Sends secrets without encryption. */
    @Parameter
    boolean allowUnencryptedAuthentication;

    /** How the caller shows who it is: None, Basic, Bearer, OAuth. */
    @Parameter(type = "Microsoft.PowerShell.Commands.WebAuthenticationType")
    Object authentication;

    /** What is sent: text, bytes, a table of form fields, XML; a GET gets a table as its query. */
    @Parameter(valueFromPipeline = true)
    Object body;

    /** The client's certificate. */
    @Parameter(type = "System.Security.Cryptography.X509Certificates.X509Certificate")
    @ValidateNotNull
    Object certificate;

    /** The client's certificate by its hash. */
    @Parameter
    @ValidateNotNullOrEmpty
    String certificateThumbprint;

    /** Seconds to wait for a connection; 0 waits as long as it takes. */
    @Parameter(aliases = "TimeoutSec")
    @ValidateRange(min = 0, max = 2147483647)
    int connectionTimeoutSeconds;

    /** The type of what is sent. */
    @Parameter
    String contentType;

    /** Who asks, for servers that want to know. */
    @Parameter(type = "System.Management.Automation.PSCredential")
    PSCredential credential;

    /** A method without a name in -Method. */
    @Parameter(set = "CustomMethod", mandatory = true, aliases = "CM")
    @Parameter(set = "CustomMethodNoProxy", mandatory = true)
    @ValidateNotNullOrEmpty
    String customMethod;

    /** Accepted for scripts' sake; each command has connections of its own. */
    @Parameter
    boolean disableKeepAlive;

    /** Fields of a form, files among them, sent in parts. */
    @Parameter(type = "System.Collections.IDictionary")
    DictionaryValue form;

    /** Further headers. */
    @Parameter(type = "System.Collections.IDictionary")
    DictionaryValue headers;

    /** 1.1 or 2.0. */
    @Parameter(type = "System.Version")
    @VersionArgument
    Object httpVersion;

    /** The file that is sent. */
    @Parameter
    @ValidateNotNullOrEmpty
    String inFile;

    /** How many redirections are followed at most. */
    @Parameter
    @ValidateRange(min = 0, max = 2147483647)
    int maximumRedirection = 5;

    /** How often a failed request is sent again. */
    @Parameter
    @ValidateRange(min = 0, max = 2147483647)
    int maximumRetryCount;

    /** What is asked of the server: Get, Post and so on. */
    @Parameter(set = "StandardMethod", type = "Microsoft.PowerShell.Commands.WebRequestMethod")
    @Parameter(set = "StandardMethodNoProxy")
    Object method;

    /** Goes straight to the server. */
    @Parameter(set = "CustomMethodNoProxy", mandatory = true)
    @Parameter(set = "StandardMethodNoProxy", mandatory = true)
    boolean noProxy;

    /** Seconds without data after which the reply counts as lost; 0 waits as long as it takes. */
    @Parameter
    @ValidateRange(min = 0, max = 2147483647)
    int operationTimeoutSeconds;

    /** The file for the reply. */
    @Parameter
    @ValidateNotNullOrEmpty
    String outFile;

    /** Writes the reply too when it goes into a file. */
    @Parameter
    boolean passThru;

    /** Sends the secrets to the place of a redirection too. */
    @Parameter
    boolean preserveAuthorizationOnRedirect;

    /** Keeps the method where a redirection would make it a GET. */
    @Parameter
    boolean preserveHttpMethodOnRedirect;

    /** The proxy to go through. */
    @Parameter(set = "StandardMethod", type = "System.Uri")
    @Parameter(set = "CustomMethod")
    Uri proxy;

    /** Who asks, for the proxy. */
    @Parameter(set = "StandardMethod", type = "System.Management.Automation.PSCredential")
    @Parameter(set = "CustomMethod")
    PSCredential proxyCredential;

    /** Linux has no credentials by default. */
    @Parameter(set = "StandardMethod")
    @Parameter(set = "CustomMethod")
    boolean proxyUseDefaultCredentials;

    /** Asks only for what the file lacks. */
    @Parameter
    boolean resume;

    /** Seconds between two attempts. */
    @Parameter
    @ValidateRange(min = 1, max = 2147483647)
    int retryIntervalSec = 5;

    /** The variable for a new session, its name without $. */
    @Parameter(aliases = "SV")
    String sessionVariable;

    /** Trusts every certificate of a server. */
    @Parameter
    boolean skipCertificateCheck;

    /** Sends headers as they are given. */
    @Parameter
    boolean skipHeaderValidation;

    /** Takes replies that tell errors as replies. */
    @Parameter
    boolean skipHttpErrorCheck;

    /** The versions of TLS that may be spoken. */
    @Parameter(type = "Microsoft.PowerShell.Commands.WebSslProtocol")
    Object sslProtocol;

    /** The token of -Authentication Bearer or OAuth. */
    @Parameter
    SecureString token;

    /** How the body is sent. */
    @Parameter
    @ValidateSet({"chunked", "compress", "deflate", "gzip", "identity"})
    String transferEncoding;

    /** A socket in the file system, in place of the network. */
    @Parameter(type = "System.Net.Sockets.UnixDomainSocketEndPoint")
    @ValidateNotNullOrEmpty
    Object unixSocket;

    /** Where to. */
    @Parameter(mandatory = true, position = 0, type = "System.Uri")
    @ValidateNotNullOrEmpty
    Uri uri;

    /** Accepted for scripts' sake; pages are never run. */
    @Parameter
    boolean useBasicParsing;

    /** Linux has no credentials by default. */
    @Parameter
    boolean useDefaultCredentials;

    /** Which program asks. */
    @Parameter
    String userAgent;

    /** The session whose cookies and headers count. */
    @Parameter(type = "Microsoft.PowerShell.Commands.WebRequestSession")
    WebRequestSession webSession;
}
