/** The .NET namespace System.Security.Cryptography.X509Certificates: certificates (RFC 5280) read from files and bytes. */
package mediashell.dotnet.system.security.cryptography.x509certificates;
