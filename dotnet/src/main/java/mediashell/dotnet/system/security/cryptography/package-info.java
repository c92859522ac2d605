/** The .NET namespace System.Security.Cryptography: digests and random numbers. */
package mediashell.dotnet.system.security.cryptography;
