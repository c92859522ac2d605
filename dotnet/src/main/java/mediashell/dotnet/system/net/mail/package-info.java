/** The .NET namespace System.Net.Mail: mail addresses. */
package mediashell.dotnet.system.net.mail;
